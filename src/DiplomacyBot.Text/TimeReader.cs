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
                    var tense = verbs.FindLastIndex(verb => verb.First < expression.First) is >= 0 and var i ? verbs[i].Tense : Tense.Past;
                    found.Add(new Found(expression, tense, sentences));
                }
            }
        }

        var resolver = new TimexResolver(published, TellsHistory.Decide(found.Select(item => item.Expression)));
        var mentions = new TimeMentions(folded, tokens);
        foreach (var (expression, tense, sentence) in found)
        {
            var (type, value, why) = resolver.Resolve(expression, tense, sentence);
            mentions.Add(expression, type, value, why);
        }

        return mentions.Mentions;
    }

    private readonly record struct Found(TimeExpression Expression, Tense Tense, int Sentence);
}
