using System.Diagnostics;
using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Storage;
using DiplomacyBot.Text;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Reading.Stories;

/// <summary>What each article of the library adds to timelines over many: read once per revision, then kept, so that a question over hundreds of articles costs no reading.</summary>
internal sealed class StoryShelf(IDbContextFactory<BotDb> contexts, ShelfKeeper shelf)
{
    /// <summary>The most articles one timeline is made of, newest first.</summary>
    public const int MostArticles = 1_000;

    // About 15 KB each; the oldest use goes first.
    private const int MostKept = 2_000;

    // Texts are long, so a few are in memory at a time.
    private const int Chunk = 25;

    private readonly Lock gate = new();
    private readonly Dictionary<long, LinkedListNode<Kept>> kept = [];
    private readonly LinkedList<Kept> byUse = new();

    /// <summary>What the named articles of a guild add, newest first; those members cannot see are left out.</summary>
    /// <param name="guild">The guild.</param>
    /// <param name="articles">Ids of articles.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<ShelfStory>> GetAsync(Snowflake guild, IReadOnlySet<long> articles, int most, CancellationToken cancellationToken)
    {
        var ids = articles.ToList();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await VisibleArticle.Of(db, guild).Where(row => ids.Contains(row.Article.Id)).OrderByDescending(row => row.Article.VisibleSince).ThenByDescending(row => row.Article.Id)
            .Take(most).Select(row => new { row.Revision.Id, row.Revision.Title }).ToListAsync(cancellationToken);
        var actors = shelf.Actors;
        var found = new Dictionary<long, StoryArticle>();
        foreach (var row in rows)
        {
            if (Find(row.Id, actors) is { } known)
            {
                found.Add(row.Id, known);
            }
        }
        foreach (var chunk in rows.Select(row => row.Id).Where(id => !found.ContainsKey(id)).Chunk(Chunk))
        {
            var unread = await db.ArticleRevisions.AsNoTracking().Where(revision => revision.GuildId == guild && chunk.Contains(revision.Id)).ToListAsync(cancellationToken);
            // Somebody waits, so all processors read.
            foreach (var story in unread.AsParallel().WithCancellation(cancellationToken).Select(revision => Read(revision, actors)))
            {
                found.Add(story.Id, story);
            }
        }
        return [.. rows.Where(row => found.ContainsKey(row.Id)).Select(row => new ShelfStory(row.Id, row.Title, found[row.Id]))];
    }

    /// <summary>Reads what is not kept yet of all guilds, article by article, so that the first question finds most of it read.</summary>
    /// <param name="rest">Awaited after each article, with how long it took to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task WarmAsync(Func<TimeSpan, Task> rest, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await db.Articles.Where(article => article.State == ArticleState.Published && article.CurrentRevisionId != null)
            .OrderByDescending(article => article.VisibleSince).Select(article => article.CurrentRevisionId!.Value).Take(MostKept).ToListAsync(cancellationToken);
        var actors = shelf.Actors;
        foreach (var id in ids)
        {
            if (Find(id, actors) is null && await db.ArticleRevisions.AsNoTracking().FirstOrDefaultAsync(revision => revision.Id == id, cancellationToken) is { } revision)
            {
                var begun = Stopwatch.GetTimestamp();
                Read(revision, actors);
                await rest(Stopwatch.GetElapsedTime(begun));
            }
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    // Not through the cache of readings: a timeline over all articles would push out those that are being read.
    private StoryArticle Read(ArticleRevision revision, ActorCatalog actors)
    {
        var story = StoryArticle.Of(revision.Id, ArticleReader.Read(revision.Text, revision.Published, actors));
        lock (gate)
        {
            if (kept.TryGetValue(revision.Id, out var old))
            {
                byUse.Remove(old);
            }
            kept[revision.Id] = byUse.AddFirst(new Kept(revision.Id, actors, story));
            while (kept.Count > MostKept)
            {
                kept.Remove(byUse.Last!.Value.RevisionId);
                byUse.RemoveLast();
            }
        }
        return story;
    }

    // Revisions never change, so what was read of one stays true while the actors known by name do.
    private StoryArticle? Find(long revisionId, ActorCatalog actors)
    {
        lock (gate)
        {
            if (!kept.TryGetValue(revisionId, out var known) || !ReferenceEquals(known.Value.Actors, actors))
            {
                return null;
            }
            byUse.Remove(known);
            byUse.AddFirst(known);
            return known.Value.Story;
        }
    }

    private sealed record Kept(long RevisionId, ActorCatalog Actors, StoryArticle Story);
}
