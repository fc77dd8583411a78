namespace DiplomacyBot.Text;

/// <summary>A remark on the date of an event, for whoever words it in a reader's language.</summary>
/// <param name="Kind">What there is to say.</param>
/// <param name="Paragraph">Number of the paragraph that a year was taken from; null for other kinds.</param>
/// <param name="Word">The word that makes "since" name an event's time: "first … since"; null for other kinds.</param>
public sealed record EventNote(EventNoteKind Kind, int? Paragraph = null, string? Word = null);
