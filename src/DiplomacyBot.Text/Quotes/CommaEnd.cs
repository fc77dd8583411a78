using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether what is said ends at a comma, or with a quotation before one.</summary>
internal static class CommaEnd
{
    // "the use of a large commercial truck as the principal weapon of death raised"
    private const int LongestSubject = 20;

    /// <summary>Whether a comma ends it.</summary>
    public static bool Is(Passage passage, int start, int comma, int end, bool clause, bool thing, bool opening)
    {
        var next = comma + 1;
        if (opening && passage.ClassOf(next) is not (WordClass.Conjunction or WordClass.Wh) && (ClauseLookahead.FollowsFinite(passage, next, end, LongestSubject) || ClauseLookahead.FollowsReport(passage, next, end) || FollowsList(passage, next, end)))
        {
            return true;
        }

        if (passage.Is(next, "according") || passage.Is(next, "per") || (Verdicts.Is(passage, next) && (!clause || passage.ClassOf(start) != WordClass.Gerund || PastDecision.HasFinite(passage, start, comma))) || (clause && PastDecision.HasFinite(passage, start, comma) && (IsApposition(passage, next, end) || Descriptions.Is(passage, comma, end))))
        {
            return true;
        }

        // "denied the claim that Vega, the mayor, had left": a clause inside is not over without its verb.
        if (ClauseWhole.IsInside(passage, start, comma, end))
        {
            return false;
        }

        // ", as crowds stood by", ", with her friends leaving": around what is said.
        if (clause && (passage.Is(next, "with") || (passage.Is(next, "after") && passage.ClassOf(next + 1) is WordClass.Name or WordClass.Noun or WordClass.Determiner && ClauseLookahead.FollowsSpeech(passage, next + 1, end)) || (passage.Is(next, "as") && !passage.Is(next + 1, "well") && passage.ClassOf(next + 1) is WordClass.Noun or WordClass.Name or WordClass.Determiner)) && PastDecision.HasFinite(passage, start, comma))
        {
            return true;
        }

        if (Remarks.Begin(passage, start, comma, end, clause, thing))
        {
            return true;
        }

        switch (passage.ClassOf(next))
        {
            case WordClass.Gerund:
                return GerundEnd.Is(passage, start, comma, end, clause);
            case WordClass.Participle:
                return clause && IsCue(passage, next, end);
            case WordClass.Wh:
                return thing || (clause && passage.Is(next, "which") && PastDecision.HasFinite(passage, start, comma) && IsJudgedByAnother(passage, next + 1, end));
            case WordClass.Subordinator:
                return passage.At(next).Entry.Text is "while" or "although" or "though" or "whereas" || thing;
            // ", to which Rey replied that it was not"
            case WordClass.To or WordClass.Preposition when passage.Is(next + 1, "which") && ClauseLookahead.FollowsSpeech(passage, next + 2, end):
                return true;
            case WordClass.Preposition:
                return thing && ((passage.Is(next, "as") && !passage.Is(next + 1, "well") && !ClosesAddition(passage, start, comma)) || passage.Is(next, "despite") || passage.Is(next, "after") || passage.Is(next, "before") || passage.Is(next, "with"));
            case WordClass.Conjunction when passage.Is(next, "but"):
                return passage.ClassOf(next + 1) != WordClass.That && !Contrast.GoesOn(passage, start, next, end, clause);
            // "was angry, felt good, and asked for a boat"
            case WordClass.Conjunction when clause && passage.Is(next, "and") && passage.ClassOf(next + 1) == WordClass.Finite && ConjunctionEnd.HasVerbBehindComma(passage, start, comma):
                return false;
            case WordClass.Conjunction when clause && Coordination.RepeatsCue(passage, start, next):
                return true;
            // ", assuring them it was safe, and calming others": what else somebody does meanwhile.
            case WordClass.Conjunction when clause && passage.ClassOf(next + 1) == WordClass.Gerund && PastDecision.HasFinite(passage, start, comma) && Coordination.Cue(passage, start) is { Form: VerbForm.Gerund } cue && (passage.IsMark(cue.First - 1, ',') || passage.Is(cue.First - 1, "by")) && !HasGerund(passage, start, comma):
                return true;
            case WordClass.Conjunction when clause && !thing && Coordination.OpensClause(passage, start, next, end):
                return true;
            // "vowed to close it, and the mayor is glad"
            case WordClass.Conjunction when clause && passage.ClassOf(start) == WordClass.To && passage.Is(next, "and") && passage.ClassOf(next + 1) is WordClass.Name or WordClass.Determiner && ClauseLookahead.FollowsFinite(passage, next + 1, end):
                return true;
            // "refused to say how it was done, and left"
            case WordClass.Conjunction when clause && passage.ClassOf(start) == WordClass.To && passage.ClassOf(next + 1) is WordClass.Finite or WordClass.Participle && (passage.At(next + 1).Is(Words.WordTags.Past) || passage.At(next + 1).Of(passage.Text).EndsWith("ed")) && !passage.At(next + 1).Is(Words.WordTags.Base):
                return true;
            // "plans to close it, or to leave"
            case WordClass.Conjunction when thing && passage.ClassOf(next + 1) == WordClass.To && passage.ClassOf(next + 2) == WordClass.Infinitive:
                return false;
            case WordClass.Conjunction:
                return passage.ClassOf(next + 1) != WordClass.That && (!clause || WordEnd.IsNonfinite(passage, start, comma) ? !WordEnd.IsInfinitiveToo(passage, start, next + 1) && (ClauseLookahead.FollowsFinite(passage, next + 1, end) || Coordination.FollowsAside(passage, next + 1, end)) : ClauseLookahead.FollowsSpeech(passage, next + 1, end));
            case WordClass.Finite:
                // ", said the minister" and a verb whose subject stands before what is said.
                // "Vega, pressed by the guard to leave, turned to Rey": what Vega did.
                return !clause || IsCue(passage, next, end) || (passage.ClassOf(start) == WordClass.To && WordEnd.IsPast(passage, next) && Coordination.Cue(passage, start) is { Form: VerbForm.Participle } pressed && passage.IsMark(pressed.First - 1, ',')) || (passage.At(next).Entry.Speech is { Strength: SpeechStrength.Said, Lemma: not "put" } && !IsSubjects(passage, start, comma)) || (passage.At(next).Is(Words.WordTags.ThirdPerson) && WordEnd.IsSpeech(passage, next));
            case WordClass.Adverb:
                // "would go if they did not, quietly putting her name at stake": what the writer makes of it.
                return (!clause && passage.ClassOf(next + 1) is WordClass.Gerund or WordClass.Finite)
                    || (clause && passage.At(next).Of(passage.Text).EndsWith("ly") && GerundEnd.IsComment(passage, next + 1) && PastDecision.HasFinite(passage, start, comma));
            default:
                return clause ? ClauseLookahead.FollowsReport(passage, next, end) || ClauseLookahead.FollowsNamedReport(passage, next, end) : ClauseLookahead.FollowsFinite(passage, next, end);
        }
    }

