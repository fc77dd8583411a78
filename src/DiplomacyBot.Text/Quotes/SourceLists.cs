using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Sources of several: "Oslo, Lima and Quito", and of somebody else: "his lawyer".</summary>
internal static class SourceLists
{
    // "Oslo, Lima, Quito and Rome": more are not shown by name.
    private const int MostBeforeAnd = 4;

    private const string AllOfList = "the whole list";

    /// <summary>Who stands behind what is said, with the rest of the list: '"It is safe," Ana Prieto, Luis Vega and Carlos Rey wrote'.</summary>
    /// <remarks>Only behind a quotation is it clear where the list begins: "It was safe for the mayor, Ana Prieto, Luis Vega and Carlos Rey said".</remarks>
    public static Source Behind(Passage passage, Source source, int floor)
    {
        if (source is not { Why: "subject before the verb", Head: { } head })
        {
            return source;
        }

        var first = head.First;
        if (passage.Is(first - 1, "and") && passage.IsMark(first - 2, ','))
        {
            first--;
        }
        else if (!HasConjunction(passage, head))
        {
            return source;
        }

        for (var i = 0; i < MostBeforeAnd && passage.IsMark(first - 1, ','); i++)
        {
            var before = NounPhrases.Left(passage, first - 1, floor);
            if (before.IsEmpty || !IsMember(passage, before))
            {
                break;
            }

            first = before.First;
        }

        return passage.Is(first, "and") || first >= head.First || first <= floor ? source
            : new Source(new TokenRange(first, head.End), head, passage.At(first - 1).IsMark('"') || (passage.IsMark(first - 1, ',') && passage.At(first - 2).IsMark('"')) ? AllOfList : "perhaps the whole list");
    }

    /// <summary>The phrase with what its list has before it; the phrase itself where it ends no list.</summary>
    public static TokenRange Whole(Passage passage, QuoteDraft draft, TokenRange head)
    {
        if (draft.Source is { Why: AllOfList, Words: { } all })
        {
            return all;
        }

        if (IsBehindVerb(draft) && AfterNames(passage, head.End, passage.Sentences[draft.Sentence].End, leastWords: 2) is var last and > 0)
        {
            return new TokenRange(head.First, last);
        }

        var floor = passage.Sentences[draft.Sentence].First;
        var first = head.First;
        for (var i = 0; i < MostBeforeAnd && first - 1 > floor && passage.IsMark(first - 1, ',') && HasConjunction(passage, head); i++)
        {
            // "However, Oslo, Lima and Quito said"
            if (first - 2 == floor && (passage.ClassOf(floor) is WordClass.Adverb or WordClass.Conjunction || passage.At(floor).Is(Words.WordTags.Connective)))
            {
                return new TokenRange(first, head.End);
            }

            var before = NounPhrases.Left(passage, first - 1, floor);
            if (before.IsEmpty || !IsMember(passage, before))
            {
                return head;
            }

            first = before.First;
        }

        return first == floor ? new TokenRange(first, head.End) : head;
    }

