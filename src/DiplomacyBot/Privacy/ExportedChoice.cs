namespace DiplomacyBot.Privacy;

/// <summary>What the member chose about the leaderboard.</summary>
internal sealed record ExportedChoice(string Choice, string? ShownName, DateTimeOffset ChosenAt);
