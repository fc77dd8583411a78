namespace DiplomacyBot.Library;

/// <summary>What adding came to.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="IsNew">False where the same text was there already.</param>
internal sealed record AddedArticle(long ArticleId, bool IsNew);
