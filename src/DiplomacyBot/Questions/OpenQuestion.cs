using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Questions;

/// <summary>A question that an article's quiz asks.</summary>
/// <param name="Question">Its row.</param>
/// <param name="Revision">What it asks now.</param>
/// <param name="Quiz">The quiz.</param>
internal sealed record OpenQuestion(Question Question, QuestionRevision Revision, Quiz Quiz)
{
    /// <summary>Whether a moderator approved it here; the others stand in content files and are changed there.</summary>
    public bool IsApproved => Question.Key.StartsWith(QuestionKeys.Prefix, StringComparison.Ordinal);
}
