using DiplomacyBot.Text.Times.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells what a unit of time means by what stands around it.</summary>
internal static class UnitNeighbours
{
    /// <summary>"three weeks", but not the "three-week" before "-old".</summary>
    public static bool IsLength(NeighbourView view) =>
        !view.IsCompounded && !IsOrdinalSecond(view) && !view.Precedes("old") && !(view.Last.IsCapitalised && char.IsLower(view.Text[view.Last.End - 1]));

    /// <summary>"a 27-year veteran", but not "a 27-year-old".</summary>
    public static bool IsNotAge(NeighbourView view) => !view.IsCompounded && !view.Last.Is("quarters") && !view.Last.Is("quarter");

    /// <summary>"for decades", "within weeks": a plural without a count.</summary>
    public static bool IsVagueLength(NeighbourView view) =>
        view.IsPlural && view.Follows("for", "in", "over", "within", "after", "last", "lasted", "took", "take", "takes", "spent", "through", "of");

    /// <summary>"the year", with nothing that says which follows as "of the war".</summary>
    public static bool StandsAlone(NeighbourView view) => !view.IsPlural && !(view.After.IsMark('-') && view.After.Joined) && !view.Precedes("of", "'s", "when", "that", "after", "before");

    /// <summary>"$5 million a year", "12 times a day", "10 tonnes per day".</summary>
    public static bool IsRate(NeighbourView view)
    {
        if (view.IsPlural || view.Before.Length == 0)
        {
            return false;
        }

        var before = view.Before;
        return view.Contains("per") || before.IsNumber || before.Entry.Unit >= 0 || before.IsMark('%') || before.Entry.Number >= 100
            || before.Of(view.Text) is "million" or "billion" or "trillion" or "times" or "tons" or "tonnes" or "barrels" or "percent" or "dollars" or "people" or "cents";
    }

    // "a second suspect"
    private static bool IsOrdinalSecond(NeighbourView view) => view.Tokens[view.End - 1].Is("second") || (view.Tokens[view.End - 1].Is(WordTags.Stop) && view.Tokens[view.End - 1].Entry.Unit == 2 && view.Tokens[view.End - 1].Length == 1);
}
