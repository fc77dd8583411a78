using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>What a line says of the day it tells; the better first.</summary>
internal enum DayLabel
{
    Published,
    None,
    Updated,
}

/// <summary>A line of a page that only tells a day: "Published: Aug. 16, 2022, 6:18 p.m.".</summary>
/// <param name="Label">What it is the day of.</param>
/// <param name="Day">The day.</param>
/// <param name="Start">Where the day begins in the folded text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record DayLine(DayLabel Label, DateOnly Day, int Start, int End)
{
    private const int LongestLine = 20;

    // "By Jason Roe and Ana Ruiz | Source: Reuters": names beside the date.
    private const int MostNames = 6;

    // Words that may stand beside a date without being part of one; months, weekdays, zones and the like are cues.
    private static readonly HashSet<string> Beside =
        ["date", "first", "last", "on", "at", "by", "and", "min", "mins", "minute", "minutes", "read", "hour", "hours", "comment", "comments", "share", "shares", "st", "nd", "rd", "th", "an", "the", "of", "in", "for", "from", "overnight", "a", "p", "m"];

    /// <summary>The first full day of a line that says nothing else, the one after "Published" where that stands; null for any other line.</summary>
    /// <param name="block">The line.</param>
    /// <param name="text">The folded text.</param>
    public static DayLine? Read(Block block, string text)
    {
        if (block.Words > LongestLine || !HasYear(block.Span) || block.Span.ContainsAny('@', '?', '!'))
        {
            return null;
        }

        var tokens = new List<Token>();
        Tokenizer.Read(text, block.ContentStart, block.ContentEnd, tokens);
        var times = TimeExpressionReader.Read(text, tokens, 0, tokens.Count).FindAll(time => time.Value is TimeValue.Fixed { Date: DayDate });
        if (times.Count == 0)
        {
            return null;
        }

        var names = 0;
        var label = DayLabel.None;
        DayLine? best = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (times.Find(time => time.First == i) is { Value: TimeValue.Fixed { Date: DayDate { Day: var day } } } told)
            {
                if (best is null || label < best.Label)
                {
                    best = new DayLine(label, day, tokens[i].Start, tokens[told.End - 1].End);
                }

                i = told.End - 1;
                continue;
            }

            var token = tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            var word = token.Lower(text);
            label = word is "published" or "posted" ? DayLabel.Published : word is "updated" or "modified" ? DayLabel.Updated : label;
            if (LineCueWords.Of(word).HasFlag(LineCue.Date) || Beside.Contains(word))
            {
                continue;
            }

            if (!token.IsCapitalised || ++names > MostNames)
            {
                return null;
            }
        }

        // "Battle of Berlin, 16 April 1945" is a heading: names stand beside a day of publication only with a label, a time or a bar.
        return names == 0 || best?.Label != DayLabel.None || IsSetOff(block.Span) ? best : null;
    }

    private static bool IsSetOff(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny('|', '\u2022', '\u00b7') || line.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (line[i] is ':' or '.' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasYear(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }
}