    /// <summary>Whether the phrase is the second of two between commas: "Ana Prieto, the mayor, and Luis Vega, the builder, said".</summary>
    public static bool IsSecond(Passage passage, QuoteDraft draft, TokenRange head)
    {
        var floor = passage.Sentences[draft.Sentence].First;
        // "large banks such as Acme (AC) and Lugo Works (LW), plus an oil giant, said": the last of a list.
        if (draft.Source.Why is not ("subject before an aside" or "subject before the verb" or "shared subject") || passage.ClassOf(head.First - 1) != WordClass.Conjunction || head.First - 1 <= floor
            || (!passage.IsMark(head.First - 2, ',') && (draft.Source.Why is not "subject before an aside" || passage.ClassOf(head.First) != WordClass.Name)))
        {
            return false;
        }

        for (var k = floor; k < head.First; k++)
        {
            // With a verb of its own it is a clause: "It rained, and Luis Vega, the builder, said".
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal && passage.ClassOf(k - 1) != WordClass.Wh)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the phrase is the rest of a list that begins inside another phrase: "The ministers of Peru, Chile and Cuba said"; not in "In Oslo, Lima and Quito said".</summary>
    public static bool IsTail(Passage passage, QuoteDraft draft, TokenRange head)
    {
        var floor = passage.Sentences[draft.Sentence].First;
        return draft.Source.Why is not (AllOfList or "subject after the verb") && passage.IsMark(head.First - 1, ',') && HasConjunction(passage, head)
            && NounPhrases.Left(passage, head.First - 1, floor) is { IsEmpty: false } before && passage.ClassOf(before.First - 1) != WordClass.Preposition && Enumerable.Range(before.First, before.End - before.First).Any(k => passage.Is(k, "of"));
    }

    /// <summary>Whether the phrase is the first of two after the verb: "said Ana Prieto, the mayor, and Luis Vega, the builder".</summary>
    public static bool IsFirst(Passage passage, QuoteDraft draft, TokenRange head)
    {
        var end = passage.Sentences[draft.Sentence].End;
        // "said Ana Prieto, Lugo and Vigo": where she is from, or who else.
        if (IsBehindVerb(draft) && AfterNames(passage, head.End, end, leastWords: 1) > 0)
        {
            return AfterNames(passage, head.End, end, leastWords: 2) == 0;
        }

        var and = AfterAside(passage, head.End, end);
        if (!passage.Is(and, "and") || !IsBehindVerb(draft) || passage.ClassOf(and + 1) is not (WordClass.Name or WordClass.Noun or WordClass.Determiner))
        {
            return false;
        }

        // With a verb of its own it is a clause: "said Ana Prieto, the mayor, and Luis Vega left".
        var after = AfterAside(passage, NounPhrases.Right(passage, and + 1, end, prepositions: true).End, end);
        return passage.ClassOf(after) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal);
    }

    /// <summary>The people of a list, for looking up what each said: of "Ana Prieto and Luis Vega" both.</summary>
    public static IEnumerable<Actor> People(Passage passage, TokenRange core, IReadOnlyList<Mention> inside) => HasConjunction(passage, core)
        ? inside.Where(mention => mention.Person is not null && core.Contains(mention.Words.First) && passage.ClassOf(mention.Words.End) != WordClass.Possessive).Select(mention => mention.Person!.Actor) : [];

    /// <summary>Whether an "and" stands in it.</summary>
    public static bool HasConjunction(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (passage.ClassOf(k) == WordClass.Conjunction)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindVerb(QuoteDraft draft) => draft.Source.Why is "subject after the verb" or "according to" or "by whom";

    // Past ", Luis Vega, Eva Paz and Carlos Rey": names alone, the last behind "and"; 0 where no such list ends there.
    private static int AfterNames(Passage passage, int k, int end, int leastWords)
    {
        for (var i = 0; i < MostBeforeAnd && passage.IsMark(k, ','); i++)
        {
            k = AfterName(passage, k + 1, end, leastWords);
            if (k > 0 && passage.Is(k, "and"))
            {
                var last = AfterName(passage, k + 1, end, leastWords);
                return last > 0 && (last == end || passage.ClassOf(last) is WordClass.Mark or WordClass.Preposition or WordClass.Time) ? last : 0;
            }
        }

        return 0;
    }

    private static int AfterName(Passage passage, int first, int end, int leastWords)
    {
        // "the Philippines"
        var k = first + (passage.Is(first, "the") ? 1 : 0);
        while (k < end && passage.ClassOf(k) == WordClass.Name)
        {
            k++;
        }

        return k - first >= leastWords && passage.ClassOf(k - 1) == WordClass.Name ? k : 0;
    }

    // Past ", the mayor of Lugo,"; where no aside stands, the place itself.
    private static int AfterAside(Passage passage, int k, int end)
    {
        if (!passage.IsMark(k, ','))
        {
            return k;
        }

        var aside = NounPhrases.Right(passage, k + 1, end, prepositions: true);
        return passage.IsMark(aside.End, ',') ? aside.End + 1 : aside.IsEmpty ? k + 1 : k;
    }

    // A name, or a body or people that can speak; "last week" is none.
    private static bool IsMember(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (passage.ClassOf(k) is not (WordClass.Name or WordClass.Noun or WordClass.Determiner or WordClass.Possessive))
            {
                return false;
            }
        }

        return passage.ClassOf(words.End - 1) == WordClass.Name || PersonNouns.CanSpeak(passage, words.End - 1);
    }
}
