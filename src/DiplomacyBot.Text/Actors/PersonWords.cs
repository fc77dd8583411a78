using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>The words of <c>persons.txt</c>.</summary>
internal static class PersonWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Men = Section("man");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Women = Section("woman");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FamilyFirst = Section("family-first");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Section("title");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MenNames = Section("man-name");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WomenNames = Section("woman-name");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Section("particle");

    /// <summary>Whether the word may stand inside a name or before a family name: "de", "al".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>Whether the word stands before names without being part of them: "Rep", "Col".</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    /// <summary>What a given name says of the gender.</summary>
    public static Gender GenderOfName(ReadOnlySpan<char> given) => MenNames.Contains(given) ? Gender.Man : WomenNames.Contains(given) ? Gender.Woman : Gender.Unknown;

    /// <summary>What a title says of the gender.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> title) => Men.Contains(title) ? Gender.Man : Women.Contains(title) ? Gender.Woman : Gender.Unknown;

    /// <summary>Whether a family name stands before the given name, as in "Kim Jong Un".</summary>
    public static bool IsFamilyFirst(ReadOnlySpan<char> word) => FamilyFirst.Contains(word);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Section(string name) =>
        WordFile.Sections("persons.txt").Where(entry => entry.Section == name).SelectMany(entry => entry.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
