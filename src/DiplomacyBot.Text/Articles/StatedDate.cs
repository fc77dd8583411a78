namespace DiplomacyBot.Text;

/// <summary>A publication date that the text itself states.</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">Where it stands in the stored text.</param>
public sealed record StatedDate(DateOnly Date, TextSpan Span);
