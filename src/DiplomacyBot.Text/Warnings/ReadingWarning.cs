namespace DiplomacyBot.Text;

/// <summary>Something a moderator should look at before posting.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">One or two plain sentences; paragraphs are named as P1, P2, …</param>
/// <param name="Spans">The places concerned, in text order; may be empty.</param>
/// <param name="Paragraphs">Numbers of the paragraphs concerned, ascending, each once.</param>
/// <param name="Fix">A correction the moderator may accept; null where only a person can decide.</param>
public sealed record ReadingWarning(
    WarningKind Kind,
    string Message,
    IReadOnlyList<TextSpan> Spans,
    IReadOnlyList<int> Paragraphs,
    WarningFix? Fix = null);
