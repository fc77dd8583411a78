using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using DiplomacyBot.Text;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quotes;

/// <summary>Who said what over a guild's published articles.</summary>
internal sealed class LibraryStatements(IDbContextFactory<BotDb> contexts, ArticleSearch search, ReadingCache readings, ShelfKeeper shelf)
{
    /// <summary>The most articles that are read for one question, newest first: reading one takes milliseconds, and an answer must not take long.</summary>
    public const int MostArticles = 100;

    private const int MostNames = 12;

    /// <summary>What somebody said, newest article first.</summary>
    public async Task<IReadOnlyList<Statement>> ByAsync(Snowflake guild, Actor actor, CancellationToken cancellationToken)
    {
        var ids = new HashSet<long>();
        foreach (var name in NamesOf(actor))
        {
            ids.UnionWith((await search.SearchAsync(guild, name, MostArticles, includeDrafts: false, cancellationToken)).Select(hit => hit.ArticleId));
        }
        return [.. (await OpenAsync(guild, ids, cancellationToken)).SelectMany(Statement.Of).Where(statement => statement.IsBy(actor))];
    }

    /// <summary>What was said in the articles about a topic, newest article first.</summary>
    public async Task<IReadOnlyList<Statement>> AboutAsync(Snowflake guild, string topic, CancellationToken cancellationToken)
    {
        var ids = (await TopicsAsync(guild, cancellationToken)).Where(row => row.Topics.Contains(topic, StringComparer.OrdinalIgnoreCase)).Select(row => row.ArticleId);
        return [.. (await OpenAsync(guild, [.. ids], cancellationToken)).SelectMany(Statement.Of)];
    }

    /// <summary>The topic as the articles spell it; null where no article members can see has it.</summary>
    public async Task<string?> TopicAsync(Snowflake guild, string typed, CancellationToken cancellationToken) =>
        (await TopicsAsync(guild, cancellationToken)).SelectMany(row => row.Topics).FirstOrDefault(topic => string.Equals(topic, typed.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Topics that begin with what was typed, or have a word that does.</summary>
    public async Task<IReadOnlyList<string>> TopicsLikeAsync(Snowflake guild, string typed, int most, CancellationToken cancellationToken) =>
        [.. (await TopicsAsync(guild, cancellationToken)).SelectMany(row => row.Topics).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(topic => Begins(topic, typed)).OrderBy(topic => topic, StringComparer.OrdinalIgnoreCase).Take(most)];

    /// <summary>Listed actors that go by what was typed and are named in an article members can see.</summary>
    public async Task<IReadOnlyList<Actor>> ActorsLikeAsync(Snowflake guild, string typed, int most, CancellationToken cancellationToken)
    {
        var found = new List<Actor>();
        foreach (var actor in shelf.Actors.Entries.Where(entry => entry.Names.Concat(entry.NamesHere).Prepend(entry.Actor.Name).Any(name => Begins(name, typed)))
            .Select(entry => entry.Actor).Distinct().Take(most * 3))
        {
            if (found.Count < most && await IsNamedAsync(guild, actor, cancellationToken))
            {
                found.Add(actor);
            }
        }
        return found;
    }

    /// <summary>The listed actor of a name as a person types it; null where no list has it.</summary>
    public Actor? Listed(string typed) => shelf.Actors.Find(typed);

    /// <summary>The person that the articles name so and let speak; null where there is none, or several.</summary>
    public async Task<Actor?> PersonAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        var asked = new Actor(typed.Trim(), ActorKind.Person);
        var people = (await ByAsync(guild, asked, cancellationToken)).SelectMany(statement => statement.Quote.Speaker!.Actors)
            .Where(actor => actor.Kind == ActorKind.Person && Statement.IsSame(actor, asked)).Distinct().ToList();
        var full = people.Where(person => person.Name.Contains(' ', StringComparison.Ordinal)).ToList();
        return full.Count == 1 ? asked with { Name = people.Count > 1 ? asked.Name : full[0].Name } : full.Count == 0 && people.Count == 1 ? people[0] : null;
    }

    private async Task<bool> IsNamedAsync(Snowflake guild, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var name in NamesOf(actor))
        {
            if ((await search.SearchAsync(guild, name, 1, includeDrafts: false, cancellationToken)).Count > 0)
            {
                return true;
            }
        }
        return false;
    }

    private List<string> NamesOf(Actor actor)
    {
        // A search finds words by their beginning, so "US" finds every "use" too: long names first.
        return [.. shelf.Actors.Entries.Where(entry => entry.Actor == actor).SelectMany(entry => entry.Names.Prepend(entry.Actor.Name)).Append(actor.Name).Distinct()
            .OrderByDescending(name => name.Length).Take(MostNames)];
    }

    private async Task<List<TopicRow>> TopicsAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(db, guild).OrderByDescending(row => row.Article.VisibleSince).Select(row => new TopicRow(row.Article.Id, row.Revision.Topics)).ToListAsync(cancellationToken);
    }

    private async Task<List<OpenArticle>> OpenAsync(Snowflake guild, HashSet<long> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = ids.ToList();
        var rows = await Visible(db, guild).Where(row => wanted.Contains(row.Article.Id)).OrderByDescending(row => row.Article.VisibleSince).ThenByDescending(row => row.Article.Id)
            .Take(MostArticles).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new OpenArticle(row.Article, row.Revision, readings.Get(row.Revision)));
    }

    // What every question about the whole library is asked of: this guild's articles that members can see.
    private static IQueryable<VisibleRow> Visible(BotDb db, Snowflake guild) =>
        from article in db.Articles
        where article.GuildId == guild && article.State == ArticleState.Published
        join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
        where revision.GuildId == guild
        select new VisibleRow { Article = article, Revision = revision };

    private static bool Begins(string name, string typed) =>
        name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || name.Contains(" " + typed, StringComparison.OrdinalIgnoreCase);

    private sealed record TopicRow(long ArticleId, IReadOnlyList<string> Topics);

    private sealed class VisibleRow
    {
        public required Article Article { get; init; }

        public required ArticleRevision Revision { get; init; }
    }
}
