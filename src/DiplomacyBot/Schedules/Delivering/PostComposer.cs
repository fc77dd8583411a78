using DiplomacyBot.Briefings;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Reading;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Schedules;

/// <summary>Makes the message of a delivery: the briefing's card with the delivery's mark at its foot.</summary>
internal sealed class PostComposer(IDbContextFactory<BotDb> contexts, ReadingCache readings, GuildDirectory guilds)
{
    private static readonly Texts Words = Texts.Of("schedules");

    public sealed record Post(long RevisionId, Reply Content);

    /// <summary>Null where the article was retired: then there is nothing to post.</summary>
    public async Task<Post?> ComposeAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var article = await db.Schedules.Where(s => s.Id == delivery.ScheduleId && s.GuildId == delivery.GuildId)
            .Join(db.Articles, s => s.ArticleId, a => a.Id, (_, a) => a).AsNoTracking().SingleAsync(cancellationToken);
        // The revision of the first attempt: a repeat with other words would be another message.
        var revisionId = delivery.ArticleRevisionId ?? article.CurrentRevisionId;
        if (article.State == ArticleState.Retired || revisionId is null)
        {
            return null;
        }
        var revision = await db.ArticleRevisions.AsNoTracking().SingleAsync(r => r.Id == revisionId && r.GuildId == delivery.GuildId, cancellationToken);
        var quiz = await db.Quizzes.Where(q => q.GuildId == delivery.GuildId && q.ArticleId == article.Id && q.State == QuizState.Open)
            .OrderBy(q => q.Id).Select(q => (long?)q.Id).FirstOrDefaultAsync(cancellationToken);
        // The guild's language as it is now. Where it changes between an attempt and its repeat, Discord keeps the words of whichever arrived first,
        // and the mark by which the post is found is the same in all languages.
        using var locale = ReplyLocale.Use(guilds.LocaleOf(delivery.GuildId));
        var card = BriefingCard.For(article, revision, readings.Get(revision), quiz);
        return new Post(revision.Id, card with { Cards = [.. card.Cards.Select((c, index) => index == card.Cards.Count - 1 ? Marked(c, delivery.Mark) : c)] });
    }

    private static Card Marked(Card card, string mark)
    {
        var shown = Words.Label("ref", ("mark", mark));
        return card with { Footer = card.Footer is null ? shown : $"{card.Footer} · {shown}" };
    }
}
