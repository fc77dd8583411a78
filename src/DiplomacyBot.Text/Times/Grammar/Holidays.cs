using System.Globalization;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>The named days of <c>times.txt</c>.</summary>
internal static class Holidays
{
    private static readonly (WordEntry[] Phrase, string Day)[] List =
    [
        .. WordFile.Sections("times.txt").Where(line => line.Section == "holiday").Select(line => line.Line.Split('='))
            .Select(parts => (parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Vocabulary.Shared.Listed).ToArray(), parts[1].Trim()))
            .OrderByDescending(item => item.Item1.Length),
    ];

    private static readonly WordEntry[][] Phrases = [.. List.Select(item => item.Phrase)];

    private static readonly HashSet<WordEntry> Firsts = [.. Phrases.Select(phrase => phrase[0])];

    public static bool CanBegin(WordEntry word) => Firsts.Contains(word);

    /// <summary>The position after a holiday that is written with a capital, or -1.</summary>
    public static int Read(List<Token> tokens, int at, out int index)
    {
        var end = PhraseReading.Longest(Phrases, tokens, at, out index);
        return tokens[at].IsCapitalised ? end : -1;
    }

    /// <summary>The day of a holiday in a year.</summary>
    public static DateOnly In(int index, int year)
    {
        var parts = List[index].Day.Split('-');
        var month = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length == 2)
        {
            return new DateOnly(year, month, int.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        var weekday = int.Parse(parts[2], CultureInfo.InvariantCulture);
        var first = new DateOnly(year, month, 1);
        var days = ((weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (parts[1][1] - '1'));
        return first.AddDays(days);
    }
}
