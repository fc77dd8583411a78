using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times;

/// <summary>A whole text, headings and page lines included, with its time expressions resolved.</summary>
internal sealed class TimedText
{
    /// <param name="text">The stored text.</param>
    /// <param name="published">The day of publication, where known.</param>
    /// <param name="allVerbs">Whether the verbs of sentences without a time are wanted too.</param>
    public TimedText(string text, DateOnly? published, bool allVerbs)
    {
        Folded = FoldedText.Of(text);
        foreach (var block in BlockReader.Read(Folded, 0))
        {
            foreach (var (start, end) in SentenceSplitter.Split(Folded.Text, block.ContentStart, block.ContentEnd))
            {
                var first = Tokens.Count;
                Tokenizer.Read(Folded.Text, start, end, Tokens);
                var expressions = TimeExpressionReader.Read(Folded.Text, Tokens, first, Tokens.Count);
                var verbs = allVerbs || expressions.Count > 0 ? ClauseReader.Read(Folded.Text, Tokens, first, Tokens.Count) : [];
                Sentences.Add(new TimedSentence(start, end, first, Tokens.Count, expressions, verbs));
            }
        }

        Resolve(published);
    }

    public FoldedText Folded { get; }

    public List<Token> Tokens { get; } = [];

    public List<TimedSentence> Sentences { get; } = [];

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
