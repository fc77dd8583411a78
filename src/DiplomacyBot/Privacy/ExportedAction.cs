namespace DiplomacyBot.Privacy;

/// <summary>Something the member did to shared things.</summary>
internal sealed record ExportedAction(DateTimeOffset At, string Action, string Subject, string Detail);
