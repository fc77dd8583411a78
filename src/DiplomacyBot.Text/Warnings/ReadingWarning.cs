namespace DiplomacyBot.Text;

/// <summary>Something a moderator should look at before posting.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Facts">What was found, by the type that belongs to the kind.</param>
/// <param name="Spans">The places concerned, in text order; may be empty.</param>
/// <param name="Paragraphs">Numbers of the paragraphs concerned, ascending, each once.</param>
/// <param name="Fix">A correction the moderator may accept; null where only a person can decide.</param>
public sealed record ReadingWarning(
    WarningKind Kind,
    WarningFacts Facts,
    IReadOnlyList<TextSpan> Spans,
    IReadOnlyList<int> Paragraphs,
    WarningFix? Fix = null);
