namespace DiplomacyBot.Text;

/// <summary>A few words of the article and where they stand.</summary>
/// <param name="Words">The words as they stand in the text, without quotation marks of their own, cut at 60 characters with an ellipsis.</param>
/// <param name="Paragraph">Number of the paragraph, from 1.</param>
public sealed record PlacedWords(string Words, int Paragraph);
