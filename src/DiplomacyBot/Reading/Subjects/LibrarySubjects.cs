using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Reading.Stories;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using DiplomacyBot.Text;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Reading.Subjects;

/// <summary>Whom and what a guild's published articles are about.</summary>
internal sealed class LibrarySubjects(IDbContextFactory<BotDb> contexts, ArticleSearch search, StoryShelf stories, ShelfKeeper shelf)
{
    // As many articles are looked through for a person, best match first.
    private const int MostForPerson = 100;
    private const int MostNames = 12;

    /// <summary>The articles that may name somebody: a name may be the beginning of another word, so the reading decides.</summary>
    public async Task<IReadOnlySet<long>> NamingAsync(Snowflake guild, Actor actor, int most, CancellationToken cancellationToken)
    {
        var ids = new HashSet<long>();
        foreach (var name in NamesOf(actor))
        {
            ids.UnionWith((await search.SearchAsync(guild, name, most, includeDrafts: false, cancellationToken)).Select(hit => hit.ArticleId));
        }
        return ids;
    }

    /// <summary>The articles about a topic.</summary>
    public async Task<IReadOnlySet<long>> AboutAsync(Snowflake guild, string topic, CancellationToken cancellationToken) =>
        (await TopicsAsync(guild, cancellationToken)).Where(row => row.Topics.Contains(topic, StringComparer.OrdinalIgnoreCase)).Select(row => row.ArticleId).ToHashSet();

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
            if (found.Count < most && (await NamingAsync(guild, actor, 1, cancellationToken)).Count > 0)
            {
                found.Add(actor);
            }
        }
        return found;
    }

    /// <summary>The listed actor of a name as a person types it; null where no list has it.</summary>
    public Actor? Listed(string typed) => shelf.Actors.Find(typed);

    /// <summary>The person that the articles name so; null where there is none, or several.</summary>
    public async Task<Actor?> PersonAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        var asked = new Actor(typed.Trim(), ActorKind.Person);
        var people = (await stories.GetAsync(guild, await NamingAsync(guild, asked, MostForPerson, cancellationToken), MostForPerson, cancellationToken))
            .SelectMany(article => article.Story.Actors).Where(actor => SameActor.Is(actor, asked)).Distinct().ToList();
        var full = people.Where(person => person.Name.Contains(' ', StringComparison.Ordinal)).ToList();
        return full.Count == 1 ? asked with { Name = people.Count > 1 ? asked.Name : full[0].Name } : full.Count == 0 && people.Count == 1 ? people[0] : null;
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
        return await VisibleArticle.Of(db, guild).OrderByDescending(row => row.Article.VisibleSince).Select(row => new TopicRow(row.Article.Id, row.Revision.Topics)).ToListAsync(cancellationToken);
    }

    private static bool Begins(string name, string typed) =>
        name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || name.Contains(" " + typed, StringComparison.OrdinalIgnoreCase);

    private sealed record TopicRow(long ArticleId, IReadOnlyList<string> Topics);
}
