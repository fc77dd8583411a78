using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells "the mid-1990s" and "the '20s" from somebody's age: "in her early 20s", "a man in his mid-30s".</summary>
internal static class DecadeNeighbours
{
    public static bool Allow(NeighbourView view)
    {
        var isFull = view.Last.End - view.Last.Start > 3 || (view.End - view.Start > 1 && view.Tokens[view.End - 2] is { IsNumber: true, Length: 4 });
        // The edge may stand before the match, where a rule without it reads the rest.
        var i = view.Start - 1;
        while (i >= 0 && (view.Tokens[i].IsMark('-') || view.Tokens[i].Of(view.Text) is "early" or "mid" or "late"))
        {
            i--;
        }

        return (i < 0 || view.Tokens[i].Of(view.Text) is not ("his" or "her" or "their" or "my" or "your" or "our")) && (isFull || view.Contains("the") || view.Tokens[view.Start].IsMark('\'') || (i >= 0 && view.Tokens[i].Is("the")));
    }
}
