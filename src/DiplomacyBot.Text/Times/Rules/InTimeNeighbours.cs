using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells "will meet in three weeks", a date ahead, from "the first time in three years" and "2010 in three volumes".</summary>
internal static class InTimeNeighbours
{
    // How far before "in" the word may stand that makes it a look back.
    private const int Reach = 4;

    public static bool Allow(NeighbourView view)
    {
        // "in a year in which everybody stayed at home", "in a quarter-century"
        if (view.IsCompounded || view.Precedes("when", "where", "that") || (view.Precedes("in") && view.End + 1 < view.Tokens.Count && view.Tokens[view.End + 1].Of(view.Text) is "which"))
        {
            return false;
        }

        for (var i = view.Start - 1; i >= Math.Max(0, view.Start - Reach); i--)
        {
            var token = view.Tokens[i];
            if (token.IsNumber && i == view.Start - 1)
            {
                return false;
            }

            if (token.Of(view.Text) is "first" or "second" or "third" or "only" or "most" or "least" or "time" or "times" or "worst" or "best" or "once" or "twice" or "last"
                || (token.IsWord && token.Length > 4 && token.Of(view.Text).EndsWith("est")))
            {
                return false;
            }

            if (token.IsMark(',') || token.IsMark('.'))
            {
                break;
            }
        }

        return true;
    }
}
