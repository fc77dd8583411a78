using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether what is said ends before a word: a verb or a conjunction that goes on with the sentence around it.</summary>
internal static class WordEnd
{
    /// <summary>Whether it ends before a word.</summary>
    public static bool Is(Passage passage, int k, int start, int end, bool clause)
    {
        switch (passage.ClassOf(k))
        {
            case WordClass.Conjunction when !passage.IsMark(k - 1, ','):
                return ConjunctionEnd.Is(passage, k, start, end, clause);
            // "said it was over for the boats adding that": a comma was forgotten.
            case WordClass.Gerund when clause && passage.Is(k, "adding") && passage.ClassOf(k + 1) == WordClass.That && PastDecision.HasFinite(passage, start, k):
                return true;
            // "women who said they worked for Rey told": the verb of the women.
            case WordClass.Finite when clause && passage.At(k).Entry.Speech is { Strength: SpeechStrength.Said } && passage.ClassOf(k - 1) is WordClass.Name or WordClass.Noun or WordClass.Time && IsOfRestrictive(passage, start) && IsSecondVerb(passage, start, k):
                return true;
            // "stressed that it was old while adding, “…”": another report.
            case WordClass.Subordinator or WordClass.Preposition when passage.Is(k, "while") && passage.ClassOf(k + 1) == WordClass.Gerund && passage.At(k + 1).Entry.Speech is { IsStatement: true } second && second.Takes(Frames.That | Frames.To):
                return true;
            case WordClass.Finite when !clause && (IsPlural(passage, k, start) || (passage.ClassOf(k - 1) == WordClass.Conjunction && IsInfinitiveToo(passage, start, k))):
                return false;
            case WordClass.Finite or WordClass.Modal when !clause:
                return !HasRelative(passage, start, k);
            case WordClass.Auxiliary when !clause:
                return !HasRelative(passage, start, k) && passage.At(k).Entry.Text is not ("be" or "been" or "being" or "having");
            // "warned of a fire if the tolls went on": without the condition it is another threat.
            case WordClass.Subordinator when !clause && (passage.Is(k, "if") || passage.Is(k, "unless")) && !passage.Is(k - 1, "even") && Coordination.Cue(passage, start) is { } threat && passage.At(threat.Head).Entry.Speech is { Strength: SpeechStrength.Warned or SpeechStrength.Promised, Lemma: not "offer" }:
                return false;
            case WordClass.Subordinator when !clause:
                return passage.At(k).Entry.Text is "because" or "when" or "while" or "if" or "although" or "though" or "whereas" or "unless";
            case WordClass.Preposition when !clause && EndsThing(passage, k, start):
                return true;
            case WordClass.Preposition when passage.Is(k, "in") && Occasions.Is(passage, start, k + 1, end) && (PastDecision.HasFinite(passage, start, k) || Enumerable.Range(start, k - start).Any(i => passage.ClassOf(i) == WordClass.Infinitive)):
                return true;
            case WordClass.Preposition when clause && passage.Is(k, "as") && IsHeadline(passage, start) && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner or WordClass.Noun && PastDecision.HasFinite(passage, start, k) && ClauseLookahead.FollowsFinite(passage, k + 1, end):
                return true;
            case WordClass.Preposition when passage.Is(k, "according") && passage.ClassOf(k + 1) == WordClass.To:
                return true;
            default:
                return passage.Is(k, "according") && passage.ClassOf(k + 1) == WordClass.To;
        }
    }

    // "Rey says the bridge is safe as boats wait for days": a line without a full stop, in the present, tells what happens meanwhile.
    private static bool IsHeadline(Passage passage, int start) => passage.Sentences.Count == 1 && passage.ClassOf(passage.End - 1) != WordClass.Mark && Coordination.Cue(passage, start) is { } cue && cue.First == cue.Head && passage.At(cue.Head).Is(Words.WordTags.ThirdPerson);

    // "women who said": the clause that says who is meant.
    private static bool IsOfRestrictive(Passage passage, int start) => Coordination.Cue(passage, start) is { } cue && passage.Is(cue.First - 1, "who") && passage.ClassOf(cue.First - 2) == WordClass.Noun;

