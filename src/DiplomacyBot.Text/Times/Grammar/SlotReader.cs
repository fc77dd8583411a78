using System.Globalization;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Reads one slot at a position of the tokens.</summary>
internal static class SlotReader
{
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
                var yearEnd = YearReading.Read(text, tokens, at, out var year);
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
                var decadeEnd = YearReading.ReadDecade(text, tokens, at, out var decade);
                return decadeEnd > 0 ? Capture(slot, decade, decadeEnd, ref captures) : -1;
            case Slot.Number:
                var end = NumberReading.Read(text, tokens, at, out var number);
                captures.SetNumber(number);
                return end;
            case Slot.Clock:
                var after = ClockReading.Read(text, tokens, at, out var clock);
                captures.SetClock(clock);
                return after;
            default:
                return SlotWords.Lists[slot].TryGetValue(entry.Text, out var value) ? Capture(slot, value, at + 1, ref captures) : -1;
        }
    }

    /// <summary>The value of a token of plain digits of a length, or -1.</summary>
    public static int Digits(string text, Token token, int fewest, int most) =>
        token.IsNumber && token.Length >= fewest && token.Length <= most && int.TryParse(token.Of(text), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : -1;

    private static bool IsPlainWord(Token token) =>
        token.IsWord && char.IsLower(token.First) && token.Entry is { Unit: < 0, Number: < 0, Ordinal: 0 } && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Determiner | WordTags.Auxiliary);

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
}
