using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells which country "the country" or "its" means: "Peru closed the harbour. Its foreign ministry said".</summary>
internal sealed class CountryReader(MentionReader mentions, Discourse discourse)
{
    /// <summary>The country that is the subject of the sentence before a place; null where none is.</summary>
    public Actor? Before(Passage passage, int at)
    {
        var (where, sentence) = (passage, -1);
        for (var s = 0; s < passage.Sentences.Count; s++)
        {
            sentence = passage.Sentences[s].First <= at ? s - 1 : sentence;
        }

        if (sentence < 0)
        {
            if (discourse.Before(passage) is not { } previous)
            {
                return null;
            }

            (where, sentence) = (previous, previous.Sentences.Count - 1);
        }

        var verb = where.Verbs[sentence].Find(phrase => phrase is { Form: VerbForm.Finite, Quoted: false });
        if (verb == default)
        {
            return null;
        }

        var subject = NounPhrases.Left(where, SkipAdverbs(where, verb.First), where.Sentences[sentence].First);
        var inside = mentions.In(where).Where(mention => subject.Overlaps(mention.Words)).ToList();
        return inside is [{ Listed: { Kind: ActorKind.Country } country }] && inside[0].Words.End == subject.End && inside[0].Words.First - subject.First <= 1 ? country : null;
    }

    private static int SkipAdverbs(Passage passage, int k)
    {
        while (passage.ClassOf(k - 1) == WordClass.Adverb)
        {
            k--;
        }

        return k;
    }
}
