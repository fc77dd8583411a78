using System.Globalization;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Reads one slot at a position of the tokens.</summary>
internal static class SlotReader
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;

    /// <summary>The words of the slots that are lists of words; the value is what the capture gets.</summary>
    public static IReadOnlyDictionary<Slot, IReadOnlyDictionary<string, int>> Lists { get; } = new Dictionary<Slot, IReadOnlyDictionary<string, int>>
    {
        [Slot.Shift] = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["last"] = -1,
            ["past"] = -1,
            ["previous"] = -1,
            ["this"] = 0,
            ["current"] = 0,
            ["next"] = 1,
            ["coming"] = 1,
            ["upcoming"] = 1,
        },
        [Slot.Edge] = new Dictionary<string, int>(StringComparer.Ordinal) { ["early"] = -1, ["mid"] = 0, ["late"] = 1, ["earlier"] = -1, ["later"] = 1 },
        [Slot.EndWord] = new Dictionary<string, int>(StringComparer.Ordinal) { ["end"] = 1, ["beginning"] = -1, ["start"] = -1, ["middle"] = 0, ["close"] = 1, ["turn"] = -1 },
        [Slot.DayPart] = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["morning"] = 0,
            ["afternoon"] = 1,
            ["evening"] = 2,
            ["night"] = 3,
            ["mornings"] = 0,
            ["afternoons"] = 1,
            ["evenings"] = 2,
            ["nights"] = 3,
        },
        [Slot.Zone] = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["est"] = -5,
            ["edt"] = -4,
            ["cst"] = -6,
            ["cdt"] = -5,
            ["pst"] = -8,
            ["pdt"] = -7,
            ["et"] = -5,
            ["ct"] = -6,
            ["pt"] = -8,
            ["bst"] = 1,
            ["cet"] = 1,
            ["gmt"] = 0,
            ["utc"] = 0,
        },
    };

    /// <summary>Whether a vocabulary word can begin a slot.</summary>
    public static bool CanBegin(Slot slot, WordEntry word) => slot switch
    {
        Slot.Day => word.Ordinal > 0 || word.Number is 20 or 30,
        Slot.Month => word.Month > 0,
        Slot.Weekday => word.Weekday >= 0,
        Slot.Number => word.Number >= 0 || word.Text is "a" or "an" or "several" or "few" or "many" or "some" or "couple" or "half",
        Slot.Unit => word.Unit >= 0,
        Slot.Season => word.Season >= 0,
        Slot.Ordinal => word.Ordinal > 0,
        Slot.Decade => word.Decade > 0,
        Slot.Year => word.Number is >= 16 and <= 20 or 2 || word.Text == "ad",
        Slot.Approx => Approximations.CanBegin(word),
        Slot.Holiday => Holidays.CanBegin(word),
        Slot.Clock or Slot.SureClock => word.Text is "noon" or "midnight" or "midday",
        _ => Lists.TryGetValue(slot, out var list) && list.ContainsKey(word.Text),
    };

    /// <summary>Whether digits can begin a slot.</summary>
    public static bool CanBeginWithDigits(Slot slot) =>
        slot is Slot.Day or Slot.SlashDay or Slot.MonthNumber or Slot.Year or Slot.Number or Slot.Ordinal or Slot.Decade or Slot.Clock or Slot.SureClock
            or Slot.ShortYear;

    /// <summary>Reads a slot; the position after it, or -1. With any case, "monday" and "may" count without a capital, as when somebody types them.</summary>
    public static int Read(Slot slot, string text, List<Token> tokens, int at, bool anyCase, ref Captures captures)
    {
        if (at >= tokens.Count)
        {
            return -1;
        }

        var token = tokens[at];
        var entry = token.Entry;
        switch (slot)
        {
            case Slot.Day:
                return DayOrOrdinal(slot, 31, text, tokens, at, ref captures);
            case Slot.Ordinal:
                return DayOrOrdinal(slot, 9_999, text, tokens, at, ref captures);
            case Slot.Month:
                return entry.Month > 0 && (anyCase || char.IsUpper(token.First)) ? SkipPoint(tokens, at, token.Length < 5, entry.Month, slot, ref captures) : -1;
            case Slot.Weekday:
                return entry.Weekday >= 0 && (anyCase || char.IsUpper(token.First)) ? SkipPoint(tokens, at, token.Length < 6, entry.Weekday, slot, ref captures) : -1;
            case Slot.MonthNumber:
                return Digits(text, token, 1, 2) is >= 1 and <= 12 and var month ? Capture(slot, month, at + 1, ref captures) : -1;
            case Slot.SlashDay:
                return Digits(text, token, 1, 2) is >= 1 and <= 31 and var number31 ? Capture(slot, number31, at + 1, ref captures) : -1;
            case Slot.Year:
                var yearEnd = Year(text, tokens, at, out var year);
                return yearEnd > 0 ? Capture(slot, year, yearEnd, ref captures) : -1;
            case Slot.ShortYear:
                return Digits(text, token, 2, 2) is >= 0 and var shortYear ? Capture(slot, shortYear, at + 1, ref captures) : -1;
            case Slot.Approx:
                return Approximations.Read(tokens, at);
            case Slot.Word:
                return IsPlainWord(token) ? at + 1 : -1;
            case Slot.Holiday:
                var holidayEnd = Holidays.Read(tokens, at, out var holiday);
                return holidayEnd > 0 ? Capture(slot, holiday, holidayEnd, ref captures) : -1;
            case Slot.SureClock:
                var sureEnd = ClockReading.Read(text, tokens, at, out var sure);
                captures.SetClock(sure);
                return sureEnd - at >= 2 || token.IsWord ? sureEnd : -1;
            case Slot.Unit:
                return entry.Unit >= 0 ? Capture(slot, entry.Unit, at + 1, ref captures) : -1;
            case Slot.Season:
                return entry.Season >= 0 ? Capture(slot, entry.Season, at + 1, ref captures) : -1;
            case Slot.Decade:
                return Decade(text, tokens, at, ref captures);
            case Slot.Number:
                var end = NumberReading.Read(text, tokens, at, out var number);
                captures.SetNumber(number);
                return end;
            case Slot.Clock:
                var after = ClockReading.Read(text, tokens, at, out var clock);
                captures.SetClock(clock);
                return after;
            default:
                return Lists[slot].TryGetValue(entry.Text, out var value) ? Capture(slot, value, at + 1, ref captures) : -1;
        }
    }

    // "490 BC", "43 AD", "AD 395"; years before Christ count down from 0, which is 1 BC.
    private static int EraYear(string text, List<Token> tokens, int at, out int year)
    {
        year = Digits(text, tokens[at], 1, 4);
        if (year <= 0)
        {
            year = tokens[at].Of(text) is "AD" && at + 1 < tokens.Count ? Digits(text, tokens[at + 1], 1, 4) : -1;
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

    private static bool IsPlainWord(Token token) =>
        token.IsWord && char.IsLower(token.First) && token.Entry is { Unit: < 0, Number: < 0, Ordinal: 0 } && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Determiner | WordTags.Auxiliary);

    /// <summary>The value of a token of plain digits of a length, or -1.</summary>
    public static int Digits(string text, Token token, int fewest, int most) =>
        token.IsNumber && token.Length >= fewest && token.Length <= most && int.TryParse(token.Of(text), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : -1;

    /// <summary>Reads a year in four digits or as spoken, "nineteen ninety-six" and "two thousand"; the position after it, or -1.</summary>
    public static int Year(string text, List<Token> tokens, int at, out int year)
    {
        if (EraYear(text, tokens, at, out year) is > 0 and var eraEnd)
        {
            return eraEnd;
        }

        year = Digits(text, tokens[at], 4, 4);
        if (year >= 0)
        {
            // "2000s" is a decade.
            var decade = at + 1 < tokens.Count && tokens[at + 1] is { Joined: true, IsWord: true } next && next.Of(text) is "s";
            return year is >= EarliestYear and <= LatestYear && !decade ? at + 1 : -1;
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

    private static int Capture(Slot slot, int value, int end, ref Captures captures)
    {
        captures.Set(slot, value);
        return end;
    }

    // "Aug." keeps its point; "May." at the end of a sentence does not, as "may" is no abbreviation.
    private static int SkipPoint(List<Token> tokens, int at, bool maybeShort, int value, Slot slot, ref Captures captures)
    {
        captures.Set(slot, value);
        var point = maybeShort && tokens[at].Entry.Text is not ("may" or "june" or "july") && at + 2 < tokens.Count && tokens[at + 1].IsMark('.') && tokens[at + 1].Joined;
        return point ? at + 2 : at + 1;
    }

    private static int DayOrOrdinal(Slot slot, int most, string text, List<Token> tokens, int at, ref Captures captures)
    {
        var token = tokens[at];
        var value = Digits(text, token, 1, 4);
        if (value > 0)
        {
            var suffix = at + 1 < tokens.Count && tokens[at + 1].Joined && tokens[at + 1].Length == 2 && IsSuffix(tokens[at + 1].Of(text));
            // "4C" is a model.
            var model = !suffix && at + 1 < tokens.Count && tokens[at + 1] is { Joined: true, IsWord: true };
            if (value > most || model || (slot == Slot.Day && token.Length > 2) || (slot == Slot.Ordinal && !suffix))
            {
                return -1;
            }

            return Capture(slot, value, suffix ? at + 2 : at + 1, ref captures);
        }

        if (token.Entry.Ordinal > 0)
        {
            return Capture(slot, token.Entry.Ordinal, at + 1, ref captures);
        }

        // "twenty-first"
        return token.Entry.Number is 20 or 30 && at + 2 < tokens.Count && tokens[at + 1].IsMark('-') && tokens[at + 2].Entry.Ordinal is >= 1 and <= 9
            ? Capture(slot, token.Entry.Number + tokens[at + 2].Entry.Ordinal, at + 3, ref captures)
            : -1;
    }

    private static bool IsSuffix(ReadOnlySpan<char> letters) => letters is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";

    // 1990s, 90s, '90s (the apostrophe stands outside), nineties.
    private static int Decade(string text, List<Token> tokens, int at, ref Captures captures)
    {
        if (tokens[at].Entry.Decade > 0)
        {
            return Capture(Slot.Decade, 1900 + tokens[at].Entry.Decade, at + 1, ref captures);
        }

        var next = at + 1 < tokens.Count && tokens[at + 1].Joined ? tokens[at + 1] : default;
        if (next.Length is 0 or > 2 || next.Of(text) is not ("s" or "'s"))
        {
            return -1;
        }

        var four = Digits(text, tokens[at], 4, 4);
        var two = Digits(text, tokens[at], 2, 2);
        var first = four >= EarliestYear ? four : two >= 20 ? 1900 + two : -1;
        return first % 10 == 0 ? Capture(Slot.Decade, first, at + 2, ref captures) : -1;
    }
}
