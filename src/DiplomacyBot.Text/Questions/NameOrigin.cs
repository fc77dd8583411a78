using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Names that come from one part of the world, from <c>name-origins.txt</c>: beside "Ri Chol Su" stands no "Jane Roe".</summary>
internal sealed class NameOrigin
{
    private static readonly NameOrigin[] All = [.. WordFile.Sections("name-origins.txt").Select(l => new NameOrigin(l.Line, familyFirst: l.Section == "family first"))];

    private static readonly HashSet<string> Men = [.. All.SelectMany(origin => origin.men)];
    private static readonly HashSet<string> Women = [.. All.SelectMany(origin => origin.women)];

    private readonly bool familyFirst;
    private readonly string[] families;
    private readonly HashSet<string> known;
    private readonly string[] men;
    private readonly string[] women;
    private readonly string[] endings;
    private readonly string[] states;

    private NameOrigin(string line, bool familyFirst)
    {
        if (line.Split(['|', ';']) is not [var families, var men, var women, var endings, .. var states])
        {
            throw new FormatException($"name-origins.txt has the line '{line}'; write families; men; women | endings | states.");
        }

        this.familyFirst = familyFirst;
        (this.families, this.men, this.women, this.endings) = (Words(families), Words(men), Words(women), Words(endings));
        (known, this.families) = ([.. this.families.Select(name => name.Trim('(', ')'))], [.. this.families.Where(name => !name.StartsWith('('))]);
        this.states = [.. states.Select(state => state.Trim())];
    }

    /// <summary>The origin of somebody's name by the family's name, else by how it ends, else by the given name; null where nothing tells.</summary>
    /// <param name="name">The name at the greatest length that is known.</param>
    public static NameOrigin? Of(string name)
    {
        var words = name.Split(' ');
        return Array.Find(All, origin => !origin.familyFirst && origin.known.Contains(words[^1]))
            ?? Array.Find(All, origin => origin.familyFirst && origin.known.Contains(words[0]))
            // "Jonathan" ends like "Swaminathan", and is a given name.
            ?? (PersonWords.GenderOfName(words[^1]) == Gender.Unknown ? ByEnding(words[^1]) : null)
            ?? (words.Length > 1 ? Array.Find(All, origin => origin.IsGiven(words[0])) : null);
    }

    /// <summary>Whether some origin has it as a given name.</summary>
    public static bool IsGivenName(string word) => Men.Contains(word) || Women.Contains(word);

    /// <summary>What a given name says of the gender, by all lists; unknown where both have it.</summary>
    public static Gender GenderOf(string given) => PersonWords.GenderOfName(given) is var known && known != Gender.Unknown ? known
        : Men.Contains(given) == Women.Contains(given) ? Gender.Unknown : Men.Contains(given) ? Gender.Man : Gender.Woman;

    /// <summary>The origin that most names of a state have; null where the list has none.</summary>
    public static NameOrigin? In(string state) => Array.Find(All, origin => origin.states.Contains(state));

    /// <summary>Names of the same form, in an order that depends on the seed.</summary>
    /// <param name="written">The name that they stand beside: in full, a family's or a given one.</param>
    /// <param name="part">Which part of a name that is.</param>
    /// <param name="gender">Whose names; all where it is unknown.</param>
    /// <param name="seed">Any number.</param>
    public IEnumerable<string> Names(string written, NamePart part, Gender gender, uint seed)
    {
        string[] given = gender == Gender.Woman ? women : gender == Gender.Man ? men : [.. men, .. women];
        if (part != NamePart.Full)
        {
            return Turned(part == NamePart.Given ? [.. given.Select(name => GivenLike(name, written, words: 1))] : families, seed);
        }

        var words = written.AsSpan().Count(' ') + 1;
        var both = Turned(given, seed).Zip(Turned(families, seed / 7));
        return familyFirst ? both.Select(name => $"{name.Second} {GivenLike(name.First, written, words)}") : both.Select(name => $"{name.First} {name.Second}");
    }

    // "Ri Chol-su", and beside names of three words "Ri Chol Su".
    private static string GivenLike(string given, string written, int words) =>
        words < 3 ? (written.Contains('-', StringComparison.Ordinal) ? given : given.Replace("-", string.Empty, StringComparison.Ordinal))
        : string.Join(' ', given.Split('-').Select(syllable => char.ToUpperInvariant(syllable[0]) + syllable[1..]));

    // The longest ending tells: "-ova" before "-a". Something has to stand before it.
    private static NameOrigin? ByEnding(string family)
    {
        NameOrigin? found = null;
        var longest = 0;
        foreach (var origin in All)
        {
            foreach (var ending in origin.endings)
            {
                if (ending.Length > longest && family.Length > ending.Length && family.EndsWith(ending, StringComparison.Ordinal))
                {
                    (found, longest) = (origin, ending.Length);
                }
            }
        }

        return found;
    }

    private bool IsGiven(string name) => men.Contains(name) || women.Contains(name);

    private static IEnumerable<string> Turned(string[] items, uint seed) => StableHash.Order(items.Length, seed).Select(at => items[at]);

    private static string[] Words(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
