using System.Text;

namespace DiplomacyBot.Text;

/// <summary>A correction made of replacements in the stored text. Accepting it makes a new revision of the article.</summary>
/// <param name="Replacements">The replacements, in text order, not overlapping.</param>
public sealed record WarningFix(IReadOnlyList<SpanReplacement> Replacements)
{
    /// <summary>The text with all replacements made; the given text itself is not changed.</summary>
    /// <param name="text">The text that the warning was made for.</param>
    public string ApplyTo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var (span, replacement) in Replacements)
        {
            result.Append(text, position, span.Start - position).Append(replacement);
            position = span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
