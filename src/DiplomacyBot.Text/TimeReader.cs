using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text;

/// <summary>Reads every time expression of a text, those included that a reader of the timeline is never shown.</summary>
public static class TimeReader
{
    /// <summary>Reads the time expressions of the whole text, headings and page lines included. Pure and deterministic; ends on any string.</summary>
    /// <param name="text">The stored text; every span points into it.</param>
    /// <param name="published">The day of publication where it is known; without it, what depends on it has a value with X for what is unknown.</param>
    /// <returns>The expressions in text order, none overlapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TimeMention> Read(string text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var tokens = new List<Token>();
        var found = new List<Found>();
        var sentences = 0;
        foreach (var block in BlockReader.Read(folded, 0))
        {
            foreach (var (start, end) in SentenceSplitter.Split(folded.Text, block.ContentStart, block.ContentEnd))
            {
                var first = tokens.Count;
                sentences++;
                Tokenizer.Read(folded.Text, start, end, tokens);
                var expressions = TimeExpressionReader.Read(folded.Text, tokens, first, tokens.Count);
                var verbs = expressions.Count == 0 ? [] : ClauseReader.Read(folded.Text, tokens, first, tokens.Count);
                foreach (var expression in expressions)
                {
                    found.Add(new Found(expression, GoverningTense.Of(tokens, verbs, first, expression), sentences));
                }
            }
        }

        var history = TellsHistory.Decide(found.Select(item => item.Expression));
        var resolver = new TimexResolver(published, history);
        var mentions = new TimeMentions(folded, tokens);
        for (var i = 0; i < found.Count; i++)
        {
            var (expression, tense, sentence) = found[i];
            if (expression.Value is TimeValue.Vague { HistoryOnly: true } && !history)
            {
                continue;
            }

            var next = i + 1 < found.Count && found[i + 1].Expression.First == expression.End + 1 && tokens[expression.End].Entry.Text is "and" or "or" or "to" or "until" ? found[i + 1].Expression : null;
            var (type, value, why) = resolver.Resolve(expression, tense, sentence, next);
            mentions.Add(expression, type, value, why);
        }

        return mentions.Mentions;
    }

    private readonly record struct Found(TimeExpression Expression, Tense Tense, int Sentence);
}
