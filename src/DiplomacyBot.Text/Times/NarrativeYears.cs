using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Times;

/// <summary>The year that a month or day without one belongs to in a text that tells history: "In 1917 … In July …" is July 1917.</summary>
/// <remarks>In its own paragraph a year reaches on to the months after it. From one paragraph to the next it does so only where the text tells history:
/// see <see cref="TellsHistory"/>.</remarks>
internal sealed class NarrativeYears
{
    private readonly Dictionary<TimeExpression, PresentYear> years = new(ReferenceEqualityComparer.Instance);

    public NarrativeYears(IReadOnlyList<SentenceView> sentences)
    {
        var history = TellsHistory.Decide(sentences.SelectMany(sentence => sentence.Times));
        PresentYear? latest = null;
        foreach (var sentence in sentences)
        {
            if (latest is not null && latest.Paragraph != sentence.Paragraph && !history)
            {
                latest = null;
            }

            foreach (var expression in sentence.Times)
            {
                switch (expression.Value)
                {
                    case TimeValue.Fixed when expression.Signal != "since" && YearOf(expression) is { } year:
                        latest = new PresentYear(year, sentence.Paragraph);
                        break;
                    case TimeValue.InMonth or TimeValue.DayOfMonth or TimeValue.DaysOfMonth when latest is not null:
                        years[expression] = latest;
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
    public PresentYear? For(TimeExpression expression) => years.GetValueOrDefault(expression);

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
