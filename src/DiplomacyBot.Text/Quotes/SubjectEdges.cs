using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Where a subject begins behind an "and": what a verb before it has taken, and what does not go with a verb in the singular, is no part of it.</summary>
internal static class SubjectEdges
{
    /// <summary>The part of a phrase that is the subject of the verb behind it.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="subject">The phrase before the verb.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="verb">The verb.</param>
    public static TokenRange Of(Passage passage, TokenRange subject, int first, int verb) => Agreeing(passage, Free(passage, subject, first), verb);

    // "said it was late and the guard denied it", "warned of floods and the guard denied it": what a verb or its preposition has taken stands in no subject.
    private static TokenRange Free(Passage passage, TokenRange subject, int first)
    {
        var before = subject.First - 1;
        var taken = passage.At(before).Entry.Text is "is" or "was" or "are" or "were" or "be" or "been"
            || (passage.ClassOf(before) == WordClass.Preposition && !passage.Is(before, "as") && !passage.At(before).Is(Words.WordTags.Subordinator) && before - 1 >= first && passage.ClassOf(before - 1) is WordClass.Finite or WordClass.Participle or WordClass.Infinitive or WordClass.Gerund);
        for (var k = subject.First + 1; taken && before >= first && k < subject.End - 1; k++)
        {
            if (passage.Is(k, "and") && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner)
            {
                return new TokenRange(k + 1, subject.End);
            }
        }

        return subject;
    }

    // "denied closing the bridge in Lugo and Vega has denied": with a verb in the singular nobody stands before the "and".
    private static TokenRange Agreeing(Passage passage, TokenRange subject, int verb)
    {
        if (!IsSingular(passage, verb))
        {
            return subject;
        }

        for (var k = subject.End - 2; k > subject.First; k--)
        {
            if (passage.Is(k, "and") && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner && (!HasPreposition(passage, subject.First, k) || passage.ClassOf(subject.First - 1) is WordClass.Gerund or WordClass.Finite or WordClass.Infinitive))
            {
                return new TokenRange(k + 1, subject.End);
            }
        }

        return subject;
    }

    /// <summary>Whether a verb goes with one and not with several: "has", "says".</summary>
    public static bool IsSingular(Passage passage, int verb) => passage.At(verb).Entry.Text is "has" or "is" or "was" or "does" || (passage.ClassOf(verb) == WordClass.Finite && passage.At(verb).Is(Words.WordTags.ThirdPerson));

    private static bool HasPreposition(Passage passage, int first, int end)
    {
        for (var k = first; k < end; k++)
        {
            if (passage.ClassOf(k) == WordClass.Preposition)
            {
                return true;
            }
        }

        return false;
    }
}
