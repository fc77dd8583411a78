using DiplomacyBot.Text.Times.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times;

/// <summary>Tells whether a month's name alone is a time: "in March", not "March on" or "Ms May".</summary>
internal static class MonthNeighbours
{
    public static bool Allow(NeighbourView view)
    {
        var month = view.Tokens[view.Start];
        // "the March of Lights"
        if (view.Precedes("of") && view.End + 1 < view.Tokens.Count && view.Tokens[view.End + 1] is { IsCapitalised: true } named && named.Entry.Month <= 0)
        {
            return false;
        }

        if (view.Before.Is(WordTags.Title) || (view.Before.IsCapitalised && !view.Before.Is(WordTags.Preposition | WordTags.Stop)) || (view.After.IsCapitalised && !view.After.Joined && !view.After.Is(WordTags.Stop)))
        {
            return false;
        }

        // Names that are words or first names too need a word of time before them.
        var doubtful = month.Entry.Text is "may" or "march" or "mar" or "jun" or "jan" or "dec" or "sep" or "april" or "june" or "august";
        return !doubtful || view.Before.Is(WordTags.Preposition) || view.Before.Is(WordTags.Determiner) || view.Follows("last", "next", "early", "late", "mid", "and", "until", "to", "or");
    }
}
