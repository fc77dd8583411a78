using DiplomacyBot.Discord;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Reading;
using DiplomacyBot.Schedules;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Library.Desk;

/// <summary>Gathers what a moderator sees of an article, of one guild only.</summary>
internal sealed class DeskReader(IDbContextFactory<BotDb> contexts, ArticleFinder finder, ReadingCache readings)
{
    /// <summary>The article in any state; null where this guild has none with that id.</summary>
    public async Task<DeskArticle?> OpenAsync(Snowflake guild, long articleId, CancellationToken cancellationToken)
    {
        if (await finder.OpenAsync(guild, articleId, includeDrafts: true, cancellationToken) is not { } one)
        {
            return null;
        }
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // What was fixed is gone from the text by itself; and where a fix was undone, the point is open again.
        var left = await db.WarningDecisions.Where(row => row.GuildId == guild && row.ArticleId == articleId && row.Decision == WarningChoice.Leave)
            .Select(row => row.WarningKey).ToListAsync(cancellationToken);
        var quiz = await db.Quizzes.Where(row => row.GuildId == guild && row.ArticleId == articleId && row.State == QuizState.Open)
            .OrderBy(row => row.Id).Select(row => (long?)row.Id).FirstOrDefaultAsync(cancellationToken);
        var planned = await db.Schedules.CountAsync(row => row.GuildId == guild && row.ArticleId == articleId && row.State == ScheduleState.Active, cancellationToken);
        return new DeskArticle(one.Article, one.Revision, readings.Get(one.Revision), left.ToHashSet(StringComparer.Ordinal), quiz, planned);
    }

    /// <summary>The revision before the current one, where the current one is the next after it; null otherwise.</summary>
    public async Task<ArticleRevision?> PreviousAsync(ArticleRevision current, long revisionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ArticleRevisions.FirstOrDefaultAsync(
            row => row.GuildId == current.GuildId && row.ArticleId == current.ArticleId && row.Id == revisionId && row.Number == current.Number - 1, cancellationToken);
    }

    /// <summary>A page of the library, what was added last first.</summary>
    public async Task<LibraryPage> ListAsync(Snowflake guild, int page, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var total = await db.Articles.CountAsync(article => article.GuildId == guild, cancellationToken);
        var pages = Math.Max(1, (total + LibraryPage.Size - 1) / LibraryPage.Size);
        var shown = Math.Clamp(page, 0, pages - 1);
        var rows = await (
            from article in db.Articles
            where article.GuildId == guild
            join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
            orderby article.CreatedAt descending, article.Id descending
            select new LibraryRow(
                article.Id,
                revision.Title,
                article.State,
                revision.Published,
                db.Deliveries.Count(delivery => delivery.State == DeliveryState.Posted
                    && db.Schedules.Any(schedule => schedule.Id == delivery.ScheduleId && schedule.GuildId == guild && schedule.ArticleId == article.Id))))
            .Skip(shown * LibraryPage.Size).Take(LibraryPage.Size).ToListAsync(cancellationToken);
        return new LibraryPage(rows, shown, pages, total);
    }
}
