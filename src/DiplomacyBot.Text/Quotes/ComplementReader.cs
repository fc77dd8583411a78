using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Reads what stands at a place as the object of a verb of speech: a clause, an infinitive, a quotation, a thing.</summary>
internal sealed class ComplementReader(Passage passage)
{
    /// <summary>What stands there; null where nothing does that the verb takes.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="k">The place.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="strict">Whether words stand between the verb and the place: then no thing is its object.</param>
    /// <param name="passive">Whether the verb is passive.</param>
    public Complement? At(SpeechVerb verb, int k, int end, bool strict, bool passive = false)
    {
        // "urged a boycott on Wednesday, leading a fight": nothing stands right behind it.
        if (k >= end || (passage.IsMark(k, ',') && verb.Lemma != "say" && passage.ClassOf(k + 1) == WordClass.Gerund && passage.At(k + 1).Entry.Speech is null))
        {
            return null;
        }

        if (passage.At(k).IsMark('"') && passage.QuotationAt(k) is { } quotation && quotation.First == k)
        {
            // 'explained on their podcast "The Bridge"': its name.
            if (strict && TitledWorks.Is(passage, k - 1))
            {
                return null;
            }

            // 'the builders continued "mishandling"': what only carries a quotation has a comma or a colon before it.
            if (!verb.Takes(Frames.That | Frames.Np) && char.IsLower(passage.At(k + 1).First) && !passage.IsMark(k - 1, ','))
            {
                return null;
            }

            return verb.Takes(Frames.Quote | Frames.That | Frames.Np) ? new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.Quote) : null;
        }

