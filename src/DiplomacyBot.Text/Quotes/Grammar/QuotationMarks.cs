using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Pairs the quotation marks of a paragraph.</summary>
internal static class QuotationMarks
{
    /// <summary>The quotations of tokens[first..end) in order, none inside another. Linear.</summary>
    public static List<Quotation> Find(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var found = new List<Quotation>();
        var open = -1;
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (!token.IsMark('"'))
            {
                continue;
            }

            if (open >= 0)
            {
                // A second opening mark without a closing one: the first was never closed.
                if (Opens(text, token) && !Closes(text, token))
                {
                    open = i;
                    continue;
                }

                found.Add(new Quotation(open, i + 1, Closed: true));
                open = -1;
            }
            else if (Opens(text, token) || !Closes(text, token))
            {
                open = i;
            }
        }

        if (open >= 0)
        {
            found.Add(new Quotation(open, end, Closed: false));
        }

        return found;
    }

    private static bool Opens(string text, Token mark) =>
        (mark.Start == 0 || text[mark.Start - 1] is ' ' or '\n' or '(' or '[' or '\u2013' or '-' or '\'') && mark.End < text.Length && !char.IsWhiteSpace(text[mark.End]);

    private static bool Closes(string text, Token mark) => mark.Start > 0 && !char.IsWhiteSpace(text[mark.Start - 1]);
}
