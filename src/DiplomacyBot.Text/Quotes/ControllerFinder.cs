using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds the controller of a verb that has no subject of its own: "…, saying that", "continues to insist". Who did it stands before, mostly.</summary>
internal sealed class ControllerFinder(Passage passage, SubjectFinder subjects)
{
    /// <summary>Who does what the verb says.</summary>
    /// <param name="sentence">Its sentence, from 0.</param>
    /// <param name="verb">Its place among the verbs of the sentence.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="depth">How many verbs were looked back to before.</param>
    public Source Of(int sentence, int verb, int first, int depth)
    {
        var phrase = passage.Verbs[sentence][verb];
        var before = phrase.First - 1;
        if (before >= first && passage.ClassOf(before) == WordClass.Possessive)
        {
            var owner = NounPhrases.Left(passage, before, first);
            // "nervous about Peru's warning": not who is nervous.
            for (var k = owner.End - 1; k > owner.First; k--)
            {
                if (passage.ClassOf(k) == WordClass.Preposition && !passage.Is(k, "of"))
                {
                    owner = new TokenRange(k + 1, owner.End);
                }
            }

            return owner.IsEmpty ? Source.None("no subject") : new Source(owner, owner, "owner");
        }

        // "ran for mayor promising to close it": an office that is sought or held does nothing.
        if (phrase.Form == VerbForm.Gerund && before >= first && IsOffice(before, first) && subjects.Previous(sentence, verb, depth, "goes on") is { Words: not null } candidate)
        {
            return candidate;
        }

        // "people calling for …", "a poll showing": the noun right before, unless it is what somebody issued.
        if (phrase.Form == VerbForm.Gerund && before >= first && passage.ClassOf(before) is WordClass.Noun or WordClass.Name && !IsAdding(phrase))
        {
            var noun = NounPhrases.Left(passage, before + 1, first);
            if (!noun.IsEmpty && !Messages.AreNamedIn(passage, noun))
            {
                return new Source(noun, noun, "noun before -ing");
            }
        }

        // "with the mayor, Ana Prieto, calling for it": not who does what the sentence says.
        if (phrase.Form == VerbForm.Gerund && before > first && passage.IsMark(before, ',') && Beside(before, first) is { IsEmpty: false } beside)
        {
            return new Source(new TokenRange(beside.First, before), beside, "noun before -ing");
        }

        // "was quoted as saying", "quoted Ana Prieto as saying": who was quoted, not who quotes.
        if (phrase.Form == VerbForm.Gerund && passage.Is(before, "as") && Quoted(sentence, verb, first) is { } quoted)
        {
            return quoted;
        }

        // "replied by saying", "echoed Rey in saying": whoever replied.
        if (phrase.Form == VerbForm.Gerund && (passage.Is(before, "by") || passage.Is(before, "in")) && passage.At(phrase.Head).Entry.Speech is not null && subjects.Previous(sentence, verb, depth, "by -ing") is { Words: not null } doer)
        {
            return doer;
        }

        // "continues to insist": whoever continues.
        if (phrase.Form == VerbForm.Infinitive && passage.ClassOf(before) == WordClass.Finite && subjects.Previous(sentence, verb, depth, "goes on") is { Words: not null } same)
        {
            return same;
        }

        var source = Issuer(sentence, verb, depth) ?? Main(sentence, verb, depth) ?? subjects.Previous(sentence, verb, depth, "subject of the verb before");
        if (source.Words is not null || depth >= SubjectFinder.LongestChain)
        {
            return source;
        }

        for (var v = verb + 1; v < Math.Min(passage.Verbs[sentence].Count, verb + SubjectFinder.FurthestVerb); v++)
        {
            var next = passage.Verbs[sentence][v];
            if (next.Form == VerbForm.Finite && !next.Quoted)
            {
                var later = subjects.Left(sentence, v, Math.Max(first, phrase.Head + 1), SubjectFinder.LongestChain);
                return later.Words is null ? later : later with { Why = "subject of the verb after" };
            }
        }

        return Source.None("no subject");
    }

    // The phrase behind ", with", whose aside a comma closes.
    private TokenRange Beside(int close, int first)
    {
        for (var open = close - 1; open > first && passage.ClassOf(open) is WordClass.Name or WordClass.Noun or WordClass.Determiner or WordClass.Preposition or WordClass.Mark; open--)
        {
            if (passage.IsMark(open, ',') && NounPhrases.Left(passage, open, first) is { IsEmpty: false } head && passage.Is(head.First - 1, "with"))
            {
                return head;
            }
        }

        return default;
    }

    // "said it was safe for the boats adding that": who said it, though a comma was forgotten.
    private bool IsAdding(VerbPhrase phrase) => passage.Is(phrase.Head, "adding") && passage.ClassOf(phrase.Head + 1) == WordClass.That;

