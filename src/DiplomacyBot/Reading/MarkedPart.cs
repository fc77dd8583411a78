using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>A part of an article that is made visible where it is shown.</summary>
/// <param name="Span">The part.</param>
/// <param name="IsUnderlined">Underlined and bold; else bold only.</param>
internal readonly record struct MarkedPart(TextSpan Span, bool IsUnderlined);
