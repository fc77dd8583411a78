using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>In which part of its sentence a clause stands.</summary>
internal static class ClausePlace
{
    // "who has never before said on the radio"
    private const int LongestCue = 9;

    /// <summary>Whether it stands in an opening part of the sentence, with which it ends: "While some say it is over, most go on".</summary>
    public static bool InOpening(Passage passage, int start)
    {
        var k = passage.Sentences[passage.SentenceOf(start)].First;
        while (k < start && (passage.ClassOf(k) is WordClass.Conjunction or WordClass.Adverb || (passage.IsMark(k, ',') && passage.ClassOf(k - 1) == WordClass.Adverb)))
        {
            k++;
        }

        // "Hours after she said"
        if (passage.ClassOf(k) is not (WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund or WordClass.Participle) && !passage.At(k).Is(Words.WordTags.Subordinator)
            && !(passage.At(k).Entry.Unit >= 0 && passage.At(k + 1).Is(Words.WordTags.Subordinator)))
        {
            return false;
        }

        while (k < start && passage.ClassOf(k) != WordClass.Mark)
        {
            k++;
        }

        return k == start;
    }

    /// <summary>Whether the verb that leads to it stands in a clause before the main one: "the day before Vega said it was over, most went on", "In a letter, which Vega says is old, most went on".</summary>
    public static bool BeforeMainClause(Passage passage, int start)
    {
        var first = passage.Sentences[passage.SentenceOf(start)].First;
        for (var k = start - 1; k > Math.Max(first, start - LongestCue); k--)
        {
            if (passage.Is(k, "before") || passage.Is(k, "after") || passage.Is(k, "when") || passage.Is(k, "while") || passage.Is(k, "since") || passage.Is(k, "until")
                || (passage.ClassOf(k) == WordClass.Wh && passage.ClassOf(first) == WordClass.Preposition))
            {
                return !PastDecision.HasFinite(passage, first, k);
            }

            if (passage.ClassOf(k) is WordClass.Mark)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether it stands between dashes: "Vega – who says it is over –", "– saying it is over –", "– officials say it is over –".</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="close">The dash that would close it.</param>
    public static bool InDashes(Passage passage, int start, int close)
    {
        var dash = passage.At(close).First;
        for (var k = start - 1; k > start - LongestCue && !passage.IsQuoted(k); k--)
        {
            if (passage.ClassOf(k) == WordClass.Mark)
            {
                return passage.IsMark(k, dash) && !passage.At(k).Joined && (passage.ClassOf(k + 1) is WordClass.Wh or WordClass.Gerund || PastDecision.HasFinite(passage, start, close));
            }
        }

        return false;
    }

    /// <summary>Whether it is a clause inside another: "who said", "a group that said", ", saying".</summary>
    public static bool InAside(Passage passage, int start)
    {
        for (var k = start - 1; k > start - LongestCue; k--)
        {
            if (passage.ClassOf(k) is WordClass.Wh or WordClass.Gerund)
            {
                return passage.ClassOf(k) == WordClass.Wh || passage.IsMark(k - 1, ',');
            }

            if (passage.ClassOf(k) == WordClass.That && passage.ClassOf(k - 1) == WordClass.Noun && k < start - 1)
            {
                return passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Adverb;
            }

            if (passage.ClassOf(k) == WordClass.Mark)
            {
                return false;
            }
        }

        return false;
    }
}
