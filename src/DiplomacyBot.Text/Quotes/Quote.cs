namespace DiplomacyBot.Text;

/// <summary>What the text says somebody said, thinks or wants. Spans point into the stored text.</summary>
public sealed record Quote
{
    /// <summary>What is said, in text order; in several pieces where the cue stands between them. At least one.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words that mark it as said: a verb with its auxiliaries, "according to", a colon.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The words that name who says it, as written; null where the text names nobody.</summary>
    public required TextSpan? Source { get; init; }

    /// <summary>Direct, mixed or indirect.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The verb in its base form; "according to", "colon", "dash" or a noun where there is none.</summary>
    public required string Verb { get; init; }

    /// <summary>How strongly the verb commits the speaker.</summary>
    public required SpeechStrength Strength { get; init; }

    /// <summary>Whether the text says that it was not said: "did not say", "never promised".</summary>
    public required bool Negated { get; init; }

    /// <summary>Who says it; null where that is not clear, and then no name may be shown.</summary>
    public required Speaker? Speaker { get; init; }

    /// <summary>Through whom it is known: a news agency, a newspaper; null where the text names nobody.</summary>
    public required Actor? Via { get; init; }

    /// <summary>Through whom it is known, in the words of the text; null where the text names nobody.</summary>
    public required TextSpan? ViaSpan { get; init; }

    /// <summary>The sentence that holds the cue; null in a title or heading.</summary>
    public required Sentence? Sentence { get; init; }

    /// <summary>Whether it is a statement that may be shown as what somebody said: no thought, wish, deed or finding, and no report whose own speaker is known.</summary>
    public required bool IsStatement { get; init; }

    /// <summary>Whether it stands inside another: what an agency reports that a minister said.</summary>
    public required bool IsInside { get; init; }

    /// <summary>The rule that found it, and the one that found who says it.</summary>
    public required string Why { get; init; }

    /// <summary>From the first to the last word of source, cue and content.</summary>
    public TextSpan Whole => new(
        Math.Min(Math.Min(Cue.Start, Content[0].Start), Source?.Start ?? int.MaxValue),
        Math.Max(Math.Max(Cue.End, Content[^1].End), Source?.End ?? 0));
}
