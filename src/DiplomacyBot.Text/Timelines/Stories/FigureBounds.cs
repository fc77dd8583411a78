using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Whether a number is only a bound or a part of a range: "more than 30", "up to 20", "between 10 and 15".</summary>
internal static class FigureBounds
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "than", "least", "most", "over", "under", "about", "around", "nearly", "almost", "some", "up", "roughly", "approximately", "between", "to", "and", "or", "below", "above", "only",
        "another", "further", "additional", "extra", "estimated", "other", "a", "the", "first", "last", "next",
    };

    /// <summary>Whether the word before says so; "the 30" and "another 30" are other counts too.</summary>
    public static bool Before(string text, List<Token> tokens, int number)
    {
        var at = number - 1;
        if (at >= 0 && tokens[at].Kind == TokenKind.Mark)
        {
            // "~ 30", "-30", "10-15"; a currency sign stands between the bound and the number.
            if (tokens[at].First is not ('$' or '£' or '€'))
            {
                return tokens[at].First is '-' or '\u2013' or '~' or '/';
            }

            at--;
        }

        var range = number + 1 < tokens.Count && tokens[number + 1].First is '-' or '\u2013' && number + 2 < tokens.Count && tokens[number + 2].IsNumber;
        return range || (at >= 0 && tokens[at].IsWord && Words.Contains(tokens[at].Of(text).ToString()));
    }
}
