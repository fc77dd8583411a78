using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times;

/// <summary>Sentences of a text with their time expressions resolved.</summary>
internal sealed class TimedText
{
    private TimedText(FoldedText folded, List<Token> tokens, List<TimedSentence> sentences, DateOnly? published)
    {
        Folded = folded;
        Tokens = tokens;
        Sentences = sentences;
        Resolve(published);
    }

    public FoldedText Folded { get; }

    public List<Token> Tokens { get; }

    public List<TimedSentence> Sentences { get; }

    /// <summary>Reads a whole text, headings and page lines included.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="published">The day of publication, where known.</param>
    /// <param name="allVerbs">Whether the verbs of sentences without a time are wanted too.</param>
    public static TimedText OfWhole(string text, DateOnly? published, bool allVerbs)
    {
        var folded = FoldedText.Of(text);
        var tokens = new List<Token>();
        var sentences = new List<TimedSentence>();
        foreach (var block in BlockReader.Read(folded, 0))
        {
            foreach (var (start, end) in SentenceSplitter.Split(folded.Text, block.ContentStart, block.ContentEnd))
            {
                var first = tokens.Count;
                Tokenizer.Read(folded.Text, start, end, tokens);
                var expressions = TimeExpressionReader.Read(folded.Text, tokens, first, tokens.Count);
                var verbs = allVerbs || expressions.Count > 0 ? ClauseReader.Read(folded.Text, tokens, first, tokens.Count) : [];
                sentences.Add(new TimedSentence(start, end, first, tokens.Count, expressions, verbs));
            }
        }

        return new TimedText(folded, tokens, sentences, published);
    }

    /// <summary>The body of an article that has been read, headings and page lines left out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="published">The day of publication, where known.</param>
    public static TimedText OfBody(ArticleText article, DateOnly? published) => new(
        article.Folded,
        article.Tokens,
        article.Sentences.ConvertAll(sentence => new TimedSentence(sentence.Start, sentence.End, sentence.FirstToken, sentence.EndToken, sentence.Times, sentence.Verbs)),
        published);

    private void Resolve(DateOnly? published)
    {
        var history = TellsHistory.Decide(Sentences.SelectMany(sentence => sentence.Expressions));
        var resolver = new TimexResolver(published, history);
        for (var number = 0; number < Sentences.Count; number++)
        {
            var sentence = Sentences[number];
            for (var i = 0; i < sentence.Expressions.Count; i++)
            {
                var expression = sentence.Expressions[i];
                if ((expression.Value.HistoryOnly && !history) || (expression.Value is TimeValue.SmallYear && !resolver.TellsSmallYears))
                {
                    continue;
                }

                var tense = GoverningTense.Of(Tokens, sentence.Verbs, sentence.FirstToken, expression);
                // "the year ended 31 March"; "In March, the council met".
                var opens = expression.Value is TimeValue.InMonth && tense == Tense.Past && !sentence.Verbs.Exists(verb => verb.First < expression.First) && sentence.Verbs.Exists(verb => !verb.Subordinate && verb.Tense == Tense.Past);
                var lookBack = opens || (expression.First > sentence.FirstToken && Tokens[expression.First - 1].Is("ended"));
                sentence.Times.Add(resolver.Resolve(expression, tense, number, Joined(sentence, i), lookBack));
            }
        }
    }

    // "August and September 1914": the expression after a single "and".
    private TimeExpression? Joined(TimedSentence sentence, int i)
    {
        var end = sentence.Expressions[i].End;
        return i + 1 < sentence.Expressions.Count && sentence.Expressions[i + 1] is var next && next.First == end + 1 && Tokens[end].Entry.Text is "and" or "or" or "to" or "until"
            ? next
            : null;
    }
}
