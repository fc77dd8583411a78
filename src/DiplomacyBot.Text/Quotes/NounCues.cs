using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Nouns that report: "his claim that …", "the ministry's decision to …".</summary>
internal static class NounCues
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        new HashSet<string>(Words.WordFile.Set("speech-nouns.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the nouns of a sentence report.</summary>
    public static IEnumerable<QuoteDraft> Find(Passage passage, int sentence)
    {
        var (first, end) = passage.Sentences[sentence];
        for (var k = first; k + 2 < end; k++)
        {
            if (passage.ClassOf(k) != WordClass.Noun || passage.IsQuoted(k) || !Nouns.Contains(passage.At(k).Of(passage.Text)))
            {
                continue;
            }

            var clause = passage.ClassOf(k + 1) == WordClass.That;
            var infinitive = passage.ClassOf(k + 1) == WordClass.To && passage.ClassOf(k + 2) is WordClass.Infinitive;
            var owner = Owner(passage, k, first);
            if (!clause && !infinitive && !(owner is not null && (passage.Is(k + 1, "of") || passage.Is(k + 1, "for") || passage.Is(k + 1, "about") || passage.Is(k + 1, "against") || passage.Is(k + 1, "on"))))
            {
                continue;
            }

            var start = clause || infinitive ? k + 1 : k + 2;
            var stop = ClauseEnd.Of(passage, start, end, clause: false);
            stop = clause ? AfterClause(passage, start, stop, end) : stop;
            if (stop <= start + 1)
            {
                continue;
            }

            yield return new QuoteDraft
            {
                Content = [new TokenRange(start, stop)],
                Cue = new TokenRange(k, k + 1),
                Source = owner is { } range ? new Source(range, range, "owner of the noun") : Source.None("noun without owner"),
                Verb = null,
                Sentence = sentence,
                Why = "noun " + passage.At(k).Of(passage.Text).ToString().ToLowerInvariant(),
            };
        }
    }

    private static int AfterClause(Passage passage, int start, int stop, int end) => Math.Max(stop, ClauseEnd.Of(passage, start, end, clause: true));

    private static TokenRange? Owner(Passage passage, int noun, int first)
    {
        var k = noun - 1;
        while (k >= first && passage.ClassOf(k) is WordClass.Noun or WordClass.Number or WordClass.Adverb or WordClass.Participle)
        {
            k--;
        }

        if (k < first)
        {
            return null;
        }

        if (passage.ClassOf(k) == WordClass.Possessive)
        {
            var owner = NounPhrases.Left(passage, k, first);
            return owner.IsEmpty ? null : owner;
        }

        return passage.ClassOf(k) == WordClass.Determiner && passage.At(k).Entry.Text is "his" or "her" or "their" or "its" or "my" or "our" ? new TokenRange(k, k + 1) : null;
    }
}
