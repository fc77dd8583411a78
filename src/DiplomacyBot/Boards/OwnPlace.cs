namespace DiplomacyBot.Boards;

/// <summary>Where the reader stands.</summary>
/// <param name="Points">At least 1.</param>
/// <param name="IsShown">False for a member who is on no board; the rank is then the one it would have.</param>
/// <param name="Rank">From 1.</param>
internal sealed record OwnPlace(int Points, bool IsShown, int Rank);
