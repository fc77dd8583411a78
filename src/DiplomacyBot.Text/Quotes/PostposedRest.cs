using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What goes on behind a cue that stands inside what it reports: "It is over," she said, "and we know it."</summary>
internal sealed class PostposedRest(Passage passage, PostposedContents contents)
{
    /// <summary>"points out", "puts it": a word that belongs to the verb.</summary>
    public bool IsPart(SpeechVerb verb, int k) => verb.Lemma is "put" ? passage.Is(k, "it") : verb.Lemma is "point" && passage.Is(k, "out");

    /// <summary>Whether a cue may end before a token.</summary>
    public bool EndsCue(int k, int end) => k >= end || (passage.ClassOf(k) == WordClass.Mark && passage.At(k).First is ',' or '.' or ';' or '"' or ')' or '\u2013' or '-' or '!' or '?' or '\u2026')
        || passage.ClassOf(k) is WordClass.Subordinator or WordClass.Gerund or WordClass.Preposition or WordClass.Conjunction;

    /// <summary>"Acts of protest, she said, are acts of courage": the verb stands after the cue.</summary>
    public bool VerbFollows(Source source, VerbPhrase phrase, SpeechVerb verb, int end)
    {
        var k = Math.Max(phrase.Head + 1, source.Words!.Value.End);
        k += IsPart(verb, k) ? 1 : 0;
        if (k + 1 >= end || !passage.IsMark(k, ','))
        {
            return false;
        }

        k = PastAside(k, end);
        // 'His daughter, she said, "knows it"'
        if (passage.At(k + 1).IsMark('"') && passage.ClassOf(k + 2) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
        {
            return true;
        }

        // "In recent days, she said, the talks have stalled": the verb need not come at once.
        for (k++; k < end && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Wh or WordClass.That or WordClass.Conjunction); k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
            {
                return true;
            }
        }

        return false;
    }

    // '…, she said, quoting Rey, "was old"': on to the comma behind what she did meanwhile.
    private int PastAside(int comma, int end)
    {
        if (passage.ClassOf(comma + 1) != WordClass.Gerund)
        {
            return comma;
        }

        var k = comma + 1;
        while (k < end && !passage.IsQuoted(k) && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
        {
            k++;
        }

        return k + 1 < end && passage.IsMark(k, ',') && passage.At(k + 1).IsMark('"') ? k : comma;
    }

    // "the man charged at it, Vega said": the cue of the whole.
    private bool IsCue(int k, int end)
    {
        var verb = NounPhrases.Right(passage, k, end, prepositions: true).End;
        return verb > k && passage.ClassOf(verb) == WordClass.Finite && passage.At(verb).Entry.Speech is { Strength: SpeechStrength.Said } && EndsCue(verb + 1, end);
    }

    /// <summary>Adds what follows the cue and goes on with what stands before it.</summary>
    public void Add(List<TokenRange> ranges, Source source, VerbPhrase phrase, SpeechVerb verb, int end, bool direct)
    {
        var k = Math.Max(phrase.Head + 1, source.Words!.Value.End);
        k += IsPart(verb, k) ? 1 : 0;
        if (verb.Takes(Frames.Person) && k == phrase.Head + 1 && passage.ClassOf(k) is not WordClass.Mark)
        {
            k = passage.ClassOf(k) == WordClass.Pronoun ? k + 1 : NounPhrases.Right(passage, k, end, prepositions: true).End;
        }

        k = Circumstances.Of(passage, k, end, null);
        if (k < end && passage.IsMark(k - 1, ',') && passage.At(k).IsMark('"'))
        {
            k--;
        }

        k = !direct && passage.IsMark(k, ',') && !contents.HasVerb(ranges[0]) ? PastAside(k, end) : k;
        if (direct && !(k + 1 < end && passage.IsMark(k, ',') && passage.At(k + 1).IsMark('"')))
        {
            // "…, she said during a walk in Lima, Peru, "…": the next quotation of the sentence, with no other verb between but that of "who …".
            var relative = false;
            while (k + 1 < end && !(passage.IsMark(k, ',') && passage.At(k + 1).IsMark('"')) && passage.ClassOf(k) is not WordClass.Conjunction && (relative || passage.ClassOf(k) is not (WordClass.Finite or WordClass.Modal or WordClass.Auxiliary)))
            {
                relative = passage.Is(k, "who") || passage.Is(k, "which") || (relative && !passage.IsMark(k, ','));
                k++;
            }
        }

        if (k + 1 >= end || !passage.IsMark(k, ',') || IsCue(k + 1, end))
        {
            return;
        }

        if (passage.At(k + 1).IsMark('"') && passage.QuotationAt(k + 1) is { } quotation && quotation.First == k + 1)
        {
            ranges.Add(new TokenRange(k + 1, Math.Min(quotation.End, end)));
        }
        else if (!direct && passage.ClassOf(k + 1) == WordClass.That && IsSo(ranges[0]))
        {
            // "it had become so bad, she said, that nobody came"
            ranges.Add(new TokenRange(k + 1, ClauseEnd.Of(passage, k + 1, end, clause: true)));
        }
        else if (!direct && (passage.ClassOf(k + 1) is WordClass.Conjunction or WordClass.Gerund or WordClass.Pronoun or WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Preposition or WordClass.Determiner or WordClass.To || passage.Is(k + 1, "then") || (passage.ClassOf(k + 1) == WordClass.Adverb && passage.ClassOf(k + 2) is WordClass.Preposition or WordClass.Subordinator or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
            && passage.At(k + 1).Entry.Speech is null)
        {
            // "…, she added, a reference to the storm": what the writer makes of it.
            if (passage.At(k + 1).Entry.Text is "a" or "an" && passage.ClassOf(NounPhrases.Right(passage, k + 1, end, prepositions: true).End) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
            {
                return;
            }

            // "It is over, she said, two days after the storm": when she said it.
            if (contents.HasVerb(ranges[0]) && passage.ClassOf(k + 1) is WordClass.Number or WordClass.Noun && (passage.At(k + 1).Entry.Unit >= 0 ? k + 2 : passage.At(k + 2).Entry.Unit >= 0 ? k + 3 : 0) is var after and > 0 && passage.At(after).Entry.Text is "after" or "before")
            {
                return;
            }

            // "It is over, she said, making it clear that": what stands before has its verb, and the rest may be the writer's.
            if (contents.HasVerb(ranges[0]) && passage.ClassOf(k + 1) is WordClass.Gerund or WordClass.Preposition && !GerundEnd.IsPart(passage, k + 1))
            {
                return;
            }

            var stop = ClauseEnd.Of(passage, k + 1, end, clause: true);
            // "…, said Ana Prieto, of the town guard", ", marketing manager": who she is, not what she said.
            var beside = source.Why is "subject after the verb" && !contents.HasVerb(new TokenRange(k + 1, stop))
                && (passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Gerund || passage.At(k + 1).Entry.Text is "of" or "with" or "from" or "at");
            if (stop > k + 1 && source.Why != "subject before an aside" && !beside)
            {
                ranges.Add(new TokenRange(k + 1, stop));
            }
        }
    }

    // "so bad", "such a storm": the last words need a "that".
    private bool IsSo(TokenRange content)
    {
        for (var k = content.End - 1; k >= content.First && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Mark); k--)
        {
            if (passage.Is(k, "so") || passage.Is(k, "such"))
            {
                return true;
            }
        }

        return false;
    }
}
