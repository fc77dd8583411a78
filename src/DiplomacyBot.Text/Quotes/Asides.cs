using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells whose aside stands between two commas: "Ana Prieto, the mayor, said".</summary>
internal static class Asides
{
    // "N.J." with its marks.
    private const int LongestState = 6;

    /// <summary>The phrase before the aside; empty where none opens there, or where the phrase is a part of an aside itself.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="open">The mark that opens the aside.</param>
    /// <param name="close">The mark that closes it.</param>
    /// <param name="first">The first token of the sentence.</param>
    public static TokenRange Head(Passage passage, int open, int close, int first)
    {
        if (!Opens(passage, open + 1))
        {
            return default;
        }

        var head = OfficeLists.Whole(passage, NounPhrases.Left(passage, open, first), first);
        // "Sen. Ana Prieto, R-Ark., who was there, said"
        if (head.End - head.First > 2 && passage.At(head.First).Of(passage.Text) is "R" or "D" or "I" && passage.At(head.First + 1) is { First: '-', Joined: true } && passage.IsMark(head.First - 1, ',')
            && NounPhrases.Left(passage, head.First - 1, first) is { IsEmpty: false } member && passage.ClassOf(member.End - 1) == WordClass.Name)
        {
            head = member;
        }

        // "Ana Prieto, 73, a boatman from Lugo, said"
        if (head.End - head.First == 1 && passage.ClassOf(head.First) == WordClass.Number && passage.IsMark(head.First - 1, ',') && NounPhrases.Left(passage, head.First - 1, first) is { IsEmpty: false } aged && passage.ClassOf(aged.End - 1) == WordClass.Name)
        {
            head = aged;
        }

        return head.IsEmpty || passage.ClassOf(head.End - 1) is WordClass.Time or WordClass.Adverb || IsOfAside(passage, head, first) || IsTown(passage, head, open, close) || IsListed(passage, head, open, close) ? default : head;
    }

    /// <summary>"Ana Prieto, a student in Lugo, Spain, said": the name before a phrase that is itself an aside; the phrase where none stands there.</summary>
    public static TokenRange Named(Passage passage, TokenRange head, int first)
    {
        // '"It is over," Ana Prieto, the town's director told the paper': the second comma was forgotten.
        if ((passage.At(head.First).Entry.Text is not ("a" or "an") && !IsOffice(passage, head) && !IsBehindQuotation(passage, head, first) && !IsBehindName(passage, head, first)) || !passage.IsMark(head.First - 1, ',') || !(PersonNouns.IsPerson(passage, NounPhrases.Core(passage, head).End - 1) || IsBehindName(passage, head, first)))
        {
            return head;
        }

        var name = NounPhrases.Left(passage, head.First - 1, first);
        // "Lawyers for Ana Prieto, a boatman who said": she is one, and they are several.
        if (passage.At(head.First).Entry.Text is "a" or "an" && !name.IsEmpty && NounPhrases.Core(passage, name) is { IsEmpty: false } several && several.End < name.End && passage.At(several.End - 1).Of(passage.Text).EndsWith('s'))
        {
            var last = name.End;
            while (last > several.End && passage.ClassOf(last - 1) == WordClass.Name)
            {
                last--;
            }

            return last < name.End ? new TokenRange(last, name.End) : head;
        }

        return !name.IsEmpty && passage.ClassOf(name.End - 1) == WordClass.Name && (name.First == first || passage.ClassOf(name.First - 1) is WordClass.Mark or WordClass.Conjunction) ? name : head;
    }

    /// <summary>The same for what "who" goes with: "an attack by Ana Prieto, the minister, who said".</summary>
    public static TokenRange NamedBeforeWho(Passage passage, TokenRange head, int first)
    {
        if (Named(passage, head, first) is var named && named != head)
        {
            return named;
        }

        var core = NounPhrases.Core(passage, head);
        if (!passage.Is(head.First, "the") || !passage.IsMark(head.First - 1, ',') || core.IsEmpty || !passage.IsMark(head.End, ',') || !PersonNouns.IsPerson(passage, core.End - 1))
        {
            return head;
        }

        var name = NounPhrases.Left(passage, head.First - 1, first);
        while (!name.IsEmpty && passage.ClassOf(name.First) != WordClass.Name)
        {
            name = new TokenRange(name.First + 1, name.End);
        }

        return name.End - name.First > 1 && Enumerable.Range(name.First, name.End - name.First).All(k => passage.ClassOf(k) == WordClass.Name) ? name : head;
    }

    // "Vice President of Bridges for Lugo Works"
    private static bool IsOffice(Passage passage, TokenRange head) => passage.ClassOf(head.First) != WordClass.Determiner && NounPhrases.Core(passage, head).End < head.End;

    // "Ana Prieto, the president of the region, which is large, said": the name that the sentence begins with.
    private static bool IsBehindName(Passage passage, TokenRange head, int first)
    {
        for (var k = first; k < head.First - 1; k++)
        {
            if (passage.ClassOf(k) != WordClass.Name)
            {
                return false;
            }
        }

        // "Sheriff Ana Prieto, Lugo police, in a letter, said": two asides.
        return head.First - first > 2 && (passage.Is(head.First, "the") || PersonNouns.CanSpeak(passage, head.End - 1));
    }

    private static bool IsBehindQuotation(Passage passage, TokenRange head, int first) =>
        passage.IsMark(head.First - 1, ',') && NounPhrases.Left(passage, head.First - 1, first) is { IsEmpty: false } name && passage.At(name.First - 1).IsMark('"');

    // "whose father", "whose father, Rey,", ", with his wife, Ana,"
    private static bool IsOfAside(Passage passage, TokenRange head, int first) => passage.ClassOf(head.First - 1) == WordClass.Wh
        || (passage.IsMark(head.First - 1, ',') && NounPhrases.Left(passage, head.First - 1, first) is { IsEmpty: false } before
            && (passage.ClassOf(before.First - 1) == WordClass.Wh || (passage.ClassOf(before.First - 1) == WordClass.Preposition && passage.IsMark(before.First - 2, ','))));

    // "three of its builders, Vega, Rey and Soto, said": the first of a list.
    private static bool IsListed(Passage passage, TokenRange head, int open, int close)
    {
        if (!passage.IsMark(head.First - 1, ',') || passage.ClassOf(open + 1) != WordClass.Name)
        {
            return false;
        }

        for (var k = open + 1; k < close; k++)
        {
            if (passage.ClassOf(k) == WordClass.Conjunction && passage.ClassOf(k + 1) == WordClass.Name)
            {
                return true;
            }
        }

        return false;
    }

    // "Acme Inc., Lugo, Sp., said": a town and its state.
    private static bool IsTown(Passage passage, TokenRange head, int open, int close)
    {
        for (var k = open + 1; k < close; k++)
        {
            if (passage.ClassOf(k) != WordClass.Name && !passage.IsMark(k, '.'))
            {
                return false;
            }
        }

        // "On Thursday, Rey's assistant, Luis Vega, said": an office.
        return close - open <= LongestState && head.End - head.First <= LongestState && !(PersonNouns.IsPerson(passage, head.End - 1) && passage.ClassOf(head.End - 1) == WordClass.Noun) && passage.IsMark(head.First - 1, ',') && passage.ClassOf(head.First) == WordClass.Name;
    }

    private static bool Opens(Passage passage, int k) => passage.ClassOf(k) is WordClass.Wh or WordClass.Determiner or WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Gerund
        or WordClass.Participle or WordClass.Preposition or WordClass.Adverb or WordClass.Subordinator;
}