    private static bool IsSecondVerb(Passage passage, int start, int verb)
    {
        for (var k = verb - 1; k > start; k--)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
            {
                return true;
            }

            if (passage.ClassOf(k) is WordClass.That or WordClass.Wh or WordClass.Conjunction or WordClass.Subordinator or WordClass.Mark or WordClass.Pronoun)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"efforts to open it and build more", "a bill that would open it and build more": one infinitive after another.</summary>
    public static bool IsInfinitiveToo(Passage passage, int start, int verb)
    {
        if (passage.ClassOf(verb) != WordClass.Finite || IsPast(passage, verb) || passage.At(verb).Is(Words.WordTags.ThirdPerson))
        {
            return false;
        }

        for (var k = start + 1; k < verb; k++)
        {
            if (passage.ClassOf(k) == WordClass.Infinitive && passage.ClassOf(k - 1) is WordClass.To or WordClass.Modal)
            {
                return true;
            }
        }

        return false;
    }

    // "publicized its decision to cut off gas exports following the storm": a noun, as a thing has no verb unless the sentence has another clause around it.
    private static bool IsPlural(Passage passage, int k, int start)
    {
        if (!passage.At(k).Is(Words.WordTags.NounToo) || !passage.At(k).Is(Words.WordTags.ThirdPerson) || passage.ClassOf(k - 1) != WordClass.Noun || passage.ClassOf(k + 1) is not (WordClass.Preposition or WordClass.Gerund or WordClass.Mark or WordClass.Conjunction))
        {
            return false;
        }

        for (var i = passage.Sentences[passage.SentenceOf(start)].First; i < start; i++)
        {
            if (passage.ClassOf(i) is WordClass.Wh or WordClass.That or WordClass.Subordinator)
            {
                return false;
            }
        }

        return true;
    }

    // "attacked her in early tweets": a name or pronoun is whole without what follows; "opposed action in Syria" is not.
    private static bool EndsThing(Passage passage, int k, int start)
    {
        if (passage.ClassOf(k + 1) == WordClass.Time && passage.Is(k, "on"))
        {
            // "the year ending on Sept. 30", "plans to ask the guard on Nov. 16 to close it"
            return passage.ClassOf(k - 1) is not (WordClass.Gerund or WordClass.Participle) && !IsAskedFor(passage, start, k);
        }

        // "complained about it for years"
        if (passage.Is(k, "for") && passage.At(k + 1).Of(passage.Text) is "years" or "months" or "decades" or "weeks")
        {
            return NounPhrases.Right(passage, start, k, prepositions: true).End == k;
        }

        if (passage.At(k).Entry.Text is not ("in" or "on" or "at" or "since" or "during" or "after" or "before" or "over" or "from"))
        {
            return false;
        }

        for (var i = start; i < k; i++)
        {
            if (passage.ClassOf(i) is not (WordClass.Name or WordClass.Pronoun))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAskedFor(Passage passage, int start, int on)
    {
        var after = on + 1;
        while (passage.ClassOf(after) is WordClass.Time or WordClass.Number || passage.At(after).IsMark('.'))
        {
            after++;
        }

        return passage.ClassOf(after) == WordClass.To && passage.ClassOf(after + 1) == WordClass.Infinitive && Enumerable.Range(start, on - start).Any(k => passage.ClassOf(k) == WordClass.Infinitive);
    }

    /// <summary>Whether what is said has no finite verb of its own: "denied closing it", "refused to leave"; a subject with a verb behind it is another clause.</summary>
    public static bool IsNonfinite(Passage passage, int start, int end) => passage.ClassOf(start) is WordClass.To or WordClass.Gerund && !HasRelative(passage, start, end);

    /// <summary>Whether a clause stands between, to which a verb behind it may belong.</summary>
    public static bool HasRelative(Passage passage, int start, int end)
    {
        for (var k = end - 1; k > start; k--)
        {
            if (passage.ClassOf(k) is WordClass.Wh or WordClass.That or WordClass.Subordinator)
            {
                return true;
            }

            if (passage.ClassOf(k) is WordClass.Finite)
            {
                return true;
            }

            // "tests to ensure officers can swim"
            if (passage.ClassOf(k) == WordClass.Infinitive && (passage.Is(k, "ensure") || passage.At(k).Entry.Speech is { IsStatement: true, Strength: SpeechStrength.Said } verb && verb.Takes(Frames.That)))
            {
                return true;
            }

            // "the plan he backed", "the way the town backed it": a bare relative clause.
            if ((passage.ClassOf(k) == WordClass.Pronoun && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Mark) || (passage.ClassOf(k) == WordClass.Determiner && passage.Is(k - 1, "way")))
            {
                return true;
            }
        }

        return passage.ClassOf(start) is WordClass.Wh or WordClass.That;
    }

    /// <summary>Whether a verb is past and nothing else.</summary>
    public static bool IsPast(Passage passage, int k) => (passage.At(k).Is(Words.WordTags.Past) || passage.At(k).Of(passage.Text).EndsWith("ed")) && !passage.At(k).Is(Words.WordTags.Base);

    /// <summary>Whether the verb says something here: "the driver pointed his boat" says nothing.</summary>
    public static bool IsSpeech(Passage passage, int k) => passage.At(k).Entry.Speech is { IsStatement: true, Lemma: not ("focus" or "put" or "begin" or "bring" or "lay" or "touch" or "publish" or "print" or "read") } verb && (verb.Lemma is not ("fire" or "snap" or "hit" or "lash") || verb.Particles.Contains(passage.At(k + 1).Of(passage.Text).ToString())) && (verb.Lemma is not "point" || passage.Is(k + 1, "out") || passage.ClassOf(k + 1) == WordClass.To);
}
