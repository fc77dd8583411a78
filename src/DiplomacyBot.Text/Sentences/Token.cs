using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>A word, number or mark of the folded text.</summary>
/// <param name="Start">Offset of its first character in the folded text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="First">Its first character.</param>
/// <param name="Joined">Whether no blank stands before it.</param>
/// <param name="Listed">What the lists know of the word; null in the default token, which stands for "none there".</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, char First, bool Joined, WordEntry? Listed)
{
    public WordEntry Entry => Listed ?? WordEntry.Unknown;

    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>A word that starts with a capital letter.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(First);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && First == mark;

    public bool Is(WordTags tags) => Entry.Is(tags);

    public bool Is(string word) => ReferenceEquals(Entry.Text, word) || Entry.Text == word;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Its word in lower case. What the lists know is in lower case already.</summary>
    public string Lower(string text) => Entry.Text is { Length: > 0 } listed ? listed : text.Substring(Start, Length).ToLowerInvariant();
}
