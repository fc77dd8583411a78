using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>The dateline that news agencies put before the first sentence: "GENEVA, 5 May (Agency) -", "(Agency)", "LOS ANGELES —", "LIMA May 27", "LIMA, Dec 16:".</summary>
internal static class Dateline
{
    // "Port of Spain, Trinidad and Tobago, 14 March (Agency Name)".
    private const int MostBefore = 12;
    private const int MostInside = 4;

    // "BONN", "LIMA"; shorter words in capitals are bodies and countries.
    private const int ShortestPlace = 4;

    /// <summary>The token where the sentence begins after its dateline; the first one where it has none.</summary>
    public static int End(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var open = first;
        while (open < end && open - first <= MostBefore && MayStandBefore(tokens[open]))
        {
            open++;
        }

        if (open < end && IsDash(tokens[open]))
        {
            return AfterDash(text, tokens, first, open, end);
        }

        if (open >= end || !tokens[open].IsMark('('))
        {
            return AfterDate(text, tokens, first, end);
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
        // "LIMA, 16 Sept (Agency): The council met"
        while (after < end && (IsDash(tokens[after]) || (tokens[after].IsMark(':') && IsShouted(text, tokens[first]))))
        {
            after++;
        }

        // "Acme Mines (AM) said" is no dateline: neither does the bracket open the sentence, nor does a dash follow, nor is it glued to a word, nor is a day told.
        var isDateline = open == first || after > close + 1 || (tokens[after].Joined && (tokens[after].IsWord || tokens[after].IsMark('"'))) || IsTownAndDay(tokens, first, open);
        return isDateline && after < end ? after : first;
    }

    // "Port Salis, 16 September 2020", "Lima, May 27"; but "On 5 May", "May 5".
    private static bool IsTownAndDay(IReadOnlyList<Token> tokens, int first, int end)
    {
        var comma = first;
        while (comma < end && tokens[comma] is { IsCapitalised: true, Entry: { Month: 0, Weekday: < 0 } } && !tokens[comma].Is(WordTags.Preposition | WordTags.Determiner))
        {
            comma++;
        }

        return comma > first && comma + 2 < end && tokens[comma].IsMark(',')
            && ((tokens[comma + 1].IsNumber && tokens[comma + 2].Entry.Month > 0) || (tokens[comma + 1].Entry.Month > 0 && tokens[comma + 2].IsNumber));
    }

    // "LIMA May 27 The council met": a town in capitals and a date.
    private static int AfterDate(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var month = first;
        while (month < end && month - first < MostInside && IsShouted(text, tokens[month]) && tokens[month].Entry.Month == 0)
        {
            month++;
        }

        // "LIMA, May 27 The council"
        var afterTown = month;
        month += month > first && month < end && tokens[month].IsMark(',') ? 1 : 0;
        if (afterTown == first || (tokens[first].Length < ShortestPlace && afterTown == first + 1) || month + 2 >= end || tokens[month].Entry.Month == 0 || !tokens[month + 1].IsNumber)
        {
            return first;
        }

        // "LIMA, May 27: The council"
        var opening = tokens[month + 2].IsMark(':') && month + 3 < end ? month + 3 : month + 2;
        return tokens[opening].IsCapitalised || tokens[opening].IsMark('"') ? opening : first;
    }

    // "LOS ANGELES — A boat", "TEMPE, Ariz. — A boat", "PARIS - A boat"; but "NATO – Oslo's ally – said".
    private static int AfterDash(string text, IReadOnlyList<Token> tokens, int first, int dash, int end)
    {
        if (dash == first || tokens[dash].Joined || dash + 1 >= end || !(tokens[dash + 1].IsCapitalised || tokens[dash + 1].IsMark('"')) || !IsShouted(text, tokens[first]) || (tokens[first].Length < ShortestPlace && !IsShouted(text, tokens[first + 1])))
        {
            return first;
        }

        for (var k = dash + 1; k < end && dash == first + 1; k++)
        {
            if (IsDash(tokens[k]) && !tokens[k].Joined)
            {
                return first;
            }
        }

        return dash + 1;
    }

    private static bool IsShouted(string text, Token token) => token is { IsWord: true, Length: > 1 } && !token.Of(text).ContainsAnyExceptInRange('A', 'Z');

    private static bool MayStandBefore(Token token) =>
        token.IsCapitalised || token.IsNumber || token.IsMark(',') || token.IsMark('.') || token.IsMark('/') || token.Is(WordTags.Preposition) || token.Is("and");

    private static bool IsDash(Token token) => token.IsMark('-') || token.IsMark('\u2013') || token.IsMark('\u2014');
}
