using System.Text;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>Makes text from outside show in Discord exactly as it was written: no formatting, mention, link, invite or turned-round line.</summary>
/// <remarks>Discord drops a backslash before any character that is neither letter, digit nor space, so the reader sees the text unaltered.
/// Invisible direction controls and zero-width characters are left out; the joiners that Persian, Urdu, Indic scripts and emoji need stay.</remarks>
public static class MarkdownEscaping
{
    private static readonly string[] InviteHosts = ["discord.gg", "discord.com/invite", "discordapp.com/invite", "discord.me", "dsc.gg"];

    /// <summary>Escapes a text. Any string is allowed; unpaired surrogates become U+FFFD, since JSON could not carry them.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length + 16);
        var isLineStart = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogate(character))
            {
                index += AppendSurrogates(text, index, result);
                isLineStart = false;
                continue;
            }
            if (Invisibles.IsDropped(character))
            {
                continue;
            }
            if (NeedsBackslash(text, index, isLineStart))
            {
                result.Append('\\');
            }
            result.Append(character);
            isLineStart = character == '\n' || (isLineStart && (char.IsWhiteSpace(character) || IsListNumber(text, index)));
        }
        return result.ToString();
    }

    private static int AppendSurrogates(string text, int index, StringBuilder result)
    {
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            result.Append(text, index, 2);
            return 1;
        }
        result.Append('\uFFFD');
        return 0;
    }

    private static bool NeedsBackslash(string text, int index, bool isLineStart) => text[index] switch
    {
        '\\' or '*' or '_' or '~' or '`' or '|' or '[' or ']' or '<' or '>' or '@' => true,
        '#' or '-' or '+' => isLineStart,
        '.' => (isLineStart && index > 0 && char.IsAsciiDigit(text[index - 1])) || IsInsideInvite(text, index),
        ':' => index + 1 < text.Length && text[index + 1] == '/',
        _ => false,
    };

    // "1. " at the start of a line would become a numbered list: its dot is escaped, so the digits count as line start still.
    private static bool IsListNumber(string text, int index) => char.IsAsciiDigit(text[index]);

    private static bool IsInsideInvite(string text, int index)
    {
        foreach (var host in InviteHosts)
        {
            var start = index - host.IndexOf('.', StringComparison.Ordinal);
            if (start >= 0 && string.Compare(text, start, host, 0, host.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }
        return false;
    }
}
