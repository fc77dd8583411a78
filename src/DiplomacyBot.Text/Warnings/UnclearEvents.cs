using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Warnings;

/// <summary>
/// Finds events that are spoken of as known and were never told of: "New sanctions will follow if the rehearsal takes place" after a paragraph about a
/// missile launch. Only what is said to happen counts, so that "the show" of one's power is none, and only where an event just before can be meant.
/// </summary>
internal static class UnclearEvents
{
    // What is meant stands in the same paragraph or the one before.
    private const int ParagraphsBack = 1;

    private static readonly HashSet<string> EventStems = [.. WordFile.Set("event-nouns.txt").Select(noun => Stem.Of(noun).ToString())];

    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        var told = article.Headings.SelectMany(heading => ContentWords.Of(heading.Text.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        if (article.Page.TitleRange is { } title)
        {
            told.UnionWith(ContentWords.Of(article.Text.AsSpan(title.Start, title.End - title.Start)));
        }

        var events = new List<(SentenceView Sentence, int Token)>();
        foreach (var sentence in article.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!article.Tokens[i].IsWord)
                {
                    continue;
                }

                var stem = Stem.Of(sentence.Lower(i)).ToString();
                if (EventStems.Contains(stem))
                {
                    if (!told.Contains(stem) && Happens(article, sentence, i) && Meant(events, sentence) is { } meant)
                    {
                        yield return Warning(article, (sentence, i), meant);
                    }

                    events.Add((sentence, i));
                }

                told.Add(stem);
            }
        }
    }

    // "the drill occurs", "the vote goes ahead", "the summit will take place".
    private static bool Happens(ArticleText article, SentenceView sentence, int noun)
    {
        if (noun == sentence.FirstToken || !article.Tokens[noun - 1].Is("the") || article.Tokens[noun].IsCapitalised)
        {
            return false;
        }

        var verb = noun + 1;
        while (verb < sentence.EndToken && article.Tokens[verb].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future))
        {
            verb++;
        }

        var next = verb + 1 < sentence.EndToken ? article.Tokens[verb + 1] : default;
        return verb < sentence.EndToken && sentence.Lower(verb) switch
        {
            "occur" or "occurs" or "occurred" or "happen" or "happens" or "happened" => true,
            "take" or "takes" or "took" or "taken" => next.Is("place"),
            "go" or "goes" or "went" or "gone" => next.Is("ahead"),
            _ => false,
        };
    }

    private static (SentenceView Sentence, int Token)? Meant(List<(SentenceView Sentence, int Token)> events, SentenceView sentence) =>
        events.Count > 0 && events[^1] is var last && sentence.Paragraph - last.Sentence.Paragraph <= ParagraphsBack ? last : null;

    private static ReadingWarning Warning(ArticleText article, (SentenceView Sentence, int Token) found, (SentenceView Sentence, int Token) meant)
    {
        // "nuclear test", not "test" alone.
        var first = meant.Token > meant.Sentence.FirstToken && article.Tokens[meant.Token - 1] is { IsWord: true } before && !before.Is(WordTags.Stop | WordTags.Determiner)
            ? meant.Token - 1
            : meant.Token;
        return new ReadingWarning(
            WarningKind.UnclearEvent,
            new WarningFacts.Events(
                WarningText.Quote(article, found.Token - 1, found.Token + 1, found.Sentence), WarningText.Quote(article, first, meant.Token + 1, meant.Sentence)),
            [article.SpanOf(first, meant.Token + 1), article.SpanOf(found.Token - 1, found.Token + 1)],
            [.. new[] { meant.Sentence.Paragraph, found.Sentence.Paragraph }.Distinct()]);
    }
}
