using System.Text;

namespace DiplomacyBot.Library.Adding;

/// <summary>An article pasted into several fields, as one text again.</summary>
internal static class PastedParts
{
    /// <summary>Joins the parts that hold something: a sentence torn between two goes on, anything else starts a new paragraph.</summary>
    /// <remarks>Discord trims what is typed into a form, so how the parts were separated cannot be known.</remarks>
    public static string Join(IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts.Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            if (text.Length > 0)
            {
                text.Append(GoesOn(text[^1], part[0]) ? " " : "\n\n");
            }
            text.Append(part.AsSpan().Trim());
        }
        return text.ToString();
    }

    private static bool GoesOn(char end, char start) => (char.IsLetterOrDigit(end) || end is ',' or ';') && char.IsLower(start);
}
