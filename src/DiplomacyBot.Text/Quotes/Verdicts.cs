using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What the writer makes of what is said, behind a comma or a dash: ", a move expected to anger its neighbours".</summary>
internal static class Verdicts
{
    /// <summary>Whether one begins at <paramref name="k"/>.</summary>
    public static bool Is(Passage passage, int k)
    {
        if (passage.Is(k, "the"))
        {
            return IsRank(passage, k);
        }

        if (passage.Is(k, "in"))
        {
            return IsAim(passage, k);
        }

        if (passage.At(k).Entry.Text is not ("a" or "an"))
        {
            return false;
        }

        // "…,” an oath that pleased nobody", ", a point he repeated", " - a reference to the storm"
        return (passage.At(k - 1).IsMark('"') && passage.ClassOf(k + 1) == WordClass.Noun && passage.ClassOf(k + 2) is WordClass.That or WordClass.Wh)
            || (passage.ClassOf(k + 3) == WordClass.Finite && (passage.Is(k + 1, "point") || passage.At(k + 3).Entry.Speech is { IsStatement: true }) && ClauseLookahead.IsBareRelative(passage, k + 3, k))
            || (passage.Is(k + 1, "reference") && passage.ClassOf(k + 2) == WordClass.To)
            || IsJudged(passage, k);
    }

    // ", the latest step in a long fight", ", the second state to do so"
    private static bool IsRank(Passage passage, int the) => passage.ClassOf(the + 2) == WordClass.Noun
        && (passage.Is(the + 1, "latest") || (passage.At(the + 1).Of(passage.Text) is "first" or "second" or "third" or "fourth" or "fifth" or "last" or "only" && passage.ClassOf(the + 3) == WordClass.To));

    // ", in a bid to win time", ", in a boost for boatmen,"
    private static bool IsAim(Passage passage, int @in) => (passage.ClassOf(@in + 1) == WordClass.Determiner && passage.At(@in + 2).Of(passage.Text) is "boost" or "blow" or "setback" or "victory" or "win" or "coup" or "twist" or "reversal" && (passage.IsMark(@in + 3, ',') || passage.ClassOf(@in + 3) is WordClass.To || passage.Is(@in + 3, "for"))) || IsBid(passage, @in);

    private static bool IsBid(Passage passage, int @in) => passage.ClassOf(@in + 1) == WordClass.Determiner
        && passage.At(@in + 2).Of(passage.Text) is "bid" or "effort" or "attempt" or "move" or "sign" or "reference" or "nod" && passage.ClassOf(@in + 3) is WordClass.To or WordClass.That;

    // ", a move widely seen as a step", ", a position apparently at odds with it"
    private static bool IsJudged(Passage passage, int a)
    {
        var next = passage.ClassOf(a + 2) == WordClass.Adverb ? a + 3 : a + 2;
        return passage.Is(a, "a") && passage.At(a + 1).Of(passage.Text) is "move" or "step" or "decision" or "development" or "claim" or "charge" or "statement" or "position" or "prospect"
            && (passage.ClassOf(next) is WordClass.Participle or WordClass.Finite or WordClass.That or WordClass.Wh or WordClass.Gerund || (passage.Is(a + 1, "position") && passage.Is(next, "at")));
    }
}
