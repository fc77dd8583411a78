using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Wrong choices from lists, for articles that name too few things of a kind.</summary>
internal static class ListedChoices
{
    private static readonly ILookup<string, string> Lines = WordFile.Sections("questions.txt").ToLookup(l => l.Section, l => l.Line);
    private static readonly string[] Surnames = Words("surnames");
    private static readonly string[] GivenNames = Words("given-names");
    private static readonly string[] Organisations = [.. Lines["organisations"]];
    private static readonly string[] Towns = [.. Lines["towns"].SelectMany(line => line.Contains(';', StringComparison.Ordinal) ? line.Split(';', StringSplitOptions.TrimEntries) : line.Split(' '))];

    private static readonly HashSet<string>[] Neighbours = [.. Lines["neighbours"].Select(line => line.Split(';', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal))];
    private static readonly string[] PeopleEndings = ["an", "ans", "ese", "ish", "i", "is", "ch", "en"];

    /// <summary>What stands in the list of states and is none.</summary>
    public static HashSet<string> Bodies { get; } = ["European Union", "United Nations"];

    /// <summary>Parts of the United States: "Minnesota".</summary>
    public static HashSet<string> Provinces { get; } = [.. Lines["provinces"].SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries))];

    /// <summary>Names of the same kind as a term, in an order that depends on the seed.</summary>
    public static IEnumerable<string> Like(Term term, string written, uint seed) => term.Kind switch
    {
        AskedKind.Person => People(written, seed),
        AskedKind.Organisation => Turned(Organisations, seed),
        AskedKind.Place or AskedKind.People when Gazetteer.Shared.Find(written) is { } place => Places(place, written, seed),
        AskedKind.Place when Provinces.Contains(written) => Turned([.. Provinces], seed),
        AskedKind.Place => Turned(Towns, seed),
        _ => [],
    };

    private static IEnumerable<string> People(string written, uint seed) => written.Contains(' ', StringComparison.Ordinal)
        ? Turned(GivenNames, seed).Zip(Turned(Surnames, seed / 7), (given, surname) => $"{given} {surname}")
        : Turned(Surnames, seed);

    // Neighbours first: nobody takes Chad for Pakistan. "Peruvians" stands beside "Chileans", not "Chilean".
    private static IEnumerable<string> Places(Place place, string written, uint seed)
    {
        var near = Neighbours.Where(line => line.Contains(place.Country)).SelectMany(line => line).ToHashSet(StringComparer.Ordinal);
        var like = Gazetteer.Shared.All.Where(other => other.Kind == place.Kind && other.Country != place.Country && other.Spelling.EndsWith('s') == written.EndsWith('s')
            && (place.Kind != PlaceKind.Demonym || IsPeople(other.Spelling))).ToList();
        return Turned([.. like.Where(other => near.Contains(other.Country)).Select(other => other.Spelling)], seed)
            .Concat(Turned([.. like.Where(other => !near.Contains(other.Country) && !Bodies.Contains(other.Country)).Select(other => other.Spelling)], seed));
    }

    // The list holds other names of states beside those of peoples.
    private static bool IsPeople(string spelling) => PeopleEndings.Any(ending => spelling.EndsWith(ending, StringComparison.Ordinal));

    private static string[] Words(string section) => [.. Lines[section].SelectMany(line => line.Split(' '))];

    // A step that shares no factor with the count visits every item once.
    private static IEnumerable<string> Turned(string[] items, uint seed)
    {
        const uint step = 7919;
        var count = (uint)items.Length;
        return count == 0 ? [] : Enumerable.Range(0, items.Length).Select(i => items[(int)((seed % count + ((uint)i * (step % count))) % count)]).Distinct();
    }
}
