using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds the other bracket of a pair.</summary>
internal static class Brackets
{
    /// <summary>The bracket that opens what a bracket closes; -1 where none does.</summary>
    public static int Opening(Passage passage, int close, int floor)
    {
        // An aside in brackets is short; the bound keeps many brackets in a row linear.
        var limit = Math.Max(floor, close - 40);
        for (var k = close - 1; k >= limit; k--)
        {
            if (passage.At(k).IsMark('('))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>The bracket that closes what a bracket opens; -1 where none does.</summary>
    public static int Closing(Passage passage, int open, int end)
    {
        var limit = Math.Min(end, open + 40);
        for (var k = open + 1; k < limit; k++)
        {
            if (passage.At(k).IsMark(')'))
            {
                return k;
            }
        }

        return -1;
    }
}
