using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>The figures of an article that a question may ask for: years, dates, amounts, shares and counts that the text states exactly.</summary>
internal static class FigureTerms
{
    // "more than 30": 20 would be true as well.
    private static readonly HashSet<string> Bounds =
        ["than", "least", "most", "over", "under", "about", "around", "nearly", "almost", "some", "up", "roughly", "approximately", "between", "to", "and", "or", "below", "above", "only", "age", "aged"];

    /// <summary>The figures of the first sentences, in text order.</summary>
    public static List<Term> Read(ArticleText article, int sentences)
    {
        var terms = new Dictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in article.Sentences.Take(sentences))
        {
            foreach (var time in sentence.Times.Where(time => time.Value is TimeValue.Fixed or TimeValue.DayOfMonth && time.First >= sentence.OpeningToken && time.Signal is "" or "in" or "on"))
            {
                var mention = new Mention(sentence, time.First, time.End);
                var written = NameTerms.Written(article, mention);
                if (NearFigures.IsYear(written) || NearFigures.IsDate(written))
                {
                    Add(terms, written, NearFigures.IsYear(written) ? AnswerClass.Year : AnswerClass.Date, mention);
                }
            }

            for (var at = sentence.OpeningToken; at < sentence.EndToken; at++)
            {
                if (article.Tokens[at].IsNumber && !sentence.Times.Exists(time => at >= time.First && at < time.End) && Count(article, sentence, at) is var (kind, mention))
                {
                    Add(terms, NameTerms.Written(article, mention), kind, mention);
                    at = mention.End - 1;
                }
            }
        }

        return [.. terms.Values];
    }

    private static void Add(Dictionary<string, Term> terms, string written, AnswerClass answerClass, Mention mention)
    {
        if (!terms.TryGetValue(written, out var term))
        {
            terms.Add(written, term = new Term(written, answerClass));
        }

        term.Add(written, mention);
    }

    private static (AnswerClass, Mention)? Count(ArticleText article, SentenceView sentence, int at)
    {
        var first = at;
        var end = at + 1;
        var kind = AnswerClass.Number;
        if (first > sentence.OpeningToken && article.Tokens[first - 1] is { Kind: TokenKind.Mark, First: '$' or '£' or '€' } && article.Tokens[first].Joined)
        {
            kind = AnswerClass.Money;
            first--;
        }

        if (end < sentence.EndToken && article.Tokens[end].Entry.Text is "million" or "billion" or "trillion")
        {
            end++;
        }

        if (end < sentence.EndToken && (article.Tokens[end].IsMark('%') || article.Tokens[end].Of(article.Text) is "percent"))
        {
            kind = AnswerClass.Percent;
            end++;
        }

        // "per cent" is two words.
        if (end + 1 < sentence.EndToken && article.Tokens[end].Of(article.Text) is "per" && article.Tokens[end + 1].Of(article.Text) is "cent")
        {
            kind = AnswerClass.Percent;
        }

        var before = first > sentence.FirstToken ? article.Tokens[first - 1] : default;
        var after = end < sentence.EndToken ? article.Tokens[end] : default;
        var alone = !article.Tokens[first].Joined && (!after.Joined || after is { Kind: TokenKind.Mark, First: '.' or ',' or ';' });
        // "paragraph 60", "resolution 2222": a name, not a count.
        var named = before.IsCapitalised || (before.IsWord && before.Entry.Tags == WordTags.None) || before.Is(WordTags.Anaphor | WordTags.NounToo) || before.IsMark(',') || (kind == AnswerClass.Number && (!after.IsWord || after.IsCapitalised));
        return alone && !named && !Bounds.Contains(before.Entry.Text) && !(before.IsWord && Bounds.Contains(sentence.Lower(first - 1))) ? (kind, new Mention(sentence, first, end)) : null;
    }
}
