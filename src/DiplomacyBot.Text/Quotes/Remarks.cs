using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What the writer tells behind a comma of why, when and how something was said, or of its rank: not a part of what is said.</summary>
internal static class Remarks
{
    /// <summary>Whether one begins behind a comma.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="comma">The comma.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="clause">Whether what is said has a verb of its own.</param>
    /// <param name="thing">Whether commas end it as they end a thing.</param>
    public static bool Begin(Passage passage, int start, int comma, int end, bool clause, bool thing)
    {
        var next = comma + 1;
        // ", as she sought to calm the town": what for, as the writer sees it.
        if (clause && passage.Is(next, "as") && passage.ClassOf(next + 1) == WordClass.Pronoun && passage.At(next + 2).Of(passage.Text) is "seeks" or "sought" or "seek" or "tries" or "tried" or "try" or "looks" or "looked" or "prepares" or "prepared" or "prepare" or "moves" or "moved" or "works" or "worked"
            && passage.ClassOf(next + 3) == WordClass.To && PastDecision.HasFinite(passage, start, comma))
        {
            return true;
        }

        // "accused him of a part in the raid, one of the worst": what the writer calls it.
        if (passage.Is(next, "one") && passage.Is(next + 1, "of") && passage.Is(next + 2, "the") && (!clause || PastDecision.HasFinite(passage, start, comma)) && !HasCommaBehind(passage, next, end))
        {
            return true;
        }

        // ", in an attack that comes days after": how the writer goes on.
        if (clause && passage.Is(next, "in") && passage.At(next + 1).Entry.Text is "a" or "an" && passage.ClassOf(next + 2) == WordClass.Noun && passage.ClassOf(next + 3) == WordClass.That && PastDecision.HasFinite(passage, start, comma))
        {
            return true;
        }

        // ", contrary to what others reported": what the writer knows.
        if (clause && passage.Is(next, "contrary") && passage.ClassOf(next + 1) == WordClass.To && PastDecision.HasFinite(passage, start, comma))
        {
            return true;
        }

        // ", without giving proof": how the writer heard it.
        if (passage.Is(next, "without") && (passage.At(next + 1).Of(passage.Text) is "evidence" or "proof" or "elaborating" || (passage.At(next + 1).Of(passage.Text) is "providing" or "offering" or "giving" or "citing" or "presenting" or "naming")))
        {
            return true;
        }

        // "announced aid to help the town, days after the storm": when.
        if ((thing || !PastDecision.HasFinite(passage, start, comma)) && passage.At(next).Entry.Unit >= 0 && passage.At(next + 1).Entry.Text is "after" or "before")
        {
            return true;
        }

        // 'said it was "safe", as she is to leave': why the writer tells it.
        if (clause && passage.At(comma - 1).IsMark('"') && passage.Is(next, "as") && passage.At(next + 1).Entry.Text is "he" or "she" or "they" && PastDecision.HasFinite(passage, start, comma))
        {
            return true;
        }

        // "threatened to close it, only to open another": what came of it.
        if (passage.Is(next, "only") && passage.ClassOf(next + 1) == WordClass.To && passage.ClassOf(next + 2) == WordClass.Infinitive)
        {
            return true;
        }

        // "criticised the tolls, an issue that had hurt her": what the writer calls it; of a list the last stands behind "and".
        if (!clause && passage.At(next).Entry.Text is "a" or "an" && NounPhrases.Right(passage, next, end, prepositions: true).End is var relative && (passage.ClassOf(relative) is WordClass.That or WordClass.Wh))
        {
            return true;
        }

        return false;
    }

    private static bool HasCommaBehind(Passage passage, int k, int end) => Enumerable.Range(k, end - k).Any(at => passage.IsMark(at, ','));
}
