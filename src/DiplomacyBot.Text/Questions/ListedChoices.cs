using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Wrong choices from lists, for articles that name too few things of a kind.</summary>
internal static class ListedChoices
{
    private const string Bodies = "bodies: ";

    private static readonly ILookup<string, string> Lines = WordFile.Sections("questions.txt").ToLookup(l => l.Section, l => l.Line);
    private static readonly string[] Surnames = Words("surnames");
    private static readonly string[] GivenNames = Words("given-names");
    private static readonly Dictionary<string, string> BodiesByWord = Lines.Where(section => section.Key.StartsWith(Bodies, StringComparison.Ordinal))
        .SelectMany(section => section.SelectMany(line => line.Split(' ')).Select(word => (word, asked: section.Key[Bodies.Length..]))).ToDictionary(pair => pair.word, pair => pair.asked, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Towns = Lines["towns-of"].Select(line => line.Split(": ")).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly HashSet<string>[] Neighbours = [.. Lines["neighbours"].Select(line => line.Split(';', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal))];
    private static readonly string[] PeopleEndings = ["an", "ans", "ese", "ish", "i", "is", "ch", "en"];

    // "European Union" stands among the states, "White House" among the capitals.
    private static readonly ILookup<PlaceKind, Place> Offered = Gazetteer.Shared.All
        .Where(place => (place.Kind != PlaceKind.Demonym || IsPeople(place.Spelling)) && AnswerLexicon.Names.Find(place.Country) is null && AnswerLexicon.Names.Find(place.Spelling) is null).ToLookup(place => place.Kind);

    /// <summary>What may stand beside a term, each with everything that it could be taken for and whether the lists have it beside the answer, in an order that depends on the seed.</summary>
    /// <param name="term">The answer.</param>
    /// <param name="written">How it is written.</param>
    /// <param name="around">A place of the part of the world that the article tells of; null where it names none.</param>
    /// <param name="gender">What the sentence calls somebody: "she".</param>
    /// <param name="seed">Any number.</param>
    /// <param name="state">The state that is told of; null where none is named.</param>
    public static IEnumerable<(string Shown, IReadOnlyList<string> All, bool IsNear)> Like(Term term, string written, ListedAnswer? around, Gender gender, uint seed, string? state = null) =>
        term.Listed is { } listed ? AnswerLexicon.Of(listed.Class).Others(listed, seed)
        : term.Class == AnswerClass.Place && around is not null ? TownsOf(around, seed)
        : Names(term, written, gender, seed, state).Select(name => (name, (IReadOnlyList<string>)[name], true));

    // Where an article names states or counties, a place that no list has is more likely one of their towns.
    private static IEnumerable<(string Shown, IReadOnlyList<string> All, bool IsNear)> TownsOf(ListedAnswer around, uint seed) =>
        Towns.TryGetValue(around.Class.One, out var asked) ? Turned([.. AnswerLexicon.Names.Shown(asked)], seed).Select(town => (town, (IReadOnlyList<string>)[town], true)) : AnswerLexicon.Names.Others(around, seed);

    private static IEnumerable<string> Names(Term term, string written, Gender gender, uint seed, string? state) =>
        term.Class == AnswerClass.Person ? People(term, written, gender, seed, state)
        : term.Class == AnswerClass.Organisation ? BodiesLike(written, seed)
        : term.Country is not null && Gazetteer.Shared.Find(written) is { } place ? Places(term.Class == AnswerClass.Country ? place with { Kind = PlaceKind.Country } : place, written, seed)
        : [];

    // "Census Bureau" stands beside agencies; nobody knows what "Herring Squad" or "HCN" could be taken for.
    private static IEnumerable<string> BodiesLike(string written, uint seed) =>
        BodiesByWord.TryGetValue(written[(written.LastIndexOf(' ') + 1)..], out var asked) || BodiesByWord.TryGetValue(written.Split(' ')[0], out asked) ? Turned([.. AnswerLexicon.Names.Shown(asked)], seed)
        : [];

    // "Jane Roe" and "Jane" stand beside women, so does "Indigo Roe" who is called "she", "Roe" beside surnames, and all beside names of the same origin.
    private static IEnumerable<string> People(Term term, string written, Gender called, uint seed, string? state)
    {
        var part = PersonChoices.PartOf(term, written);
        var gender = part == NamePart.Family ? Gender.Unknown : NameOrigin.GenderOf(written.Split(' ')[0]);
        var like = gender == Gender.Unknown ? called : gender;
        var given = Turned(GivenNames, seed).Where(name => like == Gender.Unknown || PersonWords.GenderOfName(name) == like);
        var anywhere = part switch
        {
            NamePart.Full => given.Zip(Turned(Surnames, seed / 7), (name, surname) => $"{name} {surname}"),
            NamePart.Given => given,
            _ => Turned(Surnames, seed),
        };
        // An article in English that names no state tells of where English is spoken.
        return (NameOrigin.Of(term.Name) ?? NameOrigin.In(state ?? "United States")) is { } origin ? origin.Names(written, part, like, seed).Concat(anywhere) : anywhere;
    }

    // Neighbours first, those before all that it is named with in several lines, then their neighbours: nobody takes Chad for Pakistan. "Peruvians" stands
    // beside "Chileans", not "Chilean", and Washington rather beside Beijing than beside Tegucigalpa.
    private static IEnumerable<string> Places(Place place, string written, uint seed)
    {
        var near = Around([place.Country]);
        var next = Around(near);
        var like = Offered[place.Kind].Where(other => other.Country != place.Country && (place.Kind != PlaceKind.Demonym || other.Spelling.EndsWith('s') == written.EndsWith('s')))
            .ToLookup(other => !near.Contains(other.Country) ? next.Contains(other.Country) ? 2 : 3 : Neighbours.Count(line => line.Contains(place.Country) && line.Contains(other.Country)) > 1 ? 0 : 1, other => other.Spelling);
        return Enumerable.Range(0, 4).SelectMany(ring => Turned([.. like[ring]], seed));
    }

    private static HashSet<string> Around(HashSet<string> countries) => Neighbours.Where(line => line.Overlaps(countries)).SelectMany(line => line).ToHashSet(StringComparer.Ordinal);

    // The list holds other names of states beside those of peoples.
    private static bool IsPeople(string spelling) => PeopleEndings.Any(ending => spelling.EndsWith(ending, StringComparison.Ordinal));

    private static string[] Words(string section) => [.. Lines[section].SelectMany(line => line.Split(' '))];

    private static IEnumerable<string> Turned(string[] items, uint seed) => StableHash.Order(items.Length, seed).Select(at => items[at]);
}
