using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Nouns that report: "his claim that …", "the ministry's decision to …".</summary>
internal static class NounCues
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        Section(string.Empty).Concat(Section("without-owner")).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Ownerless =
        Section("without-owner").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Wordings =
        Section("wording").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "raised doubts", "has questions": whoever does it has them.
    private static readonly HashSet<string> Having =
        ["has", "have", "had", "raised", "raises", "raise", "made", "makes", "make", "expressed", "voiced", "issued", "gave", "gives", "shared", "shares", "share", "offered", "filed", "took", "takes", "sounded", "led", "joined", "lodged", "aired"];

    /// <summary>Whether a noun reports words or thoughts: "claim", "warning".</summary>
    public static bool IsSpeech(ReadOnlySpan<char> noun) => Nouns.Contains(noun);

    /// <summary>Whether a noun names words, whether it reports any or not: "claim", "message".</summary>
    public static bool IsWording(ReadOnlySpan<char> noun) => Nouns.Contains(noun) || Wordings.Contains(noun);

    /// <summary>What the nouns of a sentence report.</summary>
    public static IEnumerable<QuoteDraft> Find(Passage passage, int sentence, SubjectFinder subjects)
    {
        var (first, end) = passage.Sentences[sentence];
        for (var k = first; k + 2 < end; k++)
        {
            var word = passage.At(k).Of(passage.Text);
            if (passage.ClassOf(k) != WordClass.Noun || passage.IsQuoted(k) || !Nouns.Contains(word))
            {
                continue;
            }

            // "criticism from allies that": from whom stands between.
            var from = passage.Is(k + 1, "from") ? NounPhrases.Right(passage, k + 2, end, prepositions: false) : default;
            var next = from.IsEmpty ? k + 1 : from.End;
            var clause = passage.ClassOf(next) == WordClass.That;
            var infinitive = passage.ClassOf(next) == WordClass.To && passage.ClassOf(next + 1) is WordClass.Infinitive;
            var source = !from.IsEmpty ? new Source(from, from, "from whom") : Owner(passage, k, first) is { } owner ? new Source(owner, owner, "owner of the noun") : Holder(passage, sentence, k, first, subjects);
            if (!clause && !infinitive && !((source.Words is not null || Ownerless.Contains(word)) && LeadsOn(passage, next)))
            {
                continue;
            }

            var start = clause || infinitive ? next : next + 1;
            var stop = ClauseEnd.Of(passage, start, end, clause: false);
            stop = clause ? Math.Max(stop, ClauseEnd.Of(passage, start, end, clause: true)) : stop;
            if (stop <= start || (stop == start + 1 && clause))
            {
                continue;
            }

            yield return new QuoteDraft
            {
                Content = [new TokenRange(start, stop)],
                Cue = new TokenRange(k, k + 1),
                Source = source,
                Verb = null,
                Sentence = sentence,
                Why = "noun " + word.ToString().ToLowerInvariant(),
            };
        }
    }

    private static bool LeadsOn(Passage passage, int k) => passage.At(k).Of(passage.Text) is "of" or "for" or "about" or "against" or "on" or "over" or "to" or "with";

    private static Source Holder(Passage passage, int sentence, int noun, int first, SubjectFinder subjects)
    {
        var k = noun - 1;
        while (k >= first && passage.ClassOf(k) is WordClass.Noun or WordClass.Number or WordClass.Adverb or WordClass.Determiner)
        {
            k--;
        }

        var verb = k < first || !Having.Contains(passage.At(k).Of(passage.Text).ToString()) ? -1 : passage.Verbs[sentence].FindIndex(phrase => phrase is { Form: VerbForm.Finite, Passive: false } && phrase.Head == k);
        return verb < 0 ? Source.None("noun without owner") : subjects.Of(sentence, verb) with { Why = "who has the noun" };
    }

    private static IEnumerable<string> Section(string name) =>
        Words.WordFile.Sections("speech-nouns.txt").Where(entry => entry.Section == name).SelectMany(entry => entry.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

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
