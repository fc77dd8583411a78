namespace DiplomacyBot.Text.Quotes;

/// <summary>Who said what in tokens, before the speaker is known.</summary>
internal sealed class QuoteDraft
{
    public required List<TokenRange> Content { get; init; }

    public required TokenRange Cue { get; init; }

    public required Source Source { get; init; }

    /// <summary>The verb; null for "according to", a colon or a noun.</summary>
    public required SpeechVerb? Verb { get; init; }

    /// <summary>Which frame the content fills.</summary>
    public Frames Frame { get; init; } = Frames.That;

    public bool Negated { get; init; }

    /// <summary>The sentence of its passage that holds the cue, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Why { get; init; }
}
