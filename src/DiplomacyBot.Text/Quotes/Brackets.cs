using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds the other bracket of a pair.</summary>
internal static class Brackets
{
    // An aside in brackets is short; the bounds keep many brackets in a row linear.
    private const int LongestAside = 40;

    // One that is a sentence of its own, with a cue at its end.
    private const int LongestSentence = 60;

    /// <summary>The bracket that opens what a bracket closes; -1 where none does.</summary>
    public static int Opening(Passage passage, int close, int floor)
    {
        var limit = Math.Max(floor, close - LongestAside);
        for (var k = close - 1; k >= limit; k--)
        {
            if (passage.At(k).IsMark('('))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>The bracket before a token that nothing between them closes; -1 where none does.</summary>
    public static int Around(Passage passage, int k, int floor)
    {
        var limit = Math.Max(floor, k - LongestSentence);
        for (var open = k - 1; open >= limit; open--)
        {
            if (passage.At(open).IsMark(')'))
            {
                return -1;
            }

            if (passage.At(open).IsMark('('))
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>The bracket that closes what a bracket opens; -1 where none does.</summary>
    public static int Closing(Passage passage, int open, int end)
    {
        var limit = Math.Min(end, open + LongestAside);
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
