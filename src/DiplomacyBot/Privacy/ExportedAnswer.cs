namespace DiplomacyBot.Privacy;

/// <summary>An answer in words: the question as it was asked then.</summary>
internal sealed record ExportedAnswer(string Quiz, string Question, string YourAnswer, bool Right, bool CountsForPoints, DateTimeOffset AnsweredAt, double Seconds);
