using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells whether what stands behind an "and" without a subject goes on with what is said or with the sentence around it.</summary>
/// <remarks>By agreement: what is joined has one form (Quirk et al., A Comprehensive Grammar of the English Language, 1985, chapter 13), and what goes on with a past cue is past.</remarks>
internal static class Coordination
{
    /// <summary>"has said that it is late, and has argued": the auxiliary of the cue, which what is said does not have; "but did not give details": who speaks says no more.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="conjunction">The "and" or "but".</param>
    public static bool RepeatsCue(Passage passage, int start, int conjunction)
    {
        var next = conjunction + 1;
        // "tweeting that it was late and praising the town"
        if (passage.ClassOf(next) == WordClass.Gerund && passage.At(next).Entry.Speech is not null)
        {
            return Cue(passage, start) is { Form: VerbForm.Gerund };
        }

        // "and over the past months has taken"
        if (passage.ClassOf(next) == WordClass.Preposition)
        {
            do
            {
                next++;
            }
            while (passage.ClassOf(next) is WordClass.Noun or WordClass.Determiner or WordClass.Number or WordClass.Time);
        }

        if (passage.ClassOf(next) != WordClass.Auxiliary)
        {
            return false;
        }

        var word = passage.At(next).Entry.Text;
        // "said he did not know, but did not say why"
        if (passage.Is(conjunction, "but") && word is "did" or "didn't" or "does" or "do" && IsSaying(passage, next + 1))
        {
            return true;
        }

        // "said it would open and has since closed it": since it was said.
        if (word is "has" or "have" && passage.Is(next + 1, "since"))
        {
            return true;
        }

        for (var k = start; k < conjunction; k++)
        {
            if (passage.ClassOf(k) == WordClass.Auxiliary && passage.At(k).Is(word))
            {
                return false;
            }
        }

        if (Cue(passage, start) is not { } cue)
        {
            return false;
        }

        // "said they would sail, and did so"
        return passage.At(cue.First).Is(word) || (word is "did" or "does" or "do" && passage.Is(next + 1, "so"));
    }

    // "not say", "not give"
    private static bool IsSaying(Passage passage, int verb)
    {
        while (passage.ClassOf(verb) is WordClass.Adverb or WordClass.Negation)
        {
            verb++;
        }

        return passage.At(verb).Entry.Speech is not null || passage.At(verb).Of(passage.Text) is "provide" or "give" or "go";
    }

    /// <summary>"said he believed her and joined the others": what "he" stands for did both, so which of them he only told of is not clear; "could not reach him" is the writer.</summary>
    public static bool MayBeCues(Passage passage, int start, int conjunction)
    {
        if (passage.Is(conjunction + 2, "could") && passage.ClassOf(conjunction + 1) == WordClass.Name && passage.ClassOf(conjunction + 3) == WordClass.Negation)
        {
            return true;
        }

        var first = passage.ClassOf(start) == WordClass.That ? start + 1 : start;
        var next = conjunction + 1;
        return passage.At(first).Entry.Text is "he" or "she" or "they" && passage.ClassOf(next) == WordClass.Finite && passage.At(next).Is(Words.WordTags.Past) && !passage.At(next).Is(Words.WordTags.Base)
            && Cue(passage, start) is { } cue && cue.First == cue.Head && passage.At(cue.Head).Is(Words.WordTags.Past)
            && passage.ClassOf(first + 1) == WordClass.Finite && passage.At(first + 1).Is(Words.WordTags.Past);
    }

    /// <summary>Whether a present form behind a past cue belongs to what is said: "said she had been wrong to trust him and continue".</summary>
    public static bool IsPresentAfterPast(Passage passage, int start, int verb) => Cue(passage, start) is { } cue && cue.First == cue.Head && passage.At(cue.Head).Is(Words.WordTags.Past) && !passage.At(cue.Head).Is(Words.WordTags.Base)
        && !passage.At(verb).Is(Words.WordTags.Past) && !passage.At(verb).Of(passage.Text).EndsWith("ed");

    /// <summary>", and the town has closed the road": another clause with a subject of its own; a pronoun goes on with somebody who was spoken of.</summary>
    public static bool OpensClause(Passage passage, int start, int conjunction, int end)
    {
        var next = conjunction + 1;
        return passage.ClassOf(next) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number or WordClass.Preposition or WordClass.Time or WordClass.Gerund && PastDecision.HasFinite(passage, start, conjunction) && (ClauseLookahead.FollowsFinite(passage, next, end) || FollowsAside(passage, next, end));
    }

    /// <summary>"Ana Prieto, a spokeswoman for the mayor, declined", "Ana Prieto, who was late, left": a subject with an aside.</summary>
    public static bool FollowsAside(Passage passage, int subject, int end)
    {
        var open = NounPhrases.Right(passage, subject, end, prepositions: true).End;
        if (!passage.IsMark(open, ','))
        {
            return false;
        }

        if (passage.Is(open + 1, "who") && passage.ClassOf(open - 1) == WordClass.Name)
        {
            return true;
        }

        var close = NounPhrases.Right(passage, open + 1, end, prepositions: true).End;
        return passage.IsMark(close, ',') && close > open + 1 && passage.ClassOf(close + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal;
    }

    /// <summary>The verb that leads to what is said; null where none stands before it.</summary>
    public static VerbPhrase? Cue(Passage passage, int start)
    {
        var verbs = passage.Verbs[passage.SentenceOf(start)];
        var at = verbs.FindLastIndex(phrase => phrase.Head < start && passage.At(phrase.Head).Entry.Speech is not null);
        return at < 0 ? null : verbs[at];
    }
}
