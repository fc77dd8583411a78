using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells "the mid-1990s" and "the '20s" from ages, shares and degrees: "in her early 20s", "unemployment in the mid-30s".</summary>
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

        var isWritten = isFull || view.Tokens.FindIndex(view.Start, view.End - view.Start, token => token.IsMark('\'')) >= 0;
        return isWritten && (i < 0 || view.Tokens[i].Of(view.Text) is not ("his" or "her" or "their" or "my" or "your" or "our"));
    }
}
