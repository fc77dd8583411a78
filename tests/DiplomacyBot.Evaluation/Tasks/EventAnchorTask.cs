using System.Globalization;
using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>The date of each event: one for a sentence as a whole and one for each word of it that has another.</summary>
internal sealed class EventAnchorTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var sentences = document.Texts("sentences");
        var published = document.Day("dct") ?? throw new FormatException("there is no day “dct”");
        // The scorer counts the title as sentence 0; some documents give it as a sentence, others as a field only.
        var title = document.Text("title");
        var hasTitle = sentences.Count > 0 && sentences[0] == title;
        IReadOnlyList<string> lines = hasTitle ? sentences : [title, .. sentences];
        var text = string.Join("\n\n", lines);
        var events = EventDates.Read(text, published);
        var at = 0;
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var end = start + lines[i].Length;
            var first = at;
            while (at < events.Count && events[at].Span.Start < end)
            {
                at++;
            }

            foreach (var prediction in Lines(document.Text("id"), i, text, [.. events.Skip(first).Take(at - first)], published))
            {
                yield return prediction;
            }

            start = end + 2;
        }
    }

    private static IEnumerable<JsonObject> Lines(string id, int sentence, string text, List<EventDate> events, DateOnly published)
    {
        var whole = events.Find(found => found.Stated) ?? (events.Count > 0 ? events[0] : null);
        yield return new JsonObject { ["doc"] = id, ["sent"] = sentence, ["date"] = whole is null ? Written(new DayDate(published)) : Written(whole.Date) };
        for (var i = 0; i < events.Count; i++)
        {
            var word = events[i].Span.Of(text);
            yield return new JsonObject { ["doc"] = id, ["sent"] = sentence, ["event"] = word, ["date"] = Written(events[i].Date) };
            // An event may be written in two words, "took off": the first one that is dated gives its date.
            if (i + 1 < events.Count && events[i + 1].Span.Start == events[i].Span.End + 1)
            {
                yield return new JsonObject { ["doc"] = id, ["sent"] = sentence, ["event"] = $"{word} {events[i + 1].Span.Of(text)}", ["date"] = Written(events[i].Date) };
            }
        }
    }

    // Year, month and day as far as the date is known; a part of a year is its year, several days the first of them.
    private static string Written(ArticleDate date) => date switch
    {
        DayRange range => range.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        YearPartDate part => part.Year.ToString("0000", CultureInfo.InvariantCulture),
        YearRange range => range.FirstYear.ToString("0000", CultureInfo.InvariantCulture),
        _ => date.ToTimex(),
    };
}
