namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Makes the tellings of one article: its dated events as members are shown them, and its opening sentences as news of its day.</summary>
internal sealed class StoryTellings(long id, ArticleReading reading)
{
    private readonly List<Sentence> sentences = [.. reading.Sentences];
    private readonly Dictionary<TextSpan, int> places = [];
    private readonly Dictionary<TextSpan, StoryWords> words = [];

    public IReadOnlyList<StoryTelling> Read()
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            places.TryAdd(sentences[i].Span, i);
        }

        var tellings = new List<StoryTelling>();
        foreach (var entry in reading.Timeline.Dated)
        {
            tellings.Add(Make(entry.Sentence, entry.Date!, entry, entry.Why));
        }

        if (reading.Published is { } published)
        {
            var told = reading.Timeline.Dated.SelectMany(entry => entry.Merged.Prepend(entry.Sentence)).Select(sentence => sentence.Span).ToHashSet();
            // A sentence with a date of its own, even one that could not be resolved, is not news of the day of publication.
            told.UnionWith(reading.Timeline.Undated.Where(entry => entry.Expression is not null).Select(entry => entry.Sentence.Span));
            tellings.AddRange(reading.Opening.Where(sentence => !told.Contains(sentence.Span))
                .Select(sentence => Make(sentence, new DayDate(published), null, "no date of its own: reported on the day of publication")));
        }

        return [.. tellings.OrderBy(telling => telling.Sentence.Span.Start).ThenBy(telling => telling.Date)];
    }

    private StoryTelling Make(Sentence sentence, ArticleDate date, TimelineEntry? entry, string why)
    {
        var text = reading.TextOf(sentence);
        if (!words.TryGetValue(sentence.Span, out var read))
        {
            words[sentence.Span] = read = StoryWordReader.Read(text, sentence.Shown.Start);
        }

        var claimer = Claimer(sentence, entry?.Expression);
        return new StoryTelling
        {
            Article = id,
            Published = reading.Published,
            Date = date,
            IsStated = entry is not null,
            Sentence = sentence,
            Text = text,
            LeadIn = reading.LeadInText(sentence),
            Expression = entry?.Expression,
            Note = entry?.Note,
            Also = entry?.Merged ?? [],
            Claimer = claimer,
            Actors = [.. Named(sentence).Concat(claimer?.Actors ?? []).Distinct()],
            Why = why,
            Words = read,
            Place = places.GetValueOrDefault(sentence.Span, sentences.Count),
        };
    }

    // Mentions are in text order, so those of a sentence stand together.
    private IEnumerable<Actor> Named(Sentence sentence)
    {
        var (low, high) = (0, reading.Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reading.Mentions[middle].Span.Start < sentence.Span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < reading.Mentions.Count && reading.Mentions[i].Span.Start < sentence.Span.End; i++)
        {
            yield return reading.Mentions[i].Actor;
        }
    }

    // The speaker of what the date stands in; without a date, of most of the sentence. "He said on Monday that …": the saying is the article's own.
    private Speaker? Claimer(Sentence sentence, TextSpan? expression)
    {
        foreach (var quote in reading.Quotes)
        {
            if (quote is { IsStatement: true, Speaker: { } speaker } && quote.Content.Any(content => expression is { } date ? content.Contains(date) : Overlap(content, sentence.Span) * 2 > sentence.Span.Length))
            {
                return speaker;
            }
        }

        return null;
    }

    private static int Overlap(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
}
