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
            if (grammar.Longest(text, tokens, i, end) is not { } match)
            {
                i++;
                continue;
            }

            i = match.End;
            if (!IsName(text, tokens, match.Start, match.End, first, end))
            {
                var signal = match.Start > first && tokens[match.Start - 1].Is(WordTags.Preposition) ? tokens[match.Start - 1].Entry.Text : string.Empty;
                found.Add(new TimeExpression(match.Start, match.End, signal, match.Value, match.Rule.Example));
            }
        }

        return found;
    }

    // "the Daily Mail", "USA Today", "This Week with …": words of time as part of a name. Months, weekdays and named days have capitals of their own.
    private static bool IsName(string text, List<Token> tokens, int start, int stop, int first, int end)
    {
        if (IsShow(text, tokens, start, stop, first, end) || IsInCapitals(text, tokens, start, stop, first, end) || IsCollection(tokens, start, stop))
        {
            return true;
        }

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

    // "Saturday Night Special", "“Coast News Sunday,”"
    private static bool IsShow(string text, List<Token> tokens, int start, int stop, int first, int end)
    {
        if (tokens[start].Entry.Weekday < 0)
        {
            return false;
        }

        var last = tokens[stop - 1];
        if (stop - start > 1 && last.IsCapitalised && char.IsLower(text[last.End - 1]) && stop < end && tokens[stop] is { IsCapitalised: true, Length: > 1 })
        {
            return true;
        }

        var opening = start - 1;
        while (opening >= first && tokens[opening] is { IsCapitalised: true })
        {
            opening--;
        }

        var closing = stop < end && tokens[stop].Kind == TokenKind.Mark && tokens[stop].First is ',' or '.' ? stop + 1 : stop;
        return opening >= first && opening < start - 1 && closing < end && tokens[opening].IsMark('"') && tokens[closing].IsMark('"');
    }

    // "the Spring-Summer 2017 collection" was shown the year before.
    private static bool IsCollection(List<Token> tokens, int start, int stop) =>
        stop - start > 2 && tokens[start] is { IsCapitalised: true, Entry.Season: >= 0 } && tokens[start + 2].Entry.Season >= 0;

    // "told USA TODAY that"
    private static bool IsInCapitals(string text, List<Token> tokens, int start, int stop, int first, int end) =>
        stop - start == 1 && start > first && AreCapitals(text, tokens[start]) && AreCapitals(text, tokens[start - 1])
        && !(start - 2 >= first && AreCapitals(text, tokens[start - 2])) && !(stop < end && AreCapitals(text, tokens[stop]));

    private static bool AreCapitals(string text, Token token) => token is { IsWord: true, Length: > 1 } && !token.Of(text).ContainsAnyInRange('a', 'z');
}
