namespace DiplomacyBot.Text;

/// <summary>One replacement of a <see cref="WarningFix"/>.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What stands there afterwards; empty to remove it.</param>
public sealed record SpanReplacement(TextSpan Span, string Replacement);
