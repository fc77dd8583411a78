using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Times;

/// <summary>The year that a month or day without one belongs to in a text that tells history: "In 1917 … In July …" is July 1917.</summary>
/// <remarks>In its own paragraph a year reaches on to the months after it. From one paragraph to the next it does so only where the text tells history:
/// see <see cref="TellsHistory"/>.</remarks>
internal sealed class NarrativeYears
{
    private const int NoFrame = int.MinValue;

    private readonly Dictionary<TimeExpression, ToldYear> years = new(ReferenceEqualityComparer.Instance);

    public NarrativeYears(IReadOnlyList<SentenceView> sentences)
    {
        var expressions = sentences.SelectMany(sentence => sentence.Times).ToList();
        var history = TellsHistory.Decide(expressions);
        // News may tell much of the past, but it also says "this month".
        var onlyHistory = history && !expressions.Exists(expression => TellsHistory.CountsFromPresent(expression) && expression.Value is not TimeValue.Shifted { Unit: TimeUnit.Day, Steps: 0 });
        (int Year, int Paragraph, int Frame)? latest = null;
        foreach (var sentence in sentences)
        {
            if (latest is { } last && last.Paragraph != sentence.Paragraph && !history)
            {
                latest = null;
            }

            for (var i = 0; i < sentence.Times.Count; i++)
            {
                var expression = sentence.Times[i];
                // "26 February – 1 March 2018": the year stands at the end of both.
                if (expression.Value is TimeValue.DayOfMonth or TimeValue.InMonth && i + 1 < sentence.Times.Count && sentence.Times[i + 1] is { Value: TimeValue.Fixed } closing
                    && closing.First == expression.End + 1 && YearOf(closing) is { } shared)
                {
                    years[expression] = new ToldYear(shared, sentence.Paragraph, true);
                    continue;
                }

                switch (expression.Value)
                {
                    case TimeValue.Fixed when expression.Signal != "since" && !Comparisons.Use(sentence, expression) && YearOf(expression) is { } year:
                        latest = (year, sentence.Paragraph, Opens(sentence, expression) ? sentence.Index : NoFrame);
                        break;
                    case TimeValue.InMonth or TimeValue.DayOfMonth or TimeValue.DaysOfMonth when latest is { } told:
                        var pointedTo = expression.First > sentence.FirstToken && sentence.Lower(expression.First - 1) is "that";
                        // "On 2 March 2015, … On 25 March, …": one frame after the other.
                        var framed = told.Frame >= sentence.Index - 1 && Opens(sentence, expression);
                        years[expression] = new ToldYear(told.Year, told.Paragraph, onlyHistory || pointedTo || framed);
                        latest = framed ? told with { Frame = sentence.Index } : told;
                        break;
                    case TimeValue.OnWeekday or TimeValue.Shifted or TimeValue.ShiftedWeekday or TimeValue.WeekdayOfWeek or TimeValue.UpToNow or TimeValue.Within:
                        // Back in the present.
                        latest = null;
                        break;
                }
            }
        }
    }

    /// <summary>The year that the text before gives an expression, and where; null where it gives none.</summary>
    public ToldYear? For(TimeExpression expression) => years.GetValueOrDefault(expression);

    private static bool Opens(SentenceView sentence, TimeExpression expression) => expression.SpokenFirst == sentence.OpeningToken;

    private static int? YearOf(TimeExpression expression) => (expression.Value as TimeValue.Fixed)?.Date switch
    {
        DayDate day => day.Day.Year,
        MonthDate month => month.Year,
        YearDate year => year.Year,
        WithinYear year => year.Year,
        YearPartDate part => part.Year,
        DayRange range => range.Last.Year,
        _ => null,
    };
}
