namespace DiplomacyBot.Quizzes;

/// <summary>What a typed name led to.</summary>
internal abstract record QuizMatch
{
    internal sealed record One(QuizEntry Quiz) : QuizMatch;

    /// <param name="Quizzes">All that fit, newest first.</param>
    internal sealed record Several(IReadOnlyList<QuizEntry> Quizzes) : QuizMatch;

    /// <param name="Offered">The quizzes there are, newest first.</param>
    internal sealed record None(IReadOnlyList<QuizEntry> Offered) : QuizMatch;
}
