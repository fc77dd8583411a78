namespace DiplomacyBot.Text;

/// <summary>Something that is not part of the article's body.</summary>
/// <param name="Span">Where it stands in the stored text.</param>
/// <param name="Reason">Why it was left out.</param>
public sealed record RemovedPart(TextSpan Span, RemovedReason Reason);
