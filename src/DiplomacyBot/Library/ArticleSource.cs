namespace DiplomacyBot.Library;

/// <summary>A primary document an article rests on; kept as JSON in its revision.</summary>
internal sealed record ArticleSource(string Title, DateOnly? Date, Uri? Url);
