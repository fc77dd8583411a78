using DiplomacyBot.Discord;

namespace DiplomacyBot.Quizzes;

/// <summary>One wording of a question with everything that is shown of it. It never changes.</summary>
/// <param name="GuildId">The guild it belongs to.</param>
/// <param name="RevisionId">The wording.</param>
/// <param name="QuestionId">The question.</param>
/// <param name="QuizId">Its quiz.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Choices">As written; shown in the order of <see cref="ChoiceOrder"/>.</param>
/// <param name="AnswerId">The right choice.</param>
/// <param name="Explanation">The quiz author's words.</param>
/// <param name="ArticleTitle">The title of the article revision it rests on.</param>
/// <param name="Evidence">Exactly the words of that revision's span; null where the span does not lie in the text.</param>
/// <param name="Paragraph">The paragraph they stand in, from 1; null where they stand outside the body's paragraphs.</param>
internal sealed record AskedQuestion(
    Snowflake GuildId,
    long RevisionId,
    long QuestionId,
    long QuizId,
    string Text,
    IReadOnlyList<Choice> Choices,
    string AnswerId,
    string Explanation,
    string ArticleTitle,
    string? Evidence,
    int? Paragraph)
{
    public bool IsRight(string choiceId) => choiceId == AnswerId;

    public Choice? Find(string choiceId) => Choices.FirstOrDefault(choice => choice.Id == choiceId);
}
