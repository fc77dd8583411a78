using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds who said what in one passage.</summary>
internal sealed class QuoteFinder
{
    private readonly Passage passage;
    private readonly SubjectFinder subjects;
    private readonly ComplementFinder complements;
    private readonly PostposedCues postposed;
    private readonly PassiveCues passives;
    private readonly bool[] taken;
    private readonly List<QuoteDraft> found = [];

    private QuoteFinder(Passage passage)
    {
        this.passage = passage;
        subjects = new SubjectFinder(passage);
        complements = new ComplementFinder(passage);
        postposed = new PostposedCues(passage, subjects);
        passives = new PassiveCues(passage, subjects, IsTaken);
        taken = new bool[passage.End - passage.First];
    }

    /// <summary>The attributions of a passage in text order, none inside another.</summary>
    public static List<QuoteDraft> Find(Passage passage)
    {
        var finder = new QuoteFinder(passage);
        for (var s = 0; s < passage.Sentences.Count; s++)
        {
            finder.ReadSentence(s);
        }

        finder.found.Sort((a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        ContinuedQuotations.Join(passage, finder.found, finder.taken);
        return finder.found;
    }

    /// <summary>What is said inside what a news agency reports.</summary>
    public static List<QuoteDraft> FindInside(Passage passage, QuoteDraft outer)
    {
        var finder = new QuoteFinder(passage);
        var verbs = passage.Verbs[outer.Sentence];
        for (var v = 0; v < verbs.Count; v++)
        {
            var head = verbs[v].Head;
            if (outer.Content.Exists(range => range.Contains(head)) && finder.Speech(verbs[v]) is { } verb && !finder.IsTaken(head)
                && finder.Preposed(outer.Sentence, v, verb) is { } draft && !(draft.Frame == Frames.Np && verb.Takes(Frames.Deed)) && draft.Content.TrueForAll(range => outer.Content.Exists(around => around.Contains(range.First))))
            {
                finder.Add(Within(draft, outer));
            }
        }

        return finder.found;
    }

    private static QuoteDraft Within(QuoteDraft draft, QuoteDraft outer)
    {
        for (var i = 0; i < draft.Content.Count; i++)
        {
            var around = outer.Content.Find(range => range.Contains(draft.Content[i].First));
            draft.Content[i] = new TokenRange(draft.Content[i].First, Math.Min(draft.Content[i].End, around.End));
        }

        return draft;
    }

    private void ReadSentence(int sentence)
    {
        if (FramedCues.Colon(passage, sentence) is { } colon)
        {
            Add(colon);
        }

        foreach (var dash in FramedCues.Dashes(passage, sentence))
        {
            Add(dash);
        }

        if (FramedCues.VerbFirst(passage, sentence) is { } inverted)
        {
            Add(inverted);
        }

        if (AsSaid(sentence) is { } asSaid)
        {
            Add(asSaid);
        }

        if (FramedCues.AccordingTo(passage, sentence, subjects) is { } according)
        {
            Add(according);
        }

        // What stands after its cue hides cues inside it, so the cues that follow what they report come first.
        var verbs = passage.Verbs[sentence];
        for (var v = 0; v < verbs.Count; v++)
        {
            if (Speech(verbs[v]) is { } verb && !IsTaken(verbs[v].Head) && postposed.Read(sentence, v, verb, TakenUpTo(sentence, verbs[v].First)) is { } draft)
            {
                Add(draft);
            }
        }

        for (var v = 0; v < verbs.Count; v++)
        {
            if (Speech(verbs[v]) is { } verb && !IsTaken(verbs[v].Head) && Preposed(sentence, v, verb) is { } draft)
            {
                Add(draft);
            }
        }

        for (var v = 0; v < verbs.Count; v++)
        {
            if (!verbs[v].Quoted && !IsTaken(verbs[v].Head) && Adjective(sentence, v) is { } draft)
            {
                Add(draft);
            }
        }

        foreach (var noun in NounCues.Find(passage, sentence, subjects))
        {
            if (!IsTaken(noun.Cue.First) && !noun.Content.Exists(range => IsTaken(range.First)))
            {
                Add(noun);
            }
        }
    }

    // "As Vega puts it, the bridge is safe."
    private QuoteDraft? AsSaid(int sentence)
    {
        var (first, end) = passage.Sentences[sentence];
        var start = passage.ClassOf(first) == WordClass.Conjunction ? first + 1 : first;
        var verbs = passage.Verbs[sentence];
        if (!passage.Is(start, "as") || verbs.Count == 0 || verbs[0] is not { Form: VerbForm.Finite, Passive: false } || Speech(verbs[0]) is not { IsStatement: true } verb || !verb.Takes(Frames.That))
        {
            return null;
        }

        var source = subjects.Of(sentence, 0);
        var k = verbs[0].Head + 1;
        k += verb.Lemma is "put" || passage.Is(k, "out") ? 1 : 0;
        k = Circumstances.Of(passage, k, end, null);
        if (source.Words is not { } words || words.First != start + 1 || !passage.IsMark(k, ',') || k + 2 >= end)
        {
            return null;
        }

        return new QuoteDraft
        {
            Content = [new TokenRange(k + 1, ClauseEnd.Of(passage, k + 1, end, clause: true))],
            Cue = new TokenRange(verbs[0].First, verbs[0].Head + 1),
            Source = source,
            Verb = verb,
            Negated = verbs[0].Negated,
            Sentence = sentence,
            Why = $"as … {verb.Lemma}; {source.Why}",
        };
    }

    // "to seek", "in order to say": what somebody may do, not what anybody did.
    private SpeechVerb? Speech(VerbPhrase phrase) => phrase.Quoted || IsName(phrase) || IsAlleged(phrase) || (passage.At(phrase.Head).Entry.Speech?.Lemma is "put" && !passage.Is(phrase.Head + 1, "it")) || (phrase.Form == VerbForm.Infinitive && !GoesOn(phrase.First - 1)) ? null : passage.At(phrase.Head).Entry.Speech;

    // "jobs and alleged corruption": what is alleged, not who alleges.
    private bool IsAlleged(VerbPhrase phrase) => passage.Is(phrase.Head, "alleged") && phrase.First == phrase.Head && passage.ClassOf(phrase.Head - 1) == WordClass.Conjunction && passage.ClassOf(phrase.Head + 1) == WordClass.Noun;

    // "Amira Said", "Vega Equates Firing": with a capital inside a sentence no verb.
    private bool IsName(VerbPhrase phrase) => passage.Paragraph > 0 && passage.At(phrase.Head).IsCapitalised && passage.At(phrase.Head - 1).IsCapitalised && passage.SentenceOf(phrase.Head) is var sentence
        && phrase.Head > passage.Sentences[sentence].First && (phrase.Form == VerbForm.Gerund || passage.At(phrase.Head).Of(passage.Text) is "Said" || (passage.At(phrase.Head + 1).IsCapitalised && passage.Paragraph > 1));

    // "continues to insist": done as much as "insists".
    private bool GoesOn(int k) => passage.Is(k, "yet") || passage.ClassOf(k) == WordClass.Finite && passage.At(k).Of(passage.Text) is "failed" or "fails" or "proceeded" || passage.ClassOf(k) == WordClass.Finite && passage.At(k).Entry.Text is "continues" or "continued" or "continue" or "began" or "begins" or "begin" or "started" or "starts" or "went";

    private QuoteDraft? Preposed(int sentence, int v, SpeechVerb verb)
    {
        var phrase = passage.Verbs[sentence][v];
        if (phrase is { Passive: true, Form: VerbForm.Finite } && verb.Takes(Frames.Np) && passives.ByWhom(sentence, v, verb) is { } passive)
        {
            return passive;
        }

        if (phrase is { Passive: true, Form: VerbForm.Finite } && verb.Strength == SpeechStrength.Accused && passives.Accused(sentence, phrase, verb) is { } accused)
        {
            return accused;
        }

        if (phrase is { Passive: true, Form: VerbForm.Finite } && passives.SeenAs(sentence, phrase, verb) is { } seen)
        {
            return seen;
        }

        if (QuotedComplements.After(passage, phrase, verb, sentence, IsTaken) is not { } complement)
        {
            if (complements.After(phrase, verb, sentence) is not { } plain)
            {
                return null;
            }

            complement = plain;
        }

        if (complement.Words.IsEmpty || IsTaken(complement.Words.First))
        {
            return null;
        }

        // "quoted an officer as saying: …": left to the second verb.
        var last = complement.Words.End - 1;
        if (verb.Lemma is "quote" or "cite" && passage.ClassOf(last) == WordClass.Gerund && passage.At(last).Entry.Speech is not null)
        {
            return null;
        }

        if (phrase.Passive)
        {
            return passives.Passive(sentence, v, verb, complement);
        }

        // "seems to", "appears to": how it looks, to nobody named.
        var source = verb.Lemma is "seem" or "appear" ? Source.None("nobody named") : subjects.Of(sentence, v);
        List<TokenRange> content = [complement.Words];
        if (verb.Lemma is "seem" or "appear" && phrase.Form == VerbForm.Finite && NounPhrases.Left(passage, phrase.First, passage.Sentences[sentence].First) is { IsEmpty: false } appearing)
        {
            content.Insert(0, appearing);
        }

        return new QuoteDraft
        {
            Content = content,
            Cue = new TokenRange(phrase.First, Math.Max(complement.CueEnd, phrase.Head + 1)),
            Source = source,
            Verb = verb,
            Frame = complement.Frame,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"{verb.Lemma} + {complement.Frame} {phrase.Form}; {source.Why}",
        };
    }

    // "was confident that", "is committed to", "has been critical of".
    private QuoteDraft? Adjective(int sentence, int v)
    {
        var phrase = passage.Verbs[sentence][v];
        var at = phrase.Head;
        if (!phrase.Passive)
        {
            at++;
            while (passage.ClassOf(at) is WordClass.Adverb or WordClass.Negation)
            {
                at++;
            }
        }

        if (passage.ClassOf(phrase.First) is not (WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction) || SpeechAdjectives.Find(passage.At(at).Of(passage.Text)) is not { } adjective
            || complements.After(phrase with { Head = at, Passive = false }, adjective, sentence) is not { } complement || complement.Words.IsEmpty || IsTaken(complement.Words.First))
        {
            return null;
        }

        var source = subjects.Holder(sentence, v);
        return new QuoteDraft
        {
            Content = [complement.Words],
            Cue = new TokenRange(phrase.First, Math.Max(complement.CueEnd, at + 1)),
            Source = source,
            Verb = adjective,
            Frame = complement.Frame,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"be {adjective.Lemma} + {complement.Frame}; {source.Why}",
        };
    }

    private bool IsTaken(int token) => token >= passage.First && token < passage.End && taken[token - passage.First];

    // Where the words that nobody has taken yet begin, before a cue.
    private int TakenUpTo(int sentence, int before)
    {
        var floor = passage.Sentences[sentence].First;
        for (var k = before - 1; k >= floor; k--)
        {
            if (taken[k - passage.First])
            {
                return k + 1;
            }
        }

        return floor;
    }

    private void Add(QuoteDraft draft)
    {
        found.Add(draft);
        foreach (var range in draft.Content)
        {
            Array.Fill(taken, true, range.First - passage.First, range.End - range.First);
        }

        Array.Fill(taken, true, draft.Cue.First - passage.First, draft.Cue.End - draft.Cue.First);
    }
}
