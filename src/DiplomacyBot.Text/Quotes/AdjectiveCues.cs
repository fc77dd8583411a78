using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds adjectives that report what somebody thinks or feels: "was confident that", "is committed to", "has been critical of".</summary>
internal sealed class AdjectiveCues(Passage passage, SubjectFinder subjects, ComplementFinder complements, Predicate<int> isTaken)
{
    /// <summary>Reads one verb with the adjective behind it as such a cue; null where it is none.</summary>
    /// <param name="sentence">Its sentence, from 0.</param>
    /// <param name="v">Its place among the verbs of the sentence.</param>
    public QuoteDraft? Read(int sentence, int v)
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
            || complements.After(phrase with { Head = at, Passive = false }, adjective, sentence) is not { } complement || complement.Words.IsEmpty || isTaken(complement.Words.First))
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
}
