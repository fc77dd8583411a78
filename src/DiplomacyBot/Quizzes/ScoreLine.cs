namespace DiplomacyBot.Quizzes;

/// <summary>How far a member got in the run of a quiz that counts.</summary>
/// <param name="QuizId">The quiz.</param>
/// <param name="Title">Its title as it is now.</param>
/// <param name="Points">Points so far.</param>
/// <param name="Answered">Answers so far.</param>
/// <param name="Questions">How many questions the run has.</param>
internal sealed record ScoreLine(long QuizId, string Title, int Points, int Answered, int Questions)
{
    public bool IsFinished => Answered >= Questions;
}
