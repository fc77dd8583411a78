using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text;

/// <summary>The countries, organisations and media that are known by name.</summary>
public sealed class ActorCatalog
{
    /// <summary>The longest name in words that is looked for.</summary>
    internal const int LongestName = 7;

    private readonly Dictionary<string, Actor> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> folded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Actor> namesHere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> lookupHere;
    private readonly List<ActorEntry> entries;

    // With which words a name may begin, as articles are cut into words: most words begin none.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> openings;

    private ActorCatalog(IEnumerable<ActorEntry> entries)
    {
        this.entries = [.. entries];
        foreach (var entry in this.entries)
        {
            foreach (var name in entry.Names.Prepend(entry.Actor.Name))
            {
                names.TryAdd(name, entry.Actor);
                folded.TryAdd(name, entry.Actor);
            }

            foreach (var name in entry.NamesHere)
            {
                namesHere.TryAdd(name, entry.Actor);
                folded.TryAdd(name, entry.Actor);
            }
        }

        openings = names.Keys.Concat(namesHere.Keys).SelectMany(Openings).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        lookupHere = namesHere.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lists that are part of the library.</summary>
    public static ActorCatalog Shared { get; } = new(Listed());

    /// <summary>Every actor of the catalog, in the order of the lists; an actor may come up twice with other names.</summary>
    public IReadOnlyList<ActorEntry> Entries => entries;

    /// <summary>The catalog with more actors, or more names of those it has. Where two give one name to different actors, the one added last is meant.</summary>
    /// <param name="more">The entries to add; an entry whose actor is listed adds its names to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    public ActorCatalog With(IEnumerable<ActorEntry> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new ActorCatalog(more.Concat(entries));
    }

    /// <summary>The actor of a name in any case, as a person types it: "pyongyang", "the north", "North Korean"; null where no list has it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Actor? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = name.Trim();
        return folded.TryGetValue(trimmed, out var actor) || (trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && folded.TryGetValue(trimmed[4..], out actor)) ? actor : null;
    }

    /// <summary>Whether a name may begin with the word, "The" standing for "the" too.</summary>
    internal bool MayOpenWith(ReadOnlySpan<char> word) => openings.Contains(word);

    /// <summary>The actor of a name spelled as in the lists.</summary>
    internal Actor? Named(ReadOnlySpan<char> name) => lookup.TryGetValue(name, out var actor) ? actor : null;

    /// <summary>The actor of a name that counts only beside the full name.</summary>
    internal Actor? NamedHere(ReadOnlySpan<char> name) => lookupHere.TryGetValue(name, out var actor) ? actor : null;

    private static string[] Openings(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(name, 0, name.Length, tokens);
        return tokens.Count == 0 ? [] : tokens[0].Of(name) is "the" ? ["the", "The"] : [tokens[0].Of(name).ToString()];
    }

    private static IEnumerable<ActorEntry> Listed()
    {
        foreach (var line in WordFile.Lines("places.txt"))
        {
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            yield return new ActorEntry(new Actor(columns[0], ActorKind.Country), [.. Names(columns[1]), .. Names(columns[2])], []);
        }

        foreach (var (section, line) in WordFile.Sections("actors.txt"))
        {
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            var others = Names(columns[1]);
            yield return new ActorEntry(
                new Actor(columns[0], Enum.Parse<ActorKind>(section, ignoreCase: true)),
                [.. others.Where(name => name[0] != '?')],
                [.. others.Where(name => name[0] == '?').Select(name => name[1..])]);
        }
    }

    private static string[] Names(string column) => column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
