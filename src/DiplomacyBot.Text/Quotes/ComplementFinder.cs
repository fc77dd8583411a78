using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds what stands after a verb of speech as its object: a clause, an infinitive, a thing.</summary>
internal sealed class ComplementFinder(Passage passage)
{
    // "told the people, 30 km from the sea, to stay"
    private const int LongestAside = 12;

    private readonly ComplementReader reader = new(passage);

    /// <summary>What follows the verb; null where nothing that its frames allow does.</summary>
    public Complement? After(VerbPhrase phrase, SpeechVerb verb, int sentence)
    {
        var (_, end) = passage.Sentences[sentence];
        var k = phrase.Head + 1;
        while (k < end && passage.ClassOf(k) is WordClass.Adverb)
        {
            k++;
        }

        // "pledged early on to oppose it"
        k += passage.Is(k, "on") && passage.Is(k - 1, "early") ? 1 : 0;
        // "says too much is made of it": the adverb belongs to the subject of the clause.
        if (passage.ClassOf(k) is WordClass.Auxiliary or WordClass.Modal or WordClass.Finite)
        {
            k = phrase.Head + 1;
        }

        // "said approximately ten boats left", "says nearly all left": part of what is said.
        if (k > phrase.Head + 1 && (passage.ClassOf(k) == WordClass.Number || passage.At(k - 1).Entry.Text is "nearly" or "almost" or "only" or "just" or "even" or "further" || passage.At(k - 1).Of(passage.Text) is "approximately" or "roughly" or "virtually" or "barely"))
        {
            return reader.At(verb, k - 1, end, strict: false, phrase.Passive) ?? reader.At(verb, k, end, strict: false, phrase.Passive);
        }

        // "said, however, that", "pointed out, however, that": an aside and the clause.
        var word = verb.Lemma == "point" && passage.Is(k, "out") ? k + 1 : k;
        if (passage.IsMark(word, ',') && verb.Takes(Frames.That) && AfterAside(word, end) is var that && that > 0)
        {
            return new Complement(new TokenRange(that, ClauseEnd.Of(passage, that, end, clause: true)), 0, Frames.That);
        }

        // "said, however, it was over"
        if (passage.IsMark(word, ',') && verb.Takes(Frames.That) && passage.ClassOf(word + 1) == WordClass.Adverb && passage.IsMark(word + 2, ',') && ClauseOpening.Is(passage, word + 3, end, orThing: false))
        {
            return new Complement(new TokenRange(word + 3, ClauseEnd.Of(passage, word + 3, end, clause: true)), 0, Frames.That);
        }

        // "urged for them to stay": who is to do it belongs to what is said.
        if (passage.Is(k, "for") && !verb.Particles.Contains("for") && verb.Strength is SpeechStrength.Urged or SpeechStrength.Asked && verb.Takes(Frames.To) && NounPhrases.Right(passage, k + 1, end, prepositions: true) is { IsEmpty: false } doer
            && passage.ClassOf(doer.End) == WordClass.To && passage.ClassOf(doer.End + 1) is WordClass.Infinitive or WordClass.Auxiliary && (passage.ClassOf(k + 1) is WordClass.Pronoun or WordClass.Name || Actors.PersonNouns.CanSpeak(passage, doer.End - 1)))
        {
            return new Complement(new TokenRange(k, ClauseEnd.Of(passage, doer.End, end, clause: true)), 0, Frames.To);
        }

        // "called for talks", "pointed out that"
        if (IsParticle(verb, k) && Particle(verb, k, end) is { } particle)
        {
            return particle;
        }

        if (verb.Takes(Frames.Person) && !phrase.Passive && passage.ClassOf(k) is not (WordClass.That or WordClass.Wh or WordClass.To))
        {
            var afterPerson = Circumstances.Person(passage, k, end);
            // "told the people who had come that": who was told, in a clause of its own.
            if (afterPerson > k && (passage.Is(afterPerson, "who") || passage.Is(afterPerson, "which")) && passage.ClassOf(afterPerson - 1) == WordClass.Noun)
            {
                var clause = afterPerson;
                while (clause < end && passage.ClassOf(clause) is not (WordClass.That or WordClass.Mark))
                {
                    clause++;
                }

                if (passage.IsMark(clause, ',') && passage.At(clause + 1).IsMark('"') && clause + 1 < end)
                {
                    return new Complement(new TokenRange(clause + 1, ClauseEnd.Of(passage, clause + 1, end, clause: true)), 0, Frames.Quote);
                }

                return clause < end && passage.ClassOf(clause) == WordClass.That ? new Complement(new TokenRange(clause, ClauseEnd.Of(passage, clause, end, clause: true)), 0, Frames.That) : null;
            }

            // "told the people, 30 km away, to stay"
            if (afterPerson > k && passage.IsMark(afterPerson, ',') && verb.Takes(Frames.To) && AfterAside(afterPerson, end, WordClass.To) is var order and > 0 && passage.ClassOf(order + 1) == WordClass.Infinitive)
            {
                return new Complement(new TokenRange(order, ClauseEnd.Of(passage, order, end, clause: true)), 0, Frames.To);
            }

            // "told the envoy, Rey, that"
            if (afterPerson > k && passage.IsMark(afterPerson, ',') && AfterAside(afterPerson, end) is var message and > 0)
            {
                return new Complement(new TokenRange(message, ClauseEnd.Of(passage, message, end, clause: true)), 0, Frames.That);
            }

            // "tells this story to show how old it is", "told the story of a party held by the mayor": what is told, and to what end.
            if (afterPerson > k && PhraseNouns.IsTale(passage, NounPhrases.Core(passage, new TokenRange(k, afterPerson)))
                && passage.ClassOf(afterPerson) != WordClass.That)
            {
                return null;
            }

            var said = Circumstances.Of(passage, afterPerson, end, verb);
            // "told them ahead of the vote that", "told them in an October 2016 letter that"
            if (passage.ClassOf(said) is WordClass.Preposition or WordClass.Noun && said > afterPerson && reader.LaterThat(said, end) is var clauseAfter and > 0 && !PastDecision.HasFinite(passage, said, clauseAfter))
            {
                said = clauseAfter;
            }

            // "warned Rey on Thursday against closing it"
            if (afterPerson > k && passage.ClassOf(said) == WordClass.Preposition && verb.Particles.Contains(passage.At(said).Entry.Text) && reader.Thing(said + 1, end) is { } led)
            {
                return new Complement(new TokenRange(said, led.End), 0, Frames.Np);
            }

            if (afterPerson > k && reader.At(verb, said, end, strict: true) is { Frame: Frames.That or Frames.To or Frames.Quote } words)
            {
                return words;
            }
        }

        var start = Circumstances.Of(passage, k, end, verb);
        // "told Lugo's Today show on Friday that", "said ahead of the visit that": what stands before "that" is who was told and when.
        if ((verb.Lemma == "tell" || (verb.Takes(Frames.That) && passage.ClassOf(start) == WordClass.Preposition && !passage.At(start).Is(Words.WordTags.Determiner))) && passage.ClassOf(start) != WordClass.That && reader.LaterThat(start, end) is var clauseStart and > 0 && !PastDecision.HasFinite(passage, start + 1, clauseStart) && !BeginsAgain(start, clauseStart))
        {
            start = clauseStart;
        }

        // "said in a letter, written by her lawyer, that": an aside and the clause.
        start = start > k && passage.IsMark(start, ',') && verb.Takes(Frames.That) && AfterAside(start, end) is var behindAside and > 0 ? behindAside : start;
        // "said after a meeting with envoys from Lima, Lugo and Vigo that": the rest of a list, and the clause.
        start = start > k && passage.IsMark(start, ',') && verb.Takes(Frames.That) && AfterList(start, end) is var behindList and > 0 ? behindList : start;
        var found = reader.At(verb, start, end, strict: start > k, phrase.Passive);
        // "told local boatmen nobody would": who is told, and what, are not to be parted.
        return found is { Frame: Frames.That } && verb.Lemma == "tell" && !phrase.Passive && start == phrase.Head + 1 && passage.ClassOf(start) is WordClass.Noun or WordClass.Name or WordClass.Determiner ? null : found;
    }

