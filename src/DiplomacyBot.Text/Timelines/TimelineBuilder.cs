using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Makes the timeline of one article.</summary>
internal static class TimelineBuilder
{
    public static Timeline Build(ArticleText article, DateOnly? published)
    {
        var resolver = new DateResolver(published, published is null ? FindPresentYear(article) : null);
        var drafts = new List<EventDraft>();
        var paragraph = new ParagraphSoFar();
        foreach (var sentence in article.Sentences)
        {
            paragraph.Enter(sentence);
            var dated = WithoutCoarser(DatedEvents.In(sentence, article, resolver, paragraph));
            paragraph.Leave(sentence, article, dated);
            drafts.AddRange(dated);
            if (UndatedEvents.In(sentence, article) is { } undated)
            {
                drafts.Add(undated);
            }
        }

        LeaveWeekdaysTwoWeeksUse(drafts);
        EventMerging.Apply(drafts, article);
        var entries = drafts.ConvertAll(draft => draft.ToEntry(article));
        return new Timeline(
            [.. entries.Where(entry => entry.Date is not null).OrderBy(entry => entry.Date).ThenBy(entry => entry.Sentence.Span.Start)],
            [.. entries.Where(entry => entry.Date is null).OrderBy(entry => entry.Sentence.Span.Start)]);
    }

    /// <summary>The year that phrases such as "to date in 2022" show to be the present one; null where there is none or they differ.</summary>
    public static PresentYear? FindPresentYear(ArticleText article)
    {
        PresentYear? found = null;
        foreach (var sentence in article.Sentences)
        {
            foreach (var expression in sentence.Times)
            {
                if (expression.Value is not TimeValue.UpToNow { Year: { } year })
                {
                    continue;
                }

                if (found is not null && found.Year != year)
                {
                    return null;
                }

                found ??= new PresentYear(year, sentence.Paragraph);
            }
        }

        return found;
    }

    // "rose on Monday … will rise on Monday": one of them was written on another day, so the later one stays as written.
    private static void LeaveWeekdaysTwoWeeksUse(List<EventDraft> drafts)
    {
        var weekdays = drafts.FindAll(draft => draft is { Expression.Value: TimeValue.OnWeekday, Date: DayDate });
        foreach (var later in weekdays)
        {
            if (weekdays.Exists(draft => ((DayDate)draft.Date!).Day.DayNumber == ((DayDate)later.Date!).Day.DayNumber - 7))
            {
                drafts[drafts.IndexOf(later)] = later.AsWritten("the same weekday is told as past too");
            }
        }
    }

    // "In 2014, … on 18 March 2014": the day says it all.
    private static List<EventDraft> WithoutCoarser(IEnumerable<EventDraft> drafts)
    {
        var all = drafts.ToList();
        all.RemoveAll(draft => draft.Date is { } date && all.Exists(other =>
            other != draft && other.Date is { } finer && finer.Precision < date.Precision && finer.SortStart >= date.SortStart && finer.SortEnd <= date.SortEnd));
        return all;
    }
}
