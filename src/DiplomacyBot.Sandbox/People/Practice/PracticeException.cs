namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>A practice member cannot go on.</summary>
/// <param name="reason">Why, one sentence for the page.</param>
internal sealed class PracticeException(string reason) : Exception(reason);
