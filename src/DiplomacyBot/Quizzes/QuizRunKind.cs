namespace DiplomacyBot.Quizzes;

internal enum QuizRunKind
{
    /// <summary>The one run of a member that counts.</summary>
    Scored,
    Practice,
}
