namespace DiplomacyBot.Text.Actors;

/// <summary>Words in names of things that are no people.</summary>
internal static class OrganisationWords
{
    private static readonly HashSet<string> Words = Text.Words.WordFile.Set("organisation-words.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of the words stands in a name.</summary>
    public static bool Any(IEnumerable<string> name) => name.Any(Words.Contains);

    /// <summary>Whether a name ends with what a company is by law: "Acme Herring Co".</summary>
    public static bool EndsAsCompany(IReadOnlyList<string> name) => name.Count > 1 && name[^1] is "Co" or "Corp" or "Inc" or "Ltd" or "LLC" or "Plc" or "PLC";
}
