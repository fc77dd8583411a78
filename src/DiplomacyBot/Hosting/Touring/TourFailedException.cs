namespace DiplomacyBot.Hosting.Touring;

/// <summary>A step of the tour did not happen as it should.</summary>
/// <param name="reason">Which and why, in one sentence for whoever ran the tour.</param>
/// <param name="inner">What revealed it.</param>
internal sealed class TourFailedException(string reason, Exception? inner = null) : Exception(reason, inner);
