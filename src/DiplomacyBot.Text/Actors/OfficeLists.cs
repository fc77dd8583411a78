using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Actors;

/// <summary>Offices for several things, with a comma inside: "the minister for trade, industry and tourism".</summary>
internal static class OfficeLists
{
    // "trade, small firms, industry and tourism": more is a story.
    private const int MostCommas = 3;

    /// <summary>The end of the office that goes on behind a comma: where "industry and tourism" ends; the comma itself where none does.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="first">The first word of the office.</param>
    /// <param name="comma">The first comma behind it.</param>
    /// <param name="limit">The end of the sentence.</param>
    public static int EndAfter(Passage passage, int first, int comma, int limit)
    {
        if (!HasPreposition(passage, new TokenRange(first, comma)))
        {
            return comma;
        }

        var k = comma;
        for (var i = 0; i < MostCommas && passage.IsMark(k, ','); i++)
        {
            k = AfterNouns(passage, k + 1, limit);
            if (k > 0 && passage.Is(k, "and"))
            {
                var end = AfterNouns(passage, k + 1, limit);
                return end > 0 && (end == limit || passage.ClassOf(end) is WordClass.Mark or WordClass.Preposition) ? end : comma;
            }
        }

        return comma;
    }

    /// <summary>The whole office where a phrase is the end of its list: "industry and tourism" in "the minister for trade, industry and tourism"; the phrase where it is none.</summary>
    public static TokenRange Whole(Passage passage, TokenRange phrase, int floor)
    {
        if (!passage.IsMark(phrase.First - 1, ',') || !passage.Is(AfterNouns(passage, phrase.First, phrase.End), "and"))
        {
            return phrase;
        }

        var before = NounPhrases.Left(passage, phrase.First - 1, floor);
        var core = before.IsEmpty ? before : NounPhrases.Core(passage, before);
        return !core.IsEmpty && HasPreposition(passage, before) && PersonNouns.IsPerson(passage, core.End - 1) && EndAfter(passage, before.First, before.End, phrase.End) == phrase.End ? new TokenRange(before.First, phrase.End) : phrase;
    }

    private static bool HasPreposition(Passage passage, TokenRange words) => Enumerable.Range(words.First, words.End - words.First).Any(k => passage.Is(k, "for") || passage.Is(k, "of"));

    private static int AfterNouns(Passage passage, int first, int limit)
    {
        var k = first;
        while (k < limit && passage.ClassOf(k) == WordClass.Noun && !passage.At(k).IsCapitalised && !PersonNouns.IsPerson(passage, k))
        {
            k++;
        }

        return k > first ? k : 0;
    }
}
