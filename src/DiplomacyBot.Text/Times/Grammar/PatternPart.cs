using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>One part of a pattern: words to choose from, a mark, or a slot.</summary>
internal sealed record PatternPart
{
    public IReadOnlyList<WordEntry> Words { get; init; } = [];

    public char Mark { get; init; }

    public Slot? Slot { get; init; }

    public bool Optional { get; init; }
}
