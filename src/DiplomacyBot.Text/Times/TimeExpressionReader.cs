using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times;

/// <summary>Reads the time expressions of a sentence with the grammar of articles.</summary>
internal static class TimeExpressionReader
{
    /// <summary>The expressions in tokens[first..end) in order, none overlapping.</summary>
    public static List<TimeExpression> Read(string text, List<Token> tokens, int first, int end)
    {
        var found = new List<TimeExpression>();
        var grammar = ArticleTimeGrammar.Shared;
        for (var i = first; i < end;)
        {
            if (grammar.Longest(text, tokens, i, end) is { } match && !IsName(text, tokens, match.Start, match.End, first, end))
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

    // "the Daily Mail", "USA Today", "This Week with …": words of time as part of a name. Months, weekdays and named days have capitals of their own.
    private static bool IsName(string text, List<Token> tokens, int start, int stop, int first, int end)
    {
        for (var i = start; i < stop; i++)
        {
            var token = tokens[i];
            if (!token.IsCapitalised || token.Length < 2 || char.IsUpper(text[token.Start + 1]) || token.Entry.Month > 0 || token.Entry.Weekday >= 0 || token.Entry.Season >= 0)
            {
                return false;
            }
        }

        var before = start > first && tokens[start - 1] is { IsCapitalised: true, Length: > 1 } previous && !previous.Is(WordTags.Stop | WordTags.Preposition);
        return before || (start > first && stop < end && tokens[stop].IsCapitalised);
    }
}
