using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times;

/// <summary>Reads the publication date that a moderator types or that a page states.</summary>
public static class PublicationDate
{
    private const int LongestInput = 60;

    /// <summary>Reads a day such as "2022-08-16", "16 August 2022", "Tuesday, Aug 16, 2022" or "16/08/2022"; a time of day after it is ignored.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>One day; two where day and month may be exchanged, as in "05/08/2022"; or why there is none. A day without its year is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PublicationDateReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestInput)
        {
            return new PublicationDateReading.NotUnderstood(PublicationDateProblem.Unreadable);
        }

        var trimmed = text.Trim();
        var time = trimmed.IndexOf('T', StringComparison.Ordinal);
        var folded = FoldedText.Of(time == 10 ? trimmed[..10] : trimmed).Text.ToLowerInvariant().Replace(',', ' ');
        var tokens = new List<Token>();
        Tokenizer.Read(folded, 0, folded.Length, tokens);
        var match = tokens.Count == 0 ? null : WhenGrammar.Shared.Longest(folded, tokens, 0, tokens.Count);
        if (match is null || match.End < tokens.Count)
        {
            return new PublicationDateReading.NotUnderstood(PublicationDateProblem.Unreadable);
        }

        switch (match.Value)
        {
            case WhenValue.Date { Year: { } year } date:
                return date.Day <= DateTime.DaysInMonth(year, date.Month)
                    ? new PublicationDateReading.Found(new DateOnly(year, date.Month, date.Day))
                    : new PublicationDateReading.NotUnderstood(PublicationDateProblem.NoSuchDayInMonth);
            case WhenValue.Slashed slashed:
                var days = Slashed(slashed.First, slashed.Second, slashed.Year);
                return days.Count switch
                {
                    0 => new PublicationDateReading.NotUnderstood(PublicationDateProblem.NoSuchDay),
                    1 => new PublicationDateReading.Found(days[0]),
                    _ => new PublicationDateReading.Ambiguous(days),
                };
            case WhenValue.Date:
                return new PublicationDateReading.NotUnderstood(PublicationDateProblem.YearMissing);
            default:
                return new PublicationDateReading.NotUnderstood(PublicationDateProblem.Unreadable);
        }
    }

    /// <summary>The days that "first/second/year" may mean: day before month, then month before day; equal ones once.</summary>
    internal static List<DateOnly> Slashed(int first, int second, int year)
    {
        var days = new List<DateOnly>();
        foreach (var (day, month) in (ReadOnlySpan<(int, int)>)[(first, second), (second, first)])
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && !days.Contains(new DateOnly(year, month, day)))
            {
                days.Add(new DateOnly(year, month, day));
            }
        }

        return days;
    }
}
