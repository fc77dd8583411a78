using System.Reflection;

namespace DiplomacyBot.Text.Words;

/// <summary>Reads the word lists that are embedded in the assembly: UTF-8, one entry a line, "#" starts a comment line.</summary>
internal static class WordFile
{
    /// <summary>The entries of a list, without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Words." + name)
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded in the assembly; name it under EmbeddedResource.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Trim();
            if (entry.Length > 0 && entry[0] != '#')
            {
                yield return entry;
            }
        }
    }

    /// <summary>The entries of a list in sections, each with the name of its section.</summary>
    public static IEnumerable<(string Section, string Line)> Sections(string name)
    {
        var section = string.Empty;
        foreach (var line in Lines(name))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else
            {
                yield return (section, line);
            }
        }
    }

    /// <summary>All words of a list of plain words, several on a line allowed.</summary>
    public static HashSet<string> Set(string name) =>
        [.. Lines(name).SelectMany(line => line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))];
}
