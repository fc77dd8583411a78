using System.Globalization;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Breaks a text into lines at its spaces; no character is lost, added or changed.</summary>
internal static class TextWrapping
{
    /// <summary>The lines, none wider than <paramref name="width"/>. A word wider than a line is broken between visible characters, without a hyphen.</summary>
    public static IReadOnlyList<string> Wrap(string text, float width, TextRole role, ITextRuler ruler)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (ruler.WidthOf(longer, role) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            line = Break(word, width, role, ruler, lines);
        }
        if (line.Length > 0)
        {
            lines.Add(line);
        }
        return lines;
    }

    // Full lines go to the list; what is left begins the next one.
    private static string Break(string word, float width, TextRole role, ITextRuler ruler, List<string> lines)
    {
        if (ruler.WidthOf(word, role) <= width)
        {
            return word;
        }
        var line = "";
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var longer = line + elements.GetTextElement();
            if (line.Length > 0 && ruler.WidthOf(longer, role) > width)
            {
                lines.Add(line);
                longer = elements.GetTextElement();
            }
            line = longer;
        }
        return line;
    }
}
