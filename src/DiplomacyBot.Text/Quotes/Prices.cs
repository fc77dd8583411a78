using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What is sold or paid rather than said: "offers a boat for $5", "added $18 million".</summary>
internal static class Prices
{
    /// <summary>"a boat for $5"</summary>
    public static bool HasPrice(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End + 2; k++)
        {
            if (passage.Is(k, "for") && HasMoney(passage, k + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"$5", "more than $5"</summary>
    public static bool HasMoney(Passage passage, int first)
    {
        for (var k = first; k < first + 4; k++)
        {
            if (passage.At(k) is { Kind: Sentences.TokenKind.Mark, First: '$' or '\u20ac' or '\u00a3' })
            {
                return true;
            }
        }

        return false;
    }
}
