using System.Globalization;
using System.Text;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>Lengths as Discord counts them: in Unicode code points, not in UTF-16 units.</summary>
public static class CodePoints
{
    /// <summary>How many code points a text has.</summary>
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }
        return count;
    }

    /// <summary>A plain text made fit for a label: invisible controls dropped, white space folded, cut between visible characters with "…".</summary>
    /// <param name="text">Any text.</param>
    /// <param name="max">The most code points, at least 1.</param>
    /// <param name="whenEmpty">What stands where nothing visible is left.</param>
    public static string Label(string? text, int max, string whenEmpty = "-")
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace ? clean.Length > 0 && clean[^1] != ' ' : !(rune.IsBmp && Invisibles.IsDropped((char)rune.Value)))
            {
                clean.Append(isSpace ? " " : rune.ToString());
            }
        }
        var label = clean.ToString().TrimEnd();
        return label.Length == 0 ? whenEmpty : Truncate(label, max);
    }

    /// <summary>The text, or its beginning with "…" where it is too long; never cut inside a visible character.</summary>
    public static string Truncate(string text, int max)
    {
        if (Count(text) <= max)
        {
            return text;
        }
        var result = new StringBuilder();
        var length = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var size = Count(element);
            if (length + size > max - 1)
            {
                break;
            }
            length += size;
            result.Append(element);
        }
        return result.ToString().TrimEnd() + "…";
    }
}
