using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Library;

/// <summary>One guild's rows for the articles of the content folder.</summary>
internal static class ShelfArticles
{
    /// <summary>Makes the article, or gives it a new revision where its file has changed.</summary>
    /// <returns>True where something was changed.</returns>
    public static async Task<bool> ApplyAsync(BotDb db, Snowflake guild, ShelfArticle file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var article = await db.Articles.SingleOrDefaultAsync(row => row.GuildId == guild && row.Slug == file.Slug, cancellationToken);
        if (article is null)
        {
            article = new Article
            {
                GuildId = guild,
                Slug = file.Slug,
                Origin = ArticleOrigin.Shelf,
                State = ArticleState.Published,
                CreatedAt = now,
                VisibleSince = now,
            };
            db.Add(article);
            await db.SaveChangesAsync(cancellationToken);
            await ReviseAsync(db, article, file, 1, now, cancellationToken);
            return true;
        }
        var isBack = BringBack(article);
        // A moderator's corrections are revisions too; the file overrules them only once it has changed itself.
        var fromFile = await db.ArticleRevisions
            .Where(revision => revision.ArticleId == article.Id && revision.CreatedBy == null)
            .OrderByDescending(revision => revision.Number).Select(revision => revision.ContentHash).FirstOrDefaultAsync(cancellationToken);
        if (fromFile == file.ContentHash)
        {
            return isBack;
        }
        var last = await db.ArticleRevisions.Where(revision => revision.ArticleId == article.Id).MaxAsync(revision => (int?)revision.Number, cancellationToken);
        await ReviseAsync(db, article, file, (last ?? 0) + 1, now, cancellationToken);
        return true;
    }

    /// <summary>Retires the published shelf articles whose file is gone.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> RetireOthersAsync(BotDb db, Snowflake guild, IReadOnlySet<string> kept, CancellationToken cancellationToken)
    {
        var published = await db.Articles
            .Where(article => article.GuildId == guild && article.Origin == ArticleOrigin.Shelf && article.State == ArticleState.Published)
            .ToListAsync(cancellationToken);
        var gone = published.Where(article => !kept.Contains(article.Slug!)).ToList();
        foreach (var article in gone)
        {
            article.State = ArticleState.Retired;
            article.RetiredWithFile = true;
        }
        return gone.Count;
    }

    // What a moderator retired stays retired, whatever its file does.
    private static bool BringBack(Article article)
    {
        if (!article.RetiredWithFile)
        {
            return false;
        }
        article.RetiredWithFile = false;
        article.State = ArticleState.Published;
        return true;
    }

    private static async Task ReviseAsync(BotDb db, Article article, ShelfArticle file, int number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var revision = new ArticleRevision
        {
            GuildId = article.GuildId,
            ArticleId = article.Id,
            Number = number,
            Title = file.Title,
            Author = file.Author,
            Published = file.Published,
            Text = file.Body,
            Topics = file.Topics,
            Sources = [.. file.Sources.Select(source => new ArticleSource(source.Title, source.Date, source.Url))],
            ReviewedBy = file.ReviewedBy,
            ContentHash = file.ContentHash,
            CreatedAt = now,
        };
        db.Add(revision);
        await db.SaveChangesAsync(cancellationToken);
        article.CurrentRevisionId = revision.Id;
        await db.SaveChangesAsync(cancellationToken);
    }
}
