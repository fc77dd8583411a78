using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Actors;

/// <summary>Finds who is named in an article: listed actors by their names, then people by capitals and titles.</summary>
internal sealed class MentionReader(ActorCatalog catalog)
{
    private readonly Dictionary<Passage, List<Mention>> mentions = [];

    /// <summary>The people of the article.</summary>
    public PersonTable People { get; } = new();

    /// <summary>The mentions of a passage in order.</summary>
    public IReadOnlyList<Mention> In(Passage passage) => mentions.TryGetValue(passage, out var found) ? found : [];

    /// <summary>Reads all passages, the body before the headings, so that a headline's short name does not stand for a person of its own.</summary>
    public void Read(IReadOnlyList<Passage> passages)
    {
        new ListedReader(catalog, mentions).Read(passages);
        var people = new PeopleReader(People);
        foreach (var passage in passages.Where(p => p.Paragraph > 0).Concat(passages.Where(p => p.Paragraph == 0)))
        {
            people.Read(passage, mentions[passage]);
            mentions[passage].Sort((a, b) => a.Words.First.CompareTo(b.Words.First));
        }
    }
}
