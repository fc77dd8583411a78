using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds cues that stand before what they report: "She said it was over", "was praised by the mayor".</summary>
internal sealed class PreposedCues(Passage passage, SubjectFinder subjects, ComplementFinder complements, Predicate<int> isTaken)
{
    private readonly PassiveCues passives = new(passage, subjects, isTaken);

    /// <summary>Reads one verb as such a cue; null where it is none.</summary>
    /// <param name="sentence">Its sentence, from 0.</param>
    /// <param name="v">Its place among the verbs of the sentence.</param>
    /// <param name="verb">What the verb reports.</param>
    public QuoteDraft? Read(int sentence, int v, SpeechVerb verb)
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

        if (QuotedComplements.After(passage, phrase, verb, sentence, isTaken) is not { } complement)
        {
            if (complements.After(phrase, verb, sentence) is not { } plain)
            {
                return null;
            }

            complement = plain;
        }

        if (complement.Words.IsEmpty || isTaken(complement.Words.First))
        {
            return null;
        }

        // "echoed Rey in saying that it was over": left to the second verb.
        if (complement.Frame != Frames.Quote && SaysIn(complement.Words))
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

    // "Rey in saying that": a name and the second verb, with a clause of its own.
    private bool SaysIn(TokenRange words)
    {
        var k = NounPhrases.Right(passage, words.First, words.End, prepositions: false).End;
        return k > words.First && passage.Is(k, "in") && passage.ClassOf(k + 1) == WordClass.Gerund && passage.At(k + 1).Entry.Speech is { IsStatement: true } second && second.Takes(Frames.That);
    }
}
