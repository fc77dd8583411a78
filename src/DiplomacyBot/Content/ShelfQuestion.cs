namespace DiplomacyBot.Content;

/// <summary>A question with one right choice. <paramref name="PhraseStart"/> and <paramref name="PhraseEnd"/> are the UTF-16 span
/// [start, end) of the phrase in the article's body, whose own spelling may differ from <paramref name="Phrase"/> in spaces and quote marks.</summary>
internal sealed record ShelfQuestion(
    string Id,
    string Text,
    IReadOnlyList<ShelfChoice> Choices,
    string AnswerId,
    string Phrase,
    int PhraseStart,
    int PhraseEnd,
    string Explanation,
    Difficulty Difficulty);
