namespace DiplomacyBot.Library;

/// <summary>An article's name, for lists and selects: without its text, which may be long.</summary>
internal sealed record ArticleListing(long Id, string Title, ArticleState State);
