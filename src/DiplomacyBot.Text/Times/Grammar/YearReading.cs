using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Reads years and decades from tokens, in digits or words.</summary>
internal static class YearReading
{
    private const int Earliest = 1000;
    private const int Latest = 2199;

    /// <summary>Reads a year in four digits or as spoken, "nineteen ninety-six" and "two thousand"; the position after it, or -1.</summary>
    public static int Read(string text, List<Token> tokens, int at, out int year)
    {
        if (EraYear(text, tokens, at, out year) is > 0 and var eraEnd)
        {
            return eraEnd;
        }

        year = SlotReader.Digits(text, tokens[at], 4, 4);
        if (year >= 0)
        {
            // "2000s" is a decade.
            var decade = at + 1 < tokens.Count && tokens[at + 1] is { Joined: true, IsWord: true } next && next.Of(text) is "s";
            return year is >= Earliest and <= Latest && !decade ? at + 1 : -1;
        }

        var century = tokens[at].Entry.Number;
        if (at + 1 >= tokens.Count || century is not (2 or (>= 16 and <= 20)))
        {
            return -1;
        }

        var rest = tokens[at + 1].Entry.Number;
        if (century == 2)
        {
            year = 2000;
            return rest == 1000 ? at + 2 : -1;
        }

        if (rest is < 10 or > 90)
        {
            return -1;
        }

        year = (century * 100) + rest;
        if (rest >= 20 && at + 3 < tokens.Count && tokens[at + 2].IsMark('-') && tokens[at + 3].Entry.Number is >= 1 and <= 9)
        {
            year += tokens[at + 3].Entry.Number;
            return at + 4;
        }

        return at + 2;
    }

    /// <summary>Reads a decade: 1990s, 90s, '90s (the apostrophe stands outside), nineties.</summary>
    /// <returns>The position after it, or -1.</returns>
    public static int ReadDecade(string text, List<Token> tokens, int at, out int decade)
    {
        decade = 1900 + tokens[at].Entry.Decade;
        if (tokens[at].Entry.Decade > 0)
        {
            return at + 1;
        }

        var next = at + 1 < tokens.Count && tokens[at + 1].Joined ? tokens[at + 1] : default;
        if (next.Length is 0 or > 2 || next.Of(text) is not ("s" or "'s"))
        {
            return -1;
        }

        var four = SlotReader.Digits(text, tokens[at], 4, 4);
        var two = SlotReader.Digits(text, tokens[at], 2, 2);
        decade = four >= Earliest ? four : two >= 20 ? 1900 + two : -1;
        return decade % 10 == 0 ? at + 2 : -1;
    }

    // "490 BC", "43 AD", "AD 395"; years before Christ count down from 0, which is 1 BC.
    private static int EraYear(string text, List<Token> tokens, int at, out int year)
    {
        year = SlotReader.Digits(text, tokens[at], 1, 4);
        if (year <= 0)
        {
            year = tokens[at].Of(text) is "AD" && at + 1 < tokens.Count ? SlotReader.Digits(text, tokens[at + 1], 1, 4) : -1;
            return year > 0 ? at + 2 : -1;
        }

        var era = EraEnd(text, tokens, at + 1, out var before);
        year = before ? 1 - year : year;
        return era;
    }

    private static int EraEnd(string text, List<Token> tokens, int at, out bool beforeChrist)
    {
        beforeChrist = false;
        if (at >= tokens.Count || !tokens[at].IsCapitalised)
        {
            return -1;
        }

        var word = tokens[at].Of(text);
        beforeChrist = word is "BC" or "BCE" or "B";
        if (word is "BC" or "BCE" or "AD" or "CE")
        {
            return at + 1;
        }

        // "B.C." and "A.D."; the last point may end the sentence too.
        var spelled = at + 2 < tokens.Count && tokens[at + 1].IsMark('.') && tokens[at + 1].Joined && tokens[at + 2].Joined
            && ((word is "B" && tokens[at + 2].Of(text) is "C") || (word is "A" && tokens[at + 2].Of(text) is "D"));
        return !spelled ? -1 : at + 3 < tokens.Count && tokens[at + 3].IsMark('.') && tokens[at + 3].Joined ? at + 4 : at + 3;
    }
}
