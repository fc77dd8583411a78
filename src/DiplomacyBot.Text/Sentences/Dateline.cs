using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>The dateline that news agencies put before the first sentence: "GENEVA, 5 May (Agency) -", "(Agency)".</summary>
internal static class Dateline
{
    // "Port of Spain, Trinidad and Tobago, 14 March (Agency Name)".
    private const int MostBefore = 12;
    private const int MostInside = 4;

    /// <summary>The token where the sentence begins after its dateline; the first one where it has none.</summary>
    public static int End(IReadOnlyList<Token> tokens, int first, int end)
    {
        var open = first;
        while (open < end && open - first <= MostBefore && MayStandBefore(tokens[open]))
        {
            open++;
        }

        if (open >= end || !tokens[open].IsMark('('))
        {
            return first;
        }

        var close = open + 1;
        while (close < end && close - open <= MostInside && tokens[close].IsCapitalised)
        {
            close++;
        }

        if (close == open + 1 || close + 1 >= end || !tokens[close].IsMark(')'))
        {
            return first;
        }

        var after = close + 1;
        while (after < end && IsDash(tokens[after]))
        {
            after++;
        }

        // "Acme Mines (AM) said" is no dateline: neither does the bracket open the sentence, nor does a dash follow, nor is it glued to a word.
        var isDateline = open == first || after > close + 1 || (tokens[after].Joined && (tokens[after].IsWord || tokens[after].IsMark('"')));
        return isDateline && after < end ? after : first;
    }

    private static bool MayStandBefore(Token token) =>
        token.IsCapitalised || token.IsNumber || token.IsMark(',') || token.IsMark('.') || token.IsMark('/') || token.Is(WordTags.Preposition) || token.Is("and");

    private static bool IsDash(Token token) => token.IsMark('-') || token.IsMark('\u2013') || token.IsMark('\u2014');
}
