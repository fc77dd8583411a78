namespace DiplomacyBot.Content;

/// <summary>A primary document an article rests on.</summary>
internal sealed record ShelfSource(string Title, DateOnly Date, Uri? Url);