    // "the crowd the idea that": a second phrase, which "that" goes with.
    private bool BeginsAgain(int first, int end)
    {
        for (var k = first + 1; k < end; k++)
        {
            if (passage.ClassOf(k) == WordClass.Determiner && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name)
            {
                return true;
            }
        }

        return false;
    }

    // The "that" after a few words between commas; 0 where none stands there.
    private int AfterAside(int comma, int end, WordClass opening = WordClass.That)
    {
        for (var k = comma + 1; k < Math.Min(end, comma + LongestAside); k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Modal or WordClass.Auxiliary or WordClass.Gerund)
            {
                return 0;
            }

            if (passage.IsMark(k, ','))
            {
                return passage.ClassOf(k + 1) == opening ? k + 1 : 0;
            }
        }

        return 0;
    }

    // The "that" behind the last names of a list; 0 where none stands there.
    private int AfterList(int comma, int end)
    {
        var k = comma;
        while (k < end && k < comma + LongestAside && (passage.ClassOf(k) is WordClass.Name or WordClass.Determiner or WordClass.Conjunction || passage.IsMark(k, ',')))
        {
            k++;
        }

        return passage.ClassOf(k) == WordClass.That && passage.ClassOf(k - 1) == WordClass.Name ? k : 0;
    }

    // "agreed on Friday to": when.
    private bool IsParticle(SpeechVerb verb, int k) => !(passage.ClassOf(k + 1) == WordClass.Time && passage.ClassOf(k + 2) != WordClass.Possessive)
        && passage.ClassOf(k) is WordClass.Preposition or WordClass.Adverb or WordClass.Noun or WordClass.To && verb.Particles.Contains(passage.At(k).Of(passage.Text).ToString());

    private Complement? Particle(SpeechVerb verb, int k, int end)
    {
        var start = k + 1;
        while (start < end && IsParticle(verb, start))
        {
            start++;
        }

        k = start - 1;
        if (passage.ClassOf(start) is WordClass.That or WordClass.Wh or WordClass.To && verb.Takes(Frames.That))
        {
            return new Complement(new TokenRange(start, ClauseEnd.Of(passage, start, end, clause: true)), k + 1, Frames.That);
        }

        // "appealed to Rey on Friday to open it": whom, when, and what.
        if (verb.Takes(Frames.To) && NounPhrases.Right(passage, start, end, prepositions: true) is { IsEmpty: false } whom && Circumstances.Of(passage, whom.End, end, verb) is var order && order > whom.End
            && passage.ClassOf(order) == WordClass.To && passage.ClassOf(order + 1) == WordClass.Infinitive)
        {
            return new Complement(new TokenRange(order, ClauseEnd.Of(passage, order, end, clause: true)), 0, Frames.To);
        }

        // "called on them to …": the whole of it.
        return reader.Thing(start, end) is { } thing ? new Complement(thing, k + 1, Frames.Np) : null;
    }
}
