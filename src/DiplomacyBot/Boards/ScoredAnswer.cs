namespace DiplomacyBot.Boards;

/// <summary>What the log says of a scored answer.</summary>
/// <param name="QuizId">The quiz it belongs to.</param>
/// <param name="ChoiceId">What was chosen.</param>
/// <param name="AnswerId">The right choice of the wording that was answered.</param>
/// <param name="AnsweredAt">When; whole milliseconds.</param>
internal readonly record struct ScoredAnswer(long QuizId, string ChoiceId, string AnswerId, DateTimeOffset AnsweredAt);