    // "for president", "as town mayor": without an article.
    private bool IsOffice(int last, int first)
    {
        var k = last;
        while (k >= first && passage.ClassOf(k) is WordClass.Noun or WordClass.Name)
        {
            k--;
        }

        return k >= first && k < last && (passage.Is(k, "for") || passage.Is(k, "as")) && passage.ClassOf(last) == WordClass.Noun && Actors.PersonNouns.IsPerson(passage, last);
    }

    private Source? Quoted(int sentence, int verb, int first)
    {
        if (verb == 0 || passage.Verbs[sentence][verb - 1] is not { Form: VerbForm.Finite } quoting || passage.At(quoting.Head).Entry.Speech is not { Lemma: "quote" or "cite" })
        {
            return null;
        }

        var words = quoting.Passive ? NounPhrases.Left(passage, quoting.First, first) : NounPhrases.Right(passage, quoting.Head + 1, passage.Verbs[sentence][verb].First - 1, prepositions: true);
        // "cited his mother, Ana, as saying"
        return words.IsEmpty ? null : new Source(quoting.Passive ? words : subjects.WithAside(words, passage.Verbs[sentence][verb].First), words, "quoted as saying");
    }

    // "issued a statement on Friday saying so": whoever issued it.
    private Source? Issuer(int sentence, int verb, int depth)
    {
        var phrase = passage.Verbs[sentence][verb];
        if (phrase.Form != VerbForm.Gerund || verb == 0 || depth >= SubjectFinder.LongestChain || passage.Verbs[sentence][verb - 1] is not { Form: VerbForm.Finite, Passive: false, Quoted: false } issuing)
        {
            return null;
        }

        var message = NounPhrases.Right(passage, issuing.Head + 1, phrase.First, prepositions: true);
        var core = NounPhrases.Core(passage, message);
        if (core.IsEmpty || !Messages.Are(passage, core.End - 1) || Circumstances.Of(passage, message.End, phrase.First, null) != phrase.First)
        {
            return null;
        }

        var source = subjects.Of(sentence, verb - 1, depth + 1);
        return source.Words is { } words && !IsEmbedded(words.First - 1, passage.Sentences[sentence].First) ? source with { Why = "subject of the main verb before" } : null;
    }

    // ", saying so": not who does something in a clause inside the clause, but who does what that clause belongs to.
    private Source? Main(int sentence, int verb, int depth)
    {
        var verbs = passage.Verbs[sentence];
        var before = verbs[verb].First - 1;
        while (before > passage.Sentences[sentence].First && passage.ClassOf(before) is WordClass.Adverb)
        {
            before--;
        }

        // "stressed that it was old while adding, “…”"
        if (!passage.IsMark(before, ',') && !passage.At(before).IsMark('"') && !passage.Is(before, "while") && !IsAdding(verbs[verb]))
        {
            return null;
        }

        for (var v = verb - 1; v >= 0 && v >= verb - SubjectFinder.FurthestVerb && depth < SubjectFinder.LongestChain; v--)
        {
            if (verbs[v].Form != VerbForm.Finite || verbs[v].Quoted)
            {
                continue;
            }

            // "told of a letter in which she described it, while admitting": she, or who told of it.
            if (passage.Is(before, "while") && Enumerable.Range(verbs[v].Head, before - verbs[v].Head).Any(k => passage.ClassOf(k) == WordClass.Wh))
            {
                return null;
            }

            var source = verbs[v].Passive ? subjects.Left(sentence, v, passage.Sentences[sentence].First, depth + 1) : subjects.Of(sentence, v, depth + 1);
            // "a bill that would have granted it, telling": not the bill.
            if (source.Words is { } words && passage.ClassOf(words.First) is not (WordClass.Wh or WordClass.That) && !IsEmbedded(words.First - 1, passage.Sentences[sentence].First))
            {
                return source with { Why = "subject of the main verb before" };
            }

            // "asks as a boatman walks past, saying": she, or the boatman.
            if (source.Words is { } meanwhile && passage.At(meanwhile.First - 1).Entry.Text is "as" or "while" or "when" && passage.ClassOf(meanwhile.First) != WordClass.Pronoun && source.Head is { } somebody && PhraseNouns.CanSpeak(passage, NounPhrases.Core(passage, somebody)))
            {
                return Source.None("two subjects");
            }
        }

        return null;
    }

    /// <summary>Whether a clause that begins after a token is part of another: "that", "who", "as" stands there.</summary>
    public bool IsEmbedded(int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Adverb)
        {
            k--;
        }

        return k >= first && (passage.ClassOf(k) is WordClass.That or WordClass.Wh or WordClass.Subordinator or WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle
            // "at the time the board was set up": a noun right behind a noun.
            || (passage.ClassOf(k) == WordClass.Noun && passage.ClassOf(k + 1) is WordClass.Determiner or WordClass.Name or WordClass.Pronoun && k > first)
            || passage.Is(k, "as") || passage.Is(k, "before") || passage.Is(k, "after") || passage.Is(k, "until") || passage.ClassOf(k + 1) is WordClass.Wh);
    }
}
