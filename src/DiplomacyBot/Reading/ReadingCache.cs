using DiplomacyBot.Library;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>Keeps what was understood of the articles read lately, so that reading costs its milliseconds once per revision.</summary>
/// <param name="actors">The countries, organisations and media known by name; asked each time, as the content folder may change them. Null for those of the engine.</param>
internal sealed class ReadingCache(Func<ActorCatalog>? actors = null)
{
    /// <summary>The most readings kept.</summary>
    public const int MostReadings = 64;

    /// <summary>The most text kept, in UTF-16 units: a reading takes several times its text, and the bot must fit in 512 MB.</summary>
    public const int MostText = 1_500_000;

    private readonly Lock gate = new();
    private readonly Dictionary<long, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> byUse = new();
    private int text;

    /// <summary>How many readings are kept now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return entries.Count;
            }
        }
    }

    /// <summary>What is understood of a revision. Revisions never change, so neither does this.</summary>
    public ArticleReading Get(ArticleRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        // Not stored yet, so there is no id to remember it by.
        return revision.Id == 0 ? Read(revision, Known) : EntryOf(revision).Reading.Value;
    }

    private static ArticleReading Read(ArticleRevision revision, ActorCatalog known) => ArticleReader.Read(revision.Text, revision.Published, known);

    private ActorCatalog Known => actors?.Invoke() ?? ActorCatalog.Shared;

    private Entry EntryOf(ArticleRevision revision)
    {
        lock (gate)
        {
            var catalog = Known;
            if (entries.TryGetValue(revision.Id, out var known) && !ReferenceEquals(known.Value.Actors, catalog))
            {
                Forget(known);
                known = null;
            }
            if (known is not null)
            {
                byUse.Remove(known);
                byUse.AddFirst(known);
                return known.Value;
            }
            var entry = new Entry(revision.Id, revision.Text.Length, catalog, new Lazy<ArticleReading>(() => Read(revision, catalog)));
            entries.Add(revision.Id, byUse.AddFirst(entry));
            text += entry.Length;
            // The one just asked for stays, however long it is.
            while (entries.Count > 1 && (entries.Count > MostReadings || text > MostText))
            {
                Forget(byUse.Last!);
            }
            return entry;
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        byUse.Remove(node);
        entries.Remove(node.Value.RevisionId);
        text -= node.Value.Length;
    }

    private sealed record Entry(long RevisionId, int Length, ActorCatalog Actors, Lazy<ArticleReading> Reading);
}
