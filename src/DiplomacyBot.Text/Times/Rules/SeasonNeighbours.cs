using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells whether the name of a season is a time: "in spring", not "fall back" or "Prague Spring".</summary>
internal static class SeasonNeighbours
{
    /// <summary>A season without an article needs a word of time before it.</summary>
    public static bool Allow(NeighbourView view) =>
        IsNotName(view) && IsTimed(view);

    // "the Spring Offensive of 1918": the season itself, without the article.
    private static bool IsTimed(NeighbourView view) =>
        (view.Last.IsCapitalised && view.After.IsCapitalised && view.Follows("the"))
        || !(view.IsTitleWord && view.After.IsCapitalised) && view.Follows("in", "by", "during", "until", "since", "through", "of", "after", "before", "throughout", "all") && !IsNounHead(view);

    /// <summary>No capital in mid-sentence, and for "fall" and "spring" nothing after that makes them something else.</summary>
    public static bool IsNotName(NeighbourView view)
    {
        var season = view.Tokens[view.End - 1];
        if (view.After.Joined && view.After.IsMark('-'))
        {
            return false;
        }

        // "the fall of the city", "spring from": only these two are other words too.
        return season.Entry.Text is not ("fall" or "spring") || season.IsCapitalised
            || view.Contains("early", "late", "mid", "this", "last", "next", "following", "previous")
            || !view.Precedes("of", "in", "from", "to", "on", "back", "below", "under", "behind", "apart", "short", "for", "into", "by");
    }

    private static bool IsNounHead(NeighbourView view) => view.Tokens[view.End - 1].Entry.Text is "fall" or "spring" && view.Follows("of", "after", "before");
}
