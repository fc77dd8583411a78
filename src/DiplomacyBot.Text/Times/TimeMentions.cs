using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times;

/// <summary>Makes mentions of resolved expressions: TIMEX3 leaves out prepositions and gives each end of a range a tag of its own.</summary>
/// <remarks>Source: TimeML 1.2.1 annotation guidelines, section on TIMEX3 extents.</remarks>
internal sealed class TimeMentions(FoldedText folded, List<Token> tokens)
{
    public List<TimeMention> Mentions { get; } = [];

    public void Add(TimedExpression time)
    {
        var why = $"read like “{time.Expression.Rule}”; {time.Why}";
        var (first, end) = Extent(time.Expression);
        if (Ends(time.Date) is { } ends && time.Expression.Value is DaysOfMonth or Fixed && Split(first, end) is { } cut)
        {
            Add(cut.First.First, cut.First.End, time.Type, ends.First.ToTimex(), why);
            Add(cut.Second.First, cut.Second.End, time.Type, ends.Last.ToTimex(), why);
            return;
        }

        Add(first, end, time.Type, time.Value, why);
    }

    private static (ArticleDate First, ArticleDate Last)? Ends(ArticleDate? date) => date switch
    {
        YearRange years => (new YearDate(years.FirstYear), new YearDate(years.LastYear)),
        DayRange days => (new DayDate(days.First), new DayDate(days.Last)),
        _ => null,
    };

    private void Add(int first, int end, TimexType type, string value, string why) =>
        Mentions.Add(new TimeMention(folded.ToOriginalWords(tokens[first].Start, tokens[end - 1].End), type, value, why));

    private (int First, int End) Extent(TimeExpression expression)
    {
        var first = expression.First;
        if (expression.End - first > 1 && tokens[first].Entry.Text is "in" or "from" or "between")
        {
            first++;
        }
        else if (expression.End - first > 2 && (tokens[first].Is("so") || (tokens[first].Is("to") && tokens[first + 1].Is("date"))))
        {
            first += tokens[first + 2].Is("in") ? 3 : 2;
        }

        var end = expression.End;
        if (end - first > 2 && (tokens[end - 1].Is("far") || tokens[end - 1].Is("date")))
        {
            end -= 2;
        }

        return (first, end);
    }

    // The two numbers of a range, the month with the one it stands beside.
    private ((int First, int End) First, (int First, int End) Second)? Split(int first, int end)
    {
        int lower = -1, upper = -1;
        for (var i = first; i < end && upper < 0; i++)
        {
            if (tokens[i].IsNumber)
            {
                (lower, upper) = lower < 0 ? (i, -1) : (lower, i);
            }
        }

        return upper < 0 || upper == lower + 1 ? null : ((first, lower + 1), (upper, end));
    }
}
