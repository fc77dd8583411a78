using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>One part of a pattern: words to choose from, a mark, or a slot.</summary>
internal sealed record PatternPart
{
    public WordEntry[] Words { get; init; } = [];

    public char Mark { get; init; }

    public Slot? Slot { get; init; }

    public bool Optional { get; init; }

    /// <summary>Whether a word can begin it.</summary>
    public bool CanBegin(WordEntry word) => Slot is { } slot ? SlotWords.CanBegin(slot, word) : Words.Contains(word);

    /// <summary>Whether the two read the same.</summary>
    public bool Reads(PatternPart other) => Mark == other.Mark && Slot == other.Slot && Words.AsSpan().SequenceEqual(other.Words);
}
