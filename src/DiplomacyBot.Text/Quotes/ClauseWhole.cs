using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether what is said is over at a mark, or its verb is still to come.</summary>
internal static class ClauseWhole
{
    /// <summary>Whether a quotation before a place is all of it: 'said "we will see", as she walked in', 'shouted "go" (in Latin) as he left'.</summary>
    public static bool IsWhole(Passage passage, int k, int end)
    {
        if (passage.IsMark(k, ','))
        {
            return passage.ClassOf(k + 1) is WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund;
        }

        if (passage.IsMark(k, '('))
        {
            while (k < end && !passage.IsMark(k, ')'))
            {
                k++;
            }

            k++;
        }

        return passage.At(k).Of(passage.Text) is "as" or "while" or "when" or "before" or "after" && (passage.ClassOf(k + 1) is WordClass.Pronoun or WordClass.Determiner or WordClass.Name || (passage.Is(k, "while") && passage.ClassOf(k + 1) == WordClass.Gerund));
    }

    /// <summary>Whether a verb behind a comma is that of the sentence around it; not in "a long, dedicated service", ", suspected of it", ", having left", ", should it fail".</summary>
    public static bool GoesOnOutside(Passage passage, int k) => passage.ClassOf(k) switch
    {
        WordClass.Finite when passage.At(k).Is(Words.WordTags.Participle) && passage.ClassOf(k + 1) == WordClass.Preposition => false,
        WordClass.Finite => passage.ClassOf(k + 1) is not (WordClass.Noun or WordClass.Name) || !passage.At(k).Of(passage.Text).EndsWith("ed"),
        // "made" after "who": read as a participle; "built a century ago" is one.
        // "acknowledged that it was late"
        WordClass.Participle => (passage.ClassOf(k + 1) == WordClass.Determiner && passage.At(k + 2).Entry.Unit < 0) || (passage.ClassOf(k + 1) == WordClass.That && passage.At(k).Entry.Speech is not null),
        WordClass.Auxiliary => passage.At(k).Entry.Text is not ("having" or "being" or "be"),
        WordClass.Modal => passage.ClassOf(k + 1) is not (WordClass.Pronoun or WordClass.Determiner or WordClass.Name),
        _ => false,
    };

    /// <summary>Whether a clause has no verb yet before a comma: "said that Vega, born in Lima, but living here, was angry".</summary>
    public static bool IsVerbStillToCome(Passage passage, int start, int comma, int end) => passage.ClassOf(start) is WordClass.That or WordClass.Wh && passage.ClassOf(comma + 1) == WordClass.Conjunction && !PastDecision.HasFinite(passage, start, comma) && PastDecision.HasFinite(passage, comma, end);

    /// <summary>Whether a comma stands between a "that" and its verb: ", the mayor," or ", as she put it," stands there.</summary>
    public static bool IsInside(Passage passage, int start, int comma, int end)
    {
        var that = comma - 1;
        // ", which is large,": the verb of an aside.
        for (var open = that; open > start && passage.ClassOf(comma + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal && !passage.IsQuoted(open); open--)
        {
            if (passage.IsMark(open, ','))
            {
                that = passage.ClassOf(open + 1) == WordClass.Wh ? open - 1 : that;
                break;
            }
        }

        while (that > start && passage.ClassOf(that) is not (WordClass.That or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction))
        {
            that--;
        }

        if (passage.ClassOf(that) != WordClass.That || that == comma - 1)
        {
            return false;
        }

        var next = comma + 1;
        if (passage.ClassOf(next) is WordClass.Determiner or WordClass.Name or WordClass.Noun || passage.Is(next, "as"))
        {
            while (next < end && !passage.IsMark(next, ','))
            {
                next++;
            }

            next += passage.At(next + 1).IsMark('"') ? 2 : 1;
        }
        else if (that == start && passage.ClassOf(comma - 1) is WordClass.Name)
        {
            return false;
        }

        return next < end && passage.ClassOf(next) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal;
    }
}
