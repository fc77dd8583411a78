using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Reads a time of day from tokens: 18:30, 9:30pm, 9 a.m., 9am, noon.</summary>
internal static class ClockReading
{
    /// <summary>Reads the longest time of day at a position; bare hours such as "9" are read too and marked.</summary>
    /// <returns>The position after it, or -1.</returns>
    public static int Read(string text, List<Token> tokens, int at, out TimeOfDay clock)
    {
        clock = default;
        var token = tokens[at];
        switch (token.Entry.Text)
        {
            case "noon" or "midday":
                clock = new TimeOfDay(12, 0);
                return at + 1;
            case "midnight":
                clock = new TimeOfDay(0, 0);
                return at + 1;
        }

        var (hour, minute, end) = HourAndMinute(text, tokens, at);
        if (hour is < 0 or > 24 || minute is < 0 or > 59)
        {
            return -1;
        }

        var half = Half(text, tokens, ref end);
        if (half == '\0')
        {
            // 24:00 is another day's beginning; nobody who types it is sure which.
            var digits = end - at > 1 && (hour > 12 || hour == 0 || token.Length == 2);
            clock = new TimeOfDay(hour, minute, hour is >= 1 and <= 12 && !digits);
            return hour > 23 ? -1 : end;
        }

        clock = new TimeOfDay((hour % 12) + (half == 'p' ? 12 : 0), minute);
        return hour is >= 1 and <= 12 ? end : -1;
    }

    // "18:30", "18.30" (one number token) or "18".
    private static (int Hour, int Minute, int End) HourAndMinute(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        var dot = token.IsNumber ? token.Of(text).IndexOf('.') : -1;
        if (dot is 1 or 2 && token.Length == dot + 3)
        {
            var digits = token.Of(text);
            return (Value(digits[..dot]), Value(digits[(dot + 1)..]), at + 1);
        }

        var hour = SlotReader.Digits(text, token, 1, 2);
        if (at + 2 < tokens.Count && tokens[at + 1].IsMark(':') && tokens[at + 1].Joined && tokens[at + 2].Joined)
        {
            return (hour, SlotReader.Digits(text, tokens[at + 2], 2, 2), at + 3);
        }

        return (hour, 0, at + 1);
    }

    private static int Value(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : -1;

    // am, pm, a.m., p.m., with or without a blank; the end moves past it.
    private static char Half(string text, List<Token> tokens, ref int end)
    {
        if (end >= tokens.Count || !tokens[end].IsWord)
        {
            return '\0';
        }

        var word = tokens[end].Of(text);
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase))
        {
            return char.ToLowerInvariant(text[tokens[end++].Start]);
        }

        var spelled = word.Length == 1 && word[0] is 'a' or 'p' or 'A' or 'P' && end + 2 < tokens.Count
            && tokens[end + 1].IsMark('.') && tokens[end + 2].Joined && tokens[end + 2].Of(text) is "m" or "M";
        if (!spelled)
        {
            return '\0';
        }

        var half = char.ToLowerInvariant(word[0]);
        end += 3;
        if (end < tokens.Count && tokens[end].IsMark('.') && tokens[end].Joined)
        {
            end++;
        }

        return half;
    }
}
