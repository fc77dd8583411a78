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

    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        foreach (var sentence in article.Sentences)
        {
            for (var i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
            {
                if (article.Tokens[i - 1].Is("the") && article.Tokens[i] is { IsWord: true, IsCapitalised: false } && Happens(article, sentence, i + 1)
                    && IsEvent(sentence, i) && !IsTold(article, sentence, i) && Meant(article, sentence, i) is { } meant)
                {
                    yield return Warning(article, (sentence, i), meant);
                }
            }
        }
    }

    // "the drill occurs", "the vote goes ahead", "the summit will take place".
    private static bool Happens(ArticleText article, SentenceView sentence, int verb)
    {
        while (verb < sentence.EndToken && article.Tokens[verb].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future))
        {
            verb++;
        }

        var next = verb + 1 < sentence.EndToken ? article.Tokens[verb + 1] : default;
        return verb < sentence.EndToken && article.Tokens[verb].Of(article.Text) switch
        {
            "occur" or "occurs" or "occurred" or "happen" or "happens" or "happened" => true,
            "take" or "takes" or "took" or "taken" => next.Is("place"),
            "go" or "goes" or "went" or "gone" => next.Is("ahead"),
            _ => false,
        };
    }

    private static bool IsEvent(SentenceView sentence, int token) => EventNouns.HaveStem(StemOf(sentence, token));

    // Before in this sentence, in an earlier one, a heading or the title.
    private static bool IsTold(ArticleText article, SentenceView sentence, int noun)
    {
        var stem = StemOf(sentence, noun);
        for (var i = sentence.FirstToken; i < noun; i++)
        {
            if (StemOf(sentence, i) == stem)
            {
                return true;
            }
        }

        // Sentences first: whatever is told of often is found there at once, so that headings are read for a few words only.
        return article.Sentences.Take(sentence.Index).Any(earlier => earlier.Stems.Contains(stem))
            || article.Headings.Any(heading => ContentWords.Of(heading.Text.ToLowerInvariant()).Contains(stem))
            || (article.Page.TitleRange is { } title && ContentWords.Of(article.Text.AsSpan(title.Start, title.End - title.Start)).Contains(stem));
    }

    // The event told of last, in this paragraph or the one before.
    private static (SentenceView Sentence, int Token)? Meant(ArticleText article, SentenceView sentence, int noun)
    {
        for (var index = sentence.Index; index >= 0 && sentence.Paragraph - article.Sentences[index].Paragraph <= ParagraphsBack; index--)
        {
            var earlier = article.Sentences[index];
            for (var i = (index == sentence.Index ? noun : earlier.EndToken) - 1; i >= earlier.FirstToken; i--)
            {
                if (article.Tokens[i].IsWord && IsEvent(earlier, i))
                {
                    return (earlier, i);
                }
            }
        }

        return null;
    }

    private static string StemOf(SentenceView sentence, int token) => Stem.Of(sentence.Lower(token)).ToString();

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
