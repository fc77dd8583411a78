namespace DiplomacyBot.Text;

/// <summary>One of the answers offered.</summary>
/// <param name="Id">A short name of lower-case letters, digits and hyphens, made of the words: the same words give the same id.</param>
/// <param name="Text">What is shown.</param>
public sealed record QuestionChoice(string Id, string Text);
