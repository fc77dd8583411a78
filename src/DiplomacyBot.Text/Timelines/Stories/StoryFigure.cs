namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>A number with what it counts.</summary>
/// <param name="Span">The number and the word after it, in the article.</param>
/// <param name="Unit">The stem of what is counted, a currency sign or a percent sign.</param>
/// <param name="Value">The number.</param>
internal readonly record struct StoryFigure(TextSpan Span, string Unit, double Value);
