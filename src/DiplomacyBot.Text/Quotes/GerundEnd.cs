using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether what is said ends before ", leaving nobody happy": what came of it, not a part of it.</summary>
internal static class GerundEnd
{
    // What an event does, and no saying does: its subject is what is told.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Results = Deeds.Set(
        "killing", "injuring", "wounding", "damaging", "destroying", "trapping", "burying", "making", "allowing", "enabling", "letting", "preventing", "blocking", "causing", "creating", "forcing", "helping", "leaving");

    /// <summary>Whether it ends at a comma with a gerund behind it.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="comma">The comma.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="clause">Whether it has a verb of its own.</param>
    public static bool Is(Passage passage, int start, int comma, int end, bool clause)
    {
        var next = comma + 1;
        // "at a March 31, 2016, meeting"
        if (passage.ClassOf(comma - 1) == WordClass.Number && passage.IsMark(comma - 2, ',') && passage.ClassOf(comma - 3) is WordClass.Number or WordClass.Time)
        {
            return false;
        }

        // "accused the guard of unfair tolls, raising fears"
        if (!clause && passage.At(next).Entry.Speech is null && passage.ClassOf(start) != WordClass.Gerund && passage.ClassOf(comma - 1) is not (WordClass.Gerund or WordClass.Participle) && !IsPart(passage, next)
            && passage.ClassOf(next + 1) is WordClass.Noun or WordClass.Determiner && PastDecision.HasFinite(passage, passage.Sentences[passage.SentenceOf(start)].First, start))
        {
            return !HasAnd(passage, next, end);
        }

        // "improving schools, housing, and roads": one of a list.
        if (passage.IsMark(next + 1, ',') && passage.ClassOf(next + 2) == WordClass.Conjunction)
        {
            return false;
        }

        if (clause && IsResult(passage, next) && PastDecision.HasFinite(passage, start, comma))
        {
            return false;
        }

        // "including burning boats, barring boatmen, and holding guards"
        if (FollowsGerund(passage, start, comma) && HasAnd(passage, next, end))
        {
            return false;
        }

        // "closed the bridge, leaving nobody happy": what came of it, and of saying so; "said Vega, living in Lima, was angry" has no verb yet, and "drilling, leasing and shipping" is a list.
        return passage.At(next).Entry.Speech is { Lemma: not "put" } || (!IsPart(passage, next) && passage.ClassOf(next + 1) != WordClass.Conjunction && PastDecision.HasFinite(passage, start, comma));
    }

    /// <summary>Whether a gerund tells what the writer makes of what is said: "putting boatmen at risk"; not "killing nine".</summary>
    public static bool IsComment(Passage passage, int gerund) => passage.ClassOf(gerund) == WordClass.Gerund && !IsPart(passage, gerund) && !IsResult(passage, gerund) && passage.At(gerund).Entry.Speech is null or { Lemma: "put" };

    // "said the storm had torn down the bridge, killing nine"; "said she would go, making her the third to leave" is how the writer counts.
    private static bool IsResult(Passage passage, int gerund)
    {
        if (!Results.Contains(passage.At(gerund).Of(passage.Text)))
        {
            return false;
        }

        var whom = gerund + 1;
        while (passage.ClassOf(whom) is WordClass.Pronoun or WordClass.Name || (whom == gerund + 1 && passage.Is(whom, "her")))
        {
            whom++;
        }

        return !passage.Is(gerund, "making") || whom == gerund + 1 || passage.ClassOf(whom) is not (WordClass.Determiner or WordClass.Number);
    }

    // ", burning boats,": another one stands between this comma and the one before.
    private static bool FollowsGerund(Passage passage, int start, int comma)
    {
        for (var k = comma - 1; k > start && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal); k--)
        {
            if (passage.IsMark(k, ','))
            {
                return passage.ClassOf(k + 1) == WordClass.Gerund;
            }
        }

        return false;
    }

    // "for drilling, leasing boats and shipping": one of a list.
    private static bool HasAnd(Passage passage, int k, int end)
    {
        for (; k + 1 < end; k++)
        {
            if (passage.ClassOf(k) == WordClass.Conjunction && passage.ClassOf(k + 1) == WordClass.Gerund)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", including two ferries", ", depending on the wind": more of what it stands behind, not another deed.</summary>
    public static bool IsPart(Passage passage, int gerund) => passage.At(gerund).Of(passage.Text) is "including" or "excluding" or "depending" or "involving" or "concerning" or "regarding";
}
