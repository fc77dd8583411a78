using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times;

/// <summary>A time expression with what it means in its text.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Tense">The tense it hangs on.</param>
/// <param name="Type">What it is.</param>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Date">Its date; null where it gives none.</param>
/// <param name="Why">How the value came about.</param>
internal sealed record TimedExpression(TimeExpression Expression, Tense Tense, TimexType Type, string Value, ArticleDate? Date, string Why);