        switch (passage.ClassOf(k))
        {
            // "told him in an interview that aired on Monday that": the first belongs to the interview.
            case WordClass.That when strict && passage.ClassOf(k - 1) == WordClass.Noun && passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal && LaterThat(k, end) is var later && later > k:
                return new Complement(new TokenRange(later, ClauseEnd.Of(passage, later, end, clause: true)), 0, Frames.That);
            // "wrote a letter on Thursday that said it was over": what the letter did.
            case WordClass.That when strict && passage.ClassOf(k + 1) == WordClass.Finite && passage.At(k + 1).Entry.Speech is { Strength: SpeechStrength.Said }:
                return null;
            // "urged them to vote on a fund that would close": of the fund.
            case WordClass.That when strict && (verb.Strength is SpeechStrength.Urged or SpeechStrength.Asked || verb.Lemma is "order") && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name && passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal:
                return null;
            // "said in statements that apologized to boatmen": what the statements did.
            case WordClass.That when strict && passage.ClassOf(k + 1) == WordClass.Finite && passage.ClassOf(k - 1) == WordClass.Noun && passage.ClassOf(NounPhrases.Left(passage, k, passage.Sentences[passage.SentenceOf(k)].First).First - 1) == WordClass.Preposition:
                return null;
            case WordClass.That or WordClass.Wh when verb.Takes(Frames.That) || (passage.ClassOf(k) == WordClass.Wh && verb.Takes(Frames.Np)):
                return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.That);
            // "assured them of help if it rained": when.
            case WordClass.Subordinator when passage.Is(k, "if") && (verb.Strength == SpeechStrength.Promised || verb.Lemma == "assure"):
                return null;
            // "was shown last year when it opened": when, not what.
            case WordClass.Subordinator when strict && !passage.Is(k, "if"):
                return null;
            // "said when it rained that it was over": when, and what.
            case WordClass.Subordinator when passage.Is(k, "when") && LaterThat(k, end) is var said && said > k:
                return new Complement(new TokenRange(said, ClauseEnd.Of(passage, said, end, clause: true)), 0, Frames.That);
            // "tweeted angrily when it rained": at what time; "did not say when it rained" is what.
            case WordClass.Subordinator when passage.Is(k, "when") && verb.Strength == SpeechStrength.Said && Coordination.Cue(passage, k) is { Negated: false, Form: VerbForm.Finite }:
                return null;
            case WordClass.Subordinator when verb.Takes(Frames.That) && (passage.Is(k, "if") || passage.Is(k, "where") || passage.Is(k, "when")):
                return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.That);
            case WordClass.Negation when passage.ClassOf(k + 1) == WordClass.To && verb.Takes(Frames.To):
                return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.To);
            // "pledged to the boatmen that": to whom.
            case WordClass.To when verb.Takes(Frames.That) && NounPhrases.Right(passage, k + 1, end, prepositions: true) is { IsEmpty: false } whom && passage.ClassOf(whom.End) == WordClass.That:
                return new Complement(new TokenRange(whom.End, ClauseEnd.Of(passage, whom.End, end, clause: true)), 0, Frames.That);
            case WordClass.To when verb.Takes(Frames.That) && passage.Is(k + 1, "this") && ClauseOpening.Is(passage, k + 3, end, orThing: false):
                return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.That);
            // "refused to what": a word is missing.
            case WordClass.To when passage.ClassOf(k + 1) is WordClass.Wh or WordClass.Determiner:
                return null;
            case WordClass.To:
                return verb.Takes(Frames.To) || (passive && verb.Takes(Frames.That)) ? new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.To) : null;
            // "called up a player following a broken arm": what belongs to the verb stands beside it.
            case WordClass.Gerund or WordClass.Participle when strict && !verb.Takes(Frames.Ing):
                return null;
            case WordClass.Gerund or WordClass.Participle when verb.Takes(Frames.Np | Frames.Ing):
                return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.Ing);
            case WordClass.Contraction when verb.Takes(Frames.That):
                return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.That);
        }

        // "maintains control with an iron hand": a thing that is kept.
        if (verb.Lemma == "maintain" && passage.ClassOf(k) == WordClass.Noun && passage.ClassOf(k + 1) == WordClass.Preposition)
        {
            return null;
        }

        // Of a thing one says little: "said the boats, once white, had left" is a clause.
        if (verb.Takes(Frames.That) && ClauseOpening.Is(passage, k, end, verb.Takes(Frames.Np | Frames.To) && verb.Lemma != "say"))
        {
            return new Complement(new TokenRange(k, ClauseEnd.Of(passage, k, end, clause: true)), 0, Frames.That);
        }

        if ((verb.Takes(Frames.Np) || (verb.Takes(Frames.Person) && !verb.Takes(Frames.That))) && !strict && Thing(k, end) is { } thing)
        {
            return new Complement(thing, 0, Frames.Np);
        }

        if (verb.Takes(Frames.As) && !verb.Takes(Frames.Np) && !strict && Thing(k, end) is { } named && HasAs(named))
        {
            return new Complement(named, 0, Frames.As);
        }

        return null;
    }

    /// <summary>The next "that" before any mark; 0 where none stands there.</summary>
    public int LaterThat(int that, int end)
    {
        for (var k = that + 1; k < end && passage.ClassOf(k) != WordClass.Mark; k++)
        {
            // "urged help with a fund that has been used": of the fund.
            if (passage.ClassOf(k) == WordClass.That && !(passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name && passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
            {
                return k;
            }
        }

        return 0;
    }

    private bool HasAs(TokenRange words)
    {
        for (var k = words.First + 1; k < words.End; k++)
        {
            if (passage.Is(k, "as"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A thing, without what belongs to the sentence around it; null where none begins there.</summary>
    public TokenRange? Thing(int k, int end)
    {
        if (passage.ClassOf(k) is not (WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Pronoun or WordClass.Gerund or WordClass.Participle or WordClass.Possessive or WordClass.Wh or WordClass.That or WordClass.Time or WordClass.Adverb or WordClass.Preposition)
            && !(passage.At(k).IsMark('"') && passage.IsQuoted(k + 1)) && !(passage.At(k).IsMark('\'') && !passage.At(k).Joined))
        {
            return null;
        }

        // "apologised for claiming he was late": the clause inside belongs to it.
        var clause = passage.ClassOf(k) == WordClass.Gerund && passage.At(k).Entry.Speech is { } inside && inside.Takes(Frames.That) && ClauseOpening.Is(passage, k + 1, end, inside.Takes(Frames.Np));
        var words = new TokenRange(k, ClauseEnd.Of(passage, k, end, clause));
        return words.IsEmpty ? null : words;
    }
}
