namespace DiplomacyBot.Text.Questions;

/// <summary>A noun or name in a list of answers.</summary>
/// <param name="Class">What stands beside it.</param>
/// <param name="Group">Its place in the list of the class; what has the same could be taken for it.</param>
/// <param name="IsPlural">Whether it is the plural of a common noun.</param>
internal sealed record ListedAnswer(AnswerClass Class, int Group, bool IsPlural);
