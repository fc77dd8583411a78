using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;

namespace DiplomacyBot.Reading.Subjects;

/// <summary>An article that members of a guild can see, as it stands now.</summary>
internal sealed class VisibleArticle
{
    public required Article Article { get; init; }

    public required ArticleRevision Revision { get; init; }

    /// <summary>What every question about the whole library is asked of.</summary>
    public static IQueryable<VisibleArticle> Of(BotDb db, Snowflake guild) =>
        from article in db.Articles
        where article.GuildId == guild && article.State == ArticleState.Published
        join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
        where revision.GuildId == guild
        select new VisibleArticle { Article = article, Revision = revision };
}
