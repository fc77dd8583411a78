namespace DiplomacyBot.Text.Words;

/// <summary>Abbreviations that end in a full stop.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNames = Section("[name]");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Section("[any]");

    /// <summary>Whether a name or number must follow, as after "Dr".</summary>
    public static bool NeedsName(ReadOnlySpan<char> lower) => BeforeNames.Contains(lower);

    /// <summary>Whether a sentence may go on after it, as after "U.S".</summary>
    public static bool MayGoOn(ReadOnlySpan<char> lower) => Others.Contains(lower);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Section(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var inside = false;
        foreach (var line in WordFile.Lines("abbreviations.txt"))
        {
            if (line[0] == '[')
            {
                inside = line == name;
            }
            else if (inside)
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
