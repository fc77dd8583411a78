using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Privacy;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Library;

/// <summary>What moderators do to articles; each act leaves an audit entry in the same transaction.</summary>
internal sealed class LibraryStore(WriteGate gate, TimeProvider clock)
{
    /// <summary>Adds an article as a draft. The same text again gives the article that is there.</summary>
    public Task<AddedArticle> AddAsync(Snowflake guild, Snowflake by, RevisionContent content, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var hash = content.Hash;
            var known = await (
                from article in db.Articles
                where article.GuildId == guild && article.Origin == ArticleOrigin.Member
                join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
                where revision.ContentHash == hash
                select (long?)article.Id).FirstOrDefaultAsync(cancel);
            if (known is { } id)
            {
                return new AddedArticle(id, IsNew: false);
            }
            var added = new Article { GuildId = guild, Origin = ArticleOrigin.Member, State = ArticleState.Draft, CreatedAt = clock.GetUtcNow(), CreatedBy = by };
            db.Add(added);
            await db.SaveChangesAsync(cancel);
            await AddRevisionAsync(db, added, 1, by, content, cancel);
            Audit(db, guild, by, "article.add", added.Id, $"{content.Text.Length} characters");
            return new AddedArticle(added.Id, IsNew: true);
        }, cancellationToken);

    /// <summary>Gives an article a new revision.</summary>
    /// <param name="current">The revision the change was made from.</param>
    /// <param name="by">Who changed it.</param>
    /// <param name="content">What it says from now on.</param>
    /// <param name="action">For the audit, such as "article.edit".</param>
    /// <param name="decidedWarning">The key of a warning that this settles.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>False where somebody else changed the article meanwhile; then nothing was done.</returns>
    public Task<bool> ReviseAsync(
        ArticleRevision current, Snowflake by, RevisionContent content, string action, string? decidedWarning, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var article = await db.Articles.SingleOrDefaultAsync(row => row.GuildId == current.GuildId && row.Id == current.ArticleId, cancel);
            if (article is null || article.CurrentRevisionId != current.Id)
            {
                return false;
            }
            var last = await db.ArticleRevisions.Where(revision => revision.ArticleId == article.Id).MaxAsync(revision => revision.Number, cancel);
            await AddRevisionAsync(db, article, last + 1, by, content, cancel);
            if (decidedWarning is not null)
            {
                await DecideAsync(db, article, decidedWarning, WarningChoice.Fix, by, cancel);
            }
            Audit(db, article.GuildId, by, action, article.Id, $"revision {last + 1} from revision {current.Number}{(decidedWarning is null ? "" : ", ")}{decidedWarning}");
            return true;
        }, cancellationToken);

    /// <summary>Records that a warning was seen and the text is to stay as it is.</summary>
    public Task LeaveAsync(Article article, Snowflake by, string warningKey, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            await DecideAsync(db, article, warningKey, WarningChoice.Leave, by, cancel);
            Audit(db, article.GuildId, by, "article.leave", article.Id, warningKey);
        }, cancellationToken);

    /// <summary>Publishes in the library, or retires.</summary>
    /// <returns>False where the article was in that state already, or is not there.</returns>
    public Task<bool> SetStateAsync(Snowflake guild, Snowflake by, long articleId, ArticleState state, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var article = await db.Articles.SingleOrDefaultAsync(row => row.GuildId == guild && row.Id == articleId, cancel);
            if (article is null || article.State == state)
            {
                return false;
            }
            var before = article.State;
            article.State = state;
            // From now on this is a person's decision, which the content folder does not overrule.
            article.RetiredWithFile = false;
            if (state == ArticleState.Published)
            {
                article.VisibleSince ??= clock.GetUtcNow();
            }
            Audit(db, guild, by, state == ArticleState.Published ? "article.publish" : "article.retire", articleId, $"was {before}");
            return true;
        }, cancellationToken);

    private async Task AddRevisionAsync(BotDb db, Article article, int number, Snowflake by, RevisionContent content, CancellationToken cancellationToken)
    {
        var revision = new ArticleRevision
        {
            GuildId = article.GuildId,
            ArticleId = article.Id,
            Number = number,
            Title = content.Title,
            Author = content.Author,
            Published = content.Published,
            Text = content.Text,
            Topics = content.Topics,
            Sources = content.Sources,
            ReviewedBy = content.ReviewedBy,
            ContentHash = content.Hash,
            CreatedAt = clock.GetUtcNow(),
            CreatedBy = by,
        };
        db.Add(revision);
        await db.SaveChangesAsync(cancellationToken);
        article.CurrentRevisionId = revision.Id;
    }

    private async Task DecideAsync(BotDb db, Article article, string key, WarningChoice choice, Snowflake by, CancellationToken cancellationToken)
    {
        var known = await db.WarningDecisions.SingleOrDefaultAsync(
            row => row.GuildId == article.GuildId && row.ArticleId == article.Id && row.WarningKey == key, cancellationToken);
        if (known is null)
        {
            known = new WarningDecision { GuildId = article.GuildId, ArticleId = article.Id, WarningKey = key, Decision = choice, By = by, At = clock.GetUtcNow() };
            db.Add(known);
        }
        (known.Decision, known.By, known.At) = (choice, by, clock.GetUtcNow());
    }

    private void Audit(BotDb db, Snowflake guild, Snowflake by, string action, long articleId, string detail) => db.Add(new AuditEntry
    {
        GuildId = guild,
        ActorId = by,
        At = clock.GetUtcNow(),
        Action = action,
        Subject = string.Create(CultureInfo.InvariantCulture, $"article {articleId}"),
        Detail = detail,
    });
}
