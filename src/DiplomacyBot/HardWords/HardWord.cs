using DiplomacyBot.Content;

namespace DiplomacyBot.HardWords;

/// <summary>A word of <c>words.yml</c> that an article uses, and the paragraph in which it comes first.</summary>
internal sealed record HardWord(ShelfWord Word, int Paragraph);
