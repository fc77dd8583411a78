namespace DiplomacyBot.Privacy;

/// <summary>A quiz the member began.</summary>
internal sealed record ExportedRun(string Quiz, bool CountsForPoints, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt);