    private static bool HasGerund(Passage passage, int start, int end)
    {
        for (var k = start; k < end; k++)
        {
            if (passage.ClassOf(k) == WordClass.Gerund)
            {
                return true;
            }
        }

        return false;
    }

    // "of using the bridge, and lately the ferry, as a shield": what the comma closes stands in between.
    private static bool ClosesAddition(Passage passage, int start, int comma)
    {
        for (var k = comma - 1; k > start && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal); k--)
        {
            if (passage.IsMark(k, ','))
            {
                return passage.Is(k + 1, "and") || passage.Is(k + 1, "or");
            }
        }

        return false;
    }

    // ", which the mayor described as late", ", which proves nothing": what somebody else or the writer makes of it.
    private static bool IsJudgedByAnother(Passage passage, int k, int end)
    {
        if (passage.At(k + 1).Of(passage.Text) is "nothing" or "untrue" or "false" or "incorrect" or "inaccurate" or "misleading" || (passage.ClassOf(k + 1) == WordClass.Negation && passage.At(k + 2).Of(passage.Text) is "true" or "correct" or "accurate"))
        {
            return true;
        }

        var verb = passage.ClassOf(k) is WordClass.Noun or WordClass.Name or WordClass.Determiner ? NounPhrases.Right(passage, k, end, prepositions: true).End : k;
        return verb > k && passage.ClassOf(verb) == WordClass.Finite && passage.At(verb).Entry.Speech is { Lemma: "describe" or "call" or "label" or "denounce" or "dismiss" or "condemn" or "decry" or "hail" or "praise" };
    }

    // "said the mayor, Ana Prieto, said it", "a letter that the mayor, Ana Prieto, said was old": the verb of what is said.
    private static bool IsSubjects(Passage passage, int start, int comma)
    {
        var open = comma - 1;
        while (open > start && passage.ClassOf(open) is WordClass.Name or WordClass.Noun or WordClass.Determiner or WordClass.Preposition)
        {
            open--;
        }

        if (!passage.IsMark(open, ',') || open == comma - 1)
        {
            return false;
        }

        var subject = NounPhrases.Left(passage, open, start);
        return !subject.IsEmpty && (subject.First == start || passage.ClassOf(subject.First - 1) is WordClass.That or WordClass.Wh or WordClass.Subordinator);
    }

    // "the mayor and her friends went ahead"
    private static bool FollowsList(Passage passage, int k, int end)
    {
        var and = NounPhrases.Right(passage, k, end, prepositions: true).End;
        return and > k && passage.Is(and, "and") && NounPhrases.Right(passage, and + 1, end, prepositions: true).End is var verb && passage.ClassOf(verb) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal;
    }

    // ", a bridge of nine arches": to the end, without a verb of its own or more of a list.
    private static bool IsApposition(Passage passage, int k, int end)
    {
        if (!passage.Is(k, "a") && !passage.Is(k, "an"))
        {
            return IsAnotherSign(passage, k);
        }

        while (k < end && passage.ClassOf(k) is not (WordClass.Conjunction or WordClass.Finite or WordClass.Modal or WordClass.Auxiliary))
        {
            k++;
        }

        return k >= end;
    }

    // ", another sign that it is late"
    private static bool IsAnotherSign(Passage passage, int k) => passage.Is(k, "another") && passage.At(k + 1).Of(passage.Text) is "sign" or "indication" or "example" or "blow" or "step" or "setback" or "signal";

    // ", reported Lugo Weekly."
    public static bool IsCue(Passage passage, int k, int end) => WordEnd.IsSpeech(passage, k) && passage.At(k).Entry.Speech!.Takes(Frames.That) && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner
        && NounPhrases.Right(passage, k + 1, end, prepositions: true).End >= end - 1;
}
