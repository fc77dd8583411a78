namespace DiplomacyBot.Text;

/// <summary>When something that a text tells happened, as far as the text shows it.</summary>
/// <param name="Span">The verb or noun that tells it.</param>
/// <param name="Date">Its date: the one its clause states, else the day the story is about.</param>
/// <param name="Stated">Whether words beside it state the date; otherwise it is the story's, and no member is shown it as a date of its own.</param>
/// <param name="Why">How the date came about.</param>
public sealed record EventDate(TextSpan Span, ArticleDate Date, bool Stated, string Why);
