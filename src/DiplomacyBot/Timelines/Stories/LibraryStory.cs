using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Reading.Stories;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>Timelines over a guild's published articles.</summary>
internal sealed class LibraryStory(LibrarySubjects subjects, StoryShelf shelf)
{
    /// <summary>The most entries that are shown: what one person may read through. With more, those that speak for themselves least are left out.</summary>
    public const int MostEntries = 60;

    // Turning pages asks for the same timeline again and again.
    private const int MostKept = 16;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Key, Story Story)> kept = new();

    /// <summary>The timeline of somebody or of a topic.</summary>
    /// <param name="guild">Whose articles.</param>
    /// <param name="subject">Somebody, or a topic: an article has a timeline of its own.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<StoryView> OfAsync(Snowflake guild, Subject subject, CancellationToken cancellationToken) => subject switch
    {
        Subject.OfActor of => Make(
            guild,
            subject,
            [.. (await shelf.GetAsync(guild, await subjects.NamingAsync(guild, of.Actor, StoryShelf.MostArticles, cancellationToken), StoryShelf.MostArticles, cancellationToken))
                .Where(article => article.Story.Actors.Any(actor => SameActor.Is(actor, of.Actor)))],
            telling => telling.Actors.Any(actor => SameActor.Is(actor, of.Actor))),
        Subject.OfTopic of => Make(
            guild, subject, await shelf.GetAsync(guild, await subjects.AboutAsync(guild, of.Topic, cancellationToken), StoryShelf.MostArticles, cancellationToken), about: null),
        _ => throw new InvalidOperationException($"A subject of type {subject.GetType().Name} has no timeline over many articles."),
    };

    private StoryView Make(Snowflake guild, Subject subject, IReadOnlyList<ShelfStory> articles, Func<StoryTelling, bool>? about)
    {
        var key = Key(guild, subject, articles);
        if (Find(key) is not { } story)
        {
            story = Story.Of(articles.Select(article => article.Story), about);
            lock (gate)
            {
                kept.AddFirst((key, story));
                if (kept.Count > MostKept)
                {
                    kept.RemoveLast();
                }
            }
        }
        return new StoryView(subject, story, story.Outline(MostEntries), articles.ToDictionary(article => article.RevisionId, article => article.Title));
    }

    private Story? Find(string key)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    kept.Remove(node);
                    kept.AddFirst(node);
                    return node.Value.Story;
                }
            }
            return null;
        }
    }

    // What the timeline is made of: a new revision, or another list of actors, makes another timeline.
    private static string Key(Snowflake guild, Subject subject, IReadOnlyList<ShelfStory> articles)
    {
        var hash = default(HashCode);
        foreach (var article in articles)
        {
            hash.Add(article.RevisionId);
            hash.Add(article.Story);
        }
        return string.Create(CultureInfo.InvariantCulture, $"{guild.Value} {articles.Count} {hash.ToHashCode()} {subject}");
    }
}
