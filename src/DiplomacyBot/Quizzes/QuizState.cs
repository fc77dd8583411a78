namespace DiplomacyBot.Quizzes;

internal enum QuizState
{
    Open,
    Removed,
}
