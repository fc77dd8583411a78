using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether what is said ends before an "and" or "but" without a comma.</summary>
internal static class ConjunctionEnd
{
    /// <summary>Whether it ends before the conjunction at <paramref name="k"/>.</summary>
    public static bool Is(Passage passage, int k, int start, int end, bool clause)
    {
        // "said it was over and left", "praised him and said that": the next thing that somebody does; "fully and properly" is one.
        var next = k + 1;
        if (passage.ClassOf(k - 1) == WordClass.Adverb && passage.ClassOf(next) == WordClass.Adverb)
        {
            return false;
        }

        if (passage.At(k - 1).IsMark('"') && passage.QuotationAt(k - 1) is { } whole && whole.First == start && ClauseLookahead.FollowsVerb(passage, next, end))
        {
            // "chanted '…' and went on": the quotation was all.
            return true;
        }

        // "have caught or turned back boats": whoever tells one thing or the other tells both.
        if (clause && passage.Is(k, "or") && PastDecision.HasFinite(passage, start, k))
        {
            return false;
        }

        // "denied both claims and on Saturday asked for it", "… and earlier this week asked for it": what somebody did next, and when.
        if ((!clause || IsThingNamed(passage, start)) && Circumstances.Of(passage, next, end, verb: null) is var deed && deed > next && passage.ClassOf(deed) == WordClass.Finite && Enumerable.Range(next, deed - next).Any(at => passage.ClassOf(at) == WordClass.Time || passage.At(at).Entry.Unit >= 0))
        {
            return true;
        }

        // "said he was safe but gave no details": whoever speaks says no more.
        if (clause && passage.Is(k, "but") && passage.At(next).Of(passage.Text) is "gave" or "provided" or "offered" && passage.Is(next + 1, "no"))
        {
            return true;
        }

        // "revealed that the guards backed Rey and opposed Vega": two things that are done, not said.
        if (clause && passage.ClassOf(next) == WordClass.Finite && IsStance(passage, next) && LastFinite(passage, start, k) is var last and > 0 && IsStance(passage, last) && WordEnd.IsPast(passage, last) == WordEnd.IsPast(passage, next))
        {
            return false;
        }

        // "should do more to find and reveal it": one form.
        if (passage.ClassOf(k - 1) == WordClass.Infinitive && passage.ClassOf(next) == WordClass.Finite && passage.At(next).Is(Words.WordTags.Base) && !passage.At(next).Is(Words.WordTags.Past))
        {
            return false;
        }

        // "with Rey calling it old and Vega calling it new": another who speaks.
        if (passage.ClassOf(next) is WordClass.Name or WordClass.Determiner or WordClass.Noun && Coordination.Cue(passage, start) is { Form: VerbForm.Gerund }
            && NounPhrases.Right(passage, next, end, prepositions: true).End is var second && passage.ClassOf(second) == WordClass.Gerund && passage.At(second).Entry.Speech is { IsStatement: true })
        {
            return true;
        }

        if (clause && (Coordination.RepeatsCue(passage, start, k) || Coordination.MayBeCues(passage, start, k)))
        {
            return true;
        }

        while (next < end && passage.ClassOf(next) == WordClass.Adverb)
        {
            next++;
        }

        if (!clause && passage.ClassOf(next) == WordClass.Gerund && passage.At(next).Entry.Speech is not null)
        {
            return true;
        }

        // "warned them to stay and closed the road": no infinitive goes on with a past.
        if (passage.ClassOf(start) == WordClass.To && passage.ClassOf(next) == WordClass.Finite && ((WordEnd.IsPast(passage, next) && passage.ClassOf(next + 1) != WordClass.Noun) || passage.At(next).Is(Words.WordTags.ThirdPerson)) && !WordEnd.HasRelative(passage, start, k))
        {
            return true;
        }

        if (!clause && WordEnd.IsInfinitiveToo(passage, start, next))
        {
            return false;
        }

        // "had none, had lost one and called it old": the last of three.
        if (clause && passage.ClassOf(next) == WordClass.Finite && HasVerbBehindComma(passage, start, k))
        {
            return false;
        }

        // "has said he will raise it and avoided it": what the auxiliary goes with, as nothing said is past.
        if (clause && passage.ClassOf(next) == WordClass.Finite && WordEnd.IsPast(passage, next) && Coordination.Cue(passage, start) is { } cue && cue.First < cue.Head && passage.At(cue.First).Entry.Text is "has" or "have" && !HasPast(passage, start, k))
        {
            return true;
        }

        // "denies that it was so and goes to great lengths": the present of who denies, not the past of what is denied.
        if (clause && passage.ClassOf(next) == WordClass.Finite && passage.At(next).Is(Words.WordTags.ThirdPerson) && Coordination.Cue(passage, start) is { } present && present.First == present.Head && passage.At(present.Head).Is(Words.WordTags.ThirdPerson)
            && HasPast(passage, start, k) && !HasPresent(passage, start, k))
        {
            return true;
        }

        // "said it was over and predicted that it would begin again"
        if (clause && passage.ClassOf(next) == WordClass.Finite && passage.ClassOf(next + 1) == WordClass.That && passage.At(next).Entry.Speech is { Strength: SpeechStrength.Showed } && !Coordination.IsPresentAfterPast(passage, start, next))
        {
            return true;
        }

        // "said it was over and Rey said it was not": another who speaks.
        if (clause && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner && IsAnotherReport(passage, k + 1, end) && PastDecision.HasFinite(passage, start, k))
        {
            return true;
        }

        return passage.ClassOf(next) == WordClass.Finite && (!clause || (WordEnd.IsSpeech(passage, next) && !GoesOnInside(passage, start, k, next) && !Coordination.IsPresentAfterPast(passage, start, next)))
            || ((!clause || WordEnd.IsNonfinite(passage, start, k)) && (passage.Is(k, "but") || (passage.Is(k, "and") && ClauseLookahead.OpensSubject(passage, k + 1, end) && !WordEnd.HasRelative(passage, start, k))) && ClauseLookahead.FollowsFinite(passage, k + 1, end));
    }

