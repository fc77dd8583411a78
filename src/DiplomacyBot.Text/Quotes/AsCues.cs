using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds a cue that opens its sentence with "as": "As Vega puts it, the bridge is safe."</summary>
internal static class AsCues
{
    /// <summary>What is said so; null where the sentence does not begin with it.</summary>
    public static QuoteDraft? Find(Passage passage, int sentence, SubjectFinder subjects)
    {
        var (first, end) = passage.Sentences[sentence];
        var start = passage.ClassOf(first) == WordClass.Conjunction ? first + 1 : first;
        var verbs = passage.Verbs[sentence];
        if (!passage.Is(start, "as") || verbs.Count == 0 || verbs[0] is not { Form: VerbForm.Finite, Passive: false } || CueVerbs.Of(passage, verbs[0]) is not { IsStatement: true } verb || !verb.Takes(Frames.That))
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
}
