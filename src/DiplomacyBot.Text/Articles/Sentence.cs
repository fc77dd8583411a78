namespace DiplomacyBot.Text;

/// <summary>One sentence of the body.</summary>
/// <param name="Paragraph">Number of its paragraph, from 1.</param>
/// <param name="Number">Its number within the paragraph, from 1.</param>
/// <param name="Span">Where it stands in the stored text.</param>
public sealed record Sentence(int Paragraph, int Number, TextSpan Span)
{
    /// <summary>A short name for citing it: <c>P3.S2</c> is paragraph 3, sentence 2.</summary>
    public string Label => FormattableString.Invariant($"P{Paragraph}.S{Number}");

    /// <summary>How many code units of <see cref="Span"/> are a dateline ("GENEVA (Agency) -"), which is where it was written, not part of what is said.</summary>
    public int DatelineLength { get; init; }

    /// <summary>The sentence without its dateline: what people are shown.</summary>
    public TextSpan Shown => new(Span.Start + DatelineLength, Span.End);
}
