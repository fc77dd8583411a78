using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>The words of <c>persons.txt</c>.</summary>
internal static class PersonWords
{
    private static readonly HashSet<string> Men = Section("man");
    private static readonly HashSet<string> Women = Section("woman");
    private static readonly HashSet<string> FamilyFirst = Section("family-first");

    private static readonly HashSet<string> Titles = Section("title");
    private static readonly HashSet<string> MenNames = Section("man-name");
    private static readonly HashSet<string> WomenNames = Section("woman-name");

    private static readonly HashSet<string> Particles = Section("particle");

    /// <summary>Whether the word may stand inside a name or before a family name: "de", "al".</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether the word stands before names without being part of them: "Rep", "Col".</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>What a given name says of the gender.</summary>
    public static Gender GenderOfName(string given) => MenNames.Contains(given) ? Gender.Man : WomenNames.Contains(given) ? Gender.Woman : Gender.Unknown;

    /// <summary>What a title says of the gender.</summary>
    public static Gender GenderOf(string title) => Men.Contains(title) ? Gender.Man : Women.Contains(title) ? Gender.Woman : Gender.Unknown;

    /// <summary>Whether a family name stands before the given name, as in "Kim Jong Un".</summary>
    public static bool IsFamilyFirst(string word) => FamilyFirst.Contains(word);

    private static HashSet<string> Section(string name) =>
        WordFile.Sections("persons.txt").Where(entry => entry.Section == name).SelectMany(entry => entry.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
