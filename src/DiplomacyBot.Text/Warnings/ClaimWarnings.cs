using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Finds claims that the article repeats, and headings that repeat one without saying whose it is.</summary>
internal static class ClaimWarnings
{
    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        var headings = article.Headings.Where(heading => !heading.RepeatsTitle).ToLookup(heading => heading.BeforeParagraph);
        foreach (var sentence in article.Sentences)
        {
            if (ClaimAt(sentence, article) is not { } at)
            {
                continue;
            }

            var claim = ContentWords.Of(article.Text.AsSpan(article.Tokens[at].End, sentence.End - article.Tokens[at].End));
            var heading = headings[sentence.Paragraph].LastOrDefault(h => Repeats(h.Text, claim));
            var spans = new List<TextSpan> { sentence.Sentence.Span };
            if (heading is not null)
            {
                spans.Insert(0, heading.Span);
            }

            yield return new ReadingWarning(
                WarningKind.RepeatedClaim,
                new WarningFacts.Claim(WarningText.Quote(article, at, WordsEnd(sentence, article, at), sentence), heading?.Text),
                spans,
                [sentence.Paragraph]);
        }
    }

    // "claiming", "alleged", "has claimed"; blaming and accusing alone say whose the words are.
    private static int? ClaimAt(SentenceView sentence, ArticleText article)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken - 1; i++)
        {
            var token = article.Tokens[i];
            if (token.Entry.Text is "claiming" or "claimed" or "alleging" or "alleged" or "claims" && token.Is(WordTags.Claim)
                && (token.Is(WordTags.Gerund) || sentence.Verbs.Exists(verb => verb.Last == i)))
            {
                return i;
            }
        }

        return null;
    }

    private static int WordsEnd(SentenceView sentence, ArticleText article, int at)
    {
        var end = at + 1;
        while (end < sentence.EndToken && end < at + 4 && article.Tokens[end].IsWord)
        {
            end++;
        }

        return end;
    }

    private static bool Repeats(string heading, HashSet<string> claim)
    {
        var words = ContentWords.Of(heading);
        return words.Count > 0 && words.IsSubsetOf(claim);
    }
}
