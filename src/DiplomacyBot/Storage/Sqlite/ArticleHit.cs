using DiplomacyBot.Library;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>An article that a search found.</summary>
internal sealed record ArticleHit(long ArticleId, string Title, ArticleState State);