    // "denounced what he called an “old heap”": a thing, though it has a verb.
    private static bool IsThingNamed(Passage passage, int start) =>
        passage.Is(start, "what") && Coordination.Cue(passage, start) is { } cue && passage.At(cue.Head).Entry.Speech is { } speech && !speech.Takes(Frames.That);

    private static bool IsStance(Passage passage, int verb) => passage.At(verb).Entry.Speech is { } speech && !speech.Takes(Frames.That) && speech.Takes(Frames.Np);

    private static int LastFinite(Passage passage, int start, int end)
    {
        for (var k = end - 1; k >= start; k--)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
            {
                return k;
            }
        }

        return 0;
    }

    // "said he was out when one pulled a gun and ordered him to stop": what somebody does in the last clause.
    private static bool GoesOnInside(Passage passage, int start, int conjunction, int verb)
    {
        if (passage.At(verb).Entry.Speech is not { Strength: SpeechStrength.Asked or SpeechStrength.Urged or SpeechStrength.Announced } speech || !speech.Takes(Frames.Person | Frames.To))
        {
            return false;
        }

        for (var k = conjunction - 1; k > start; k--)
        {
            if (passage.Is(k, "when") || passage.Is(k, "where") || passage.Is(k, "after"))
            {
                return PastDecision.HasFinite(passage, k, conjunction);
            }
        }

        return false;
    }

    private static bool HasPast(Passage passage, int start, int end) => Enumerable.Range(start, end - start).Any(k =>
        (passage.ClassOf(k) is WordClass.Finite && WordEnd.IsPast(passage, k)) || passage.At(k).Entry.Text is "was" or "were" or "had" or "did" || passage.IsQuoted(k));

    private static bool HasPresent(Passage passage, int start, int end) => Enumerable.Range(start, end - start).Any(k => passage.IsQuoted(k)
        || passage.ClassOf(k) == WordClass.Modal || passage.At(k).Entry.Text is "is" or "are" or "has" or "have" or "does" or "do" || (passage.ClassOf(k) == WordClass.Finite && !WordEnd.IsPast(passage, k)));

    /// <summary>Whether a second verb of what is said stands behind a comma: the "and" that follows closes the list.</summary>
    public static bool HasVerbBehindComma(Passage passage, int start, int end)
    {
        for (var k = start + 1; k + 1 < end; k++)
        {
            if (passage.IsMark(k, ',') && passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary && !passage.IsQuoted(k) && PastDecision.HasFinite(passage, start, k))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnotherReport(Passage passage, int subject, int end)
    {
        var verb = NounPhrases.Right(passage, subject, end, prepositions: true).End;
        return passage.ClassOf(verb) == WordClass.Finite && passage.At(verb).Entry.Speech is { Strength: SpeechStrength.Said } speech && speech.Takes(Frames.That)
            && ClauseOpening.Is(passage, Circumstances.Of(passage, verb + 1, end, speech), end, orThing: false);
    }
}
