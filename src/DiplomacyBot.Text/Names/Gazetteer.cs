using System.Collections.Frozen;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Names;

/// <summary>Names of states, capitals and peoples, from the list <c>places.txt</c>.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Place>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> firstWords;

    private Gazetteer()
    {
        foreach (var line in WordFile.Lines("places.txt"))
        {
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            var country = columns[0];
            Add(new Place(country, PlaceKind.Country, country));
            foreach (var capital in Names(columns[1]))
            {
                Add(new Place(country, PlaceKind.Capital, capital));
            }

            foreach (var demonym in Names(columns[2]))
            {
                Add(new Place(country, PlaceKind.Demonym, demonym));
            }
        }

        lookup = places.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        firstWords = places.Keys.Select(FirstWord).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The list that is part of the library.</summary>
    public static Gazetteer Shared { get; } = new();

    /// <summary>Countries and capitals of one word: what a misspelled name may have been meant to be.</summary>
    public IEnumerable<Place> SingleWords => places.Values.Where(p => p.Kind != PlaceKind.Demonym && !p.Spelling.Contains(' ', StringComparison.Ordinal));

    /// <summary>All places, in the order of the list.</summary>
    public IEnumerable<Place> All => places.Values;

    /// <summary>The place of a name spelled as in the list; null where it has none.</summary>
    public Place? Find(ReadOnlySpan<char> name) => lookup.TryGetValue(name, out var place) ? place : null;

    /// <summary>Whether some name begins with a token, so that looking longer ones up is worth while.</summary>
    public bool Begins(ReadOnlySpan<char> token) => firstWords.Contains(token);

    private static string FirstWord(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(name, 0, name.Length, tokens);
        return tokens[0].Of(name).ToString();
    }

    private void Add(Place place) => places.TryAdd(place.Spelling, place);

    private static string[] Names(string column) => column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
