namespace DiplomacyBot.Privacy;

/// <summary>The member's sum on one board.</summary>
internal sealed record ExportedStanding(string Board, int Points, int Answers, DateTimeOffset ReachedAt, bool Shown);
