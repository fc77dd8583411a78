using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times;

/// <summary>Reads the time expressions of a sentence with the grammar of articles.</summary>
internal static class TimeExpressionReader
{
    /// <summary>The expressions in tokens[first..end) in order, none overlapping.</summary>
    public static List<TimeExpression> Read(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var found = new List<TimeExpression>();
        var grammar = ArticleTimeGrammar.Shared;
        for (var i = first; i < end;)
        {
            if (grammar.Longest(text, tokens, i, end) is { } match)
            {
                var signal = i > first && tokens[i - 1].Is(WordTags.Preposition) ? tokens[i - 1].Entry.Text : string.Empty;
                found.Add(new TimeExpression(match.Start, match.End, signal, match.Value, match.Rule.Example));
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }
}
