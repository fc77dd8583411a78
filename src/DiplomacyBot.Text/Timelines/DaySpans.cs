using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Days in a row of which an expression names one end and a number beside it the other: "from 17 to 23 September", "from Sept. 17 to 23".</summary>
internal static class DaySpans
{
    /// <summary>The expression with all of its days; the same where it names one day alone.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="article">The article.</param>
    /// <param name="expression">The expression.</param>
    public static TimeExpression Whole(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        if (DayOf(expression.Value) is not { } day)
        {
            return expression;
        }

        var tokens = article.Tokens;
        var from = expression.First - 3;
        if (from >= sentence.FirstToken && tokens[from].Is("from") && tokens[from + 2].Is("to") && Number(article, from + 1) is var first and > 0 && first < day && Spanning(expression.Value, first, day) is { } before)
        {
            return expression with { First = from + 1, Signal = "from", Value = before };
        }

        if (expression.Signal == "from" && expression.End + 1 < sentence.EndToken && tokens[expression.End].Is("to") && EndsThere(sentence, article, expression.End + 2)
            && Number(article, expression.End + 1) is var last && last > day && Spanning(expression.Value, day, last) is { } after)
        {
            return expression with { End = expression.End + 2, Value = after };
        }

        return expression;
    }

    private static int? DayOf(TimeValue value) => value switch
    {
        TimeValue.DayOfMonth known => known.Day,
        TimeValue.Fixed { Date: DayDate known } => known.Day.Day,
        _ => null,
    };

    // Null where no calendar has the days.
    private static TimeValue? Spanning(TimeValue value, int first, int last) => value switch
    {
        TimeValue.DayOfMonth { Month: var month } => last <= DateTime.DaysInMonth(2024, month) ? new TimeValue.DaysOfMonth(month, first, last) : null,
        TimeValue.Fixed { Date: DayDate { Day: var day } } => DateResolver.DaysIn(day.Year, day.Month, first, last) is { } days ? new TimeValue.Fixed(days) : null,
        _ => null,
    };

    // "from Sept. 17 to 23 in Lugo", not "from Sept. 17 to 23 October".
    private static bool EndsThere(SentenceView sentence, ArticleText article, int at) =>
        at >= sentence.EndToken || article.Tokens[at].Kind == TokenKind.Mark || article.Tokens[at].Is(WordTags.Preposition);

    private static int Number(ArticleText article, int at) => article.Tokens[at].IsNumber && int.TryParse(article.Tokens[at].Of(article.Text), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
