namespace DiplomacyBot.Quizzes;

/// <summary>A run as it stands.</summary>
/// <param name="RunId">The run.</param>
/// <param name="QuizId">Its quiz.</param>
/// <param name="ArticleId">The article it asks about.</param>
/// <param name="QuizTitle">The title as it is now.</param>
/// <param name="Kind">Scored or practice.</param>
/// <param name="Questions">In the order they are asked.</param>
/// <param name="Answers">The choice by wording; a wording without one is not answered yet.</param>
internal sealed record RunState(
    long RunId,
    long QuizId,
    long ArticleId,
    string QuizTitle,
    QuizRunKind Kind,
    IReadOnlyList<AskedQuestion> Questions,
    IReadOnlyDictionary<long, string> Answers)
{
    public int Answered => Questions.Count(IsAnswered);

    public int Right => Questions.Count(question => Answers.TryGetValue(question.RevisionId, out var choice) && question.IsRight(choice));

    /// <summary>The place of the first question without an answer, from 0; null where all are answered.</summary>
    public int? Current => Questions.Index().Where(entry => !IsAnswered(entry.Item)).Select(entry => (int?)entry.Index).FirstOrDefault();

    public bool IsFinished => Current is null;

    /// <summary>The choices of a question in the order of their letters.</summary>
    public IReadOnlyList<Choice> ChoicesOf(AskedQuestion question) => ChoiceOrder.For(question.Choices, RunId, question.QuestionId);

    private bool IsAnswered(AskedQuestion question) => Answers.ContainsKey(question.RevisionId);
}
