using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>Reads the office of somebody beside the name.</summary>
internal static class Offices
{
    // An office is a few words; more is a story.
    private const int LongestOffice = 9;

    // "U.S." with its marks, "United Arab Emirates".
    private const int LongestPlace = 4;

    // "Homeland Security Secretary": more capitals in a row are a name of their own.
    private const int MostCapitals = 5;

    /// <summary>"South Korean president" before a name; null where no title stands there.</summary>
    public static string? Before(Passage passage, TokenRange name)
    {
        var first = name.First;
        // "senators Marco Rey and Bob Vega"
        if (first > passage.First && IsPlural(passage.At(first - 1).Of(passage.Text)))
        {
            return null;
        }

        while (first > passage.First && name.First - first < LongestOffice && IsPart(passage, first - 1))
        {
            first--;
        }

        // "Secretary-General", "Editor-in-Chief": the word before the hyphen is no office without it.
        while (first < name.First && passage.At(first - 1).IsMark('-') && passage.At(first - 1).Joined && passage.At(first - 2).IsWord)
        {
            first -= 2;
        }

        // "Transport Minister", "Acme President", "BRC chair", "Senate Democratic leader": what the office is of, if a title stands after it.
        first = first < name.First && (passage.At(first).IsCapitalised || passage.ClassOf(first - 1) == WordClass.Name) ? BeforeCapitals(passage, first) : first;

        // "Russian President": one country or people, then it is over.
        first -= first < name.First ? PlaceBefore(passage, first) : 0;
        // "Assistant US Attorney General": not the Attorney General.
        first -= first < name.First && passage.At(first - 1).Of(passage.Text) is "Assistant" or "Deputy" or "Vice" or "Associate" or "Under" or "assistant" or "deputy" ? 1 : 0;
        first -= first < name.First && passage.Is(first - 1, "acting") ? 1 : 0;
        first -= first < name.First && passage.Is(first - 1, "former") ? 1 : 0;
        return HasTitle(passage, first, name.First) ? Words(passage, first, name.First) : null;
    }

    /// <summary>"the foreign minister of Japan" between commas after a name; null where no title stands there.</summary>
    public static string? After(Passage passage, TokenRange words, TokenRange name)
    {
        if (!passage.IsMark(name.End, ',') || words.End <= name.End + 1)
        {
            return null;
        }

        var first = name.End + 1;
        var end = first;
        var sentence = passage.Sentences[passage.SentenceOf(name.First)].End;
        var last = Math.Min(words.End, sentence);
        while (end < last && end - first <= LongestOffice && !passage.IsMark(end, ','))
        {
            end++;
        }

        end = passage.IsMark(end, ',') ? OfficeLists.EndAfter(passage, first, end, sentence) : end;
        last = Math.Max(last, end);
        if (end - first > LongestOffice || passage.ClassOf(first) is not (WordClass.Determiner or WordClass.Noun or WordClass.Name or WordClass.Adverb or WordClass.Gerund))
        {
            return null;
        }

        first += passage.Is(first, "the") || passage.Is(first, "a") || passage.Is(first, "an") ? 1 : 0;
        // "his chief of staff": whose is not clear.
        if (passage.At(first).Entry.Text is "his" or "her" or "its" or "their")
        {
            return null;
        }

        // "now serving as mayor"
        var serving = passage.ClassOf(first) == WordClass.Adverb ? first + 1 : first;
        first = passage.ClassOf(serving) == WordClass.Gerund && passage.Is(serving + 1, "as") ? serving + 2 : first;
        first += passage.Is(first, "the") ? 1 : 0;
        // "the minister who resigned", "resigned as chief": an office has no verb.
        for (var k = first; k < end; k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Infinitive or WordClass.Auxiliary or WordClass.Modal or WordClass.Wh or WordClass.That)
            {
                return null;
            }
        }

        // "Oda Ki-in" ends in no preposition.
        while (end > first && passage.ClassOf(end - 1) is WordClass.Mark or WordClass.Preposition or WordClass.Conjunction && (!passage.At(end - 1).Joined || (passage.IsMark(end - 1, '.') && end == last)))
        {
            end--;
        }

        return HasTitle(passage, first, end) ? Words(passage, first, end) : null;
    }

    /// <summary>The office that a phrase is: "the mayor of Lugo"; null where it is none, as "his lawyer".</summary>
    public static string? In(Passage passage, TokenRange core)
    {
        var first = core.First + (passage.ClassOf(core.First) == WordClass.Determiner ? 1 : 0);
        return HasTitle(passage, first, core.End) ? Words(passage, first, core.End) : null;
    }

    private static bool IsPart(Passage passage, int k) =>
        (passage.At(k).Is(WordTags.Title) && !IsAdjective(passage, k)) || (passage.ClassOf(k) == WordClass.Noun && passage.At(k) is { IsWord: true, IsCapitalised: false }) || IsRole(passage, k);

    // "a major Samsung customer": ranks before a name have a capital.
    private static bool IsAdjective(Passage passage, int k) => passage.At(k).Of(passage.Text) is "major" or "private";

    // "Harbour Officer Ana Prieto", but "Hunter Vega".
    private static bool IsRole(Passage passage, int k) => passage.At(k).IsCapitalised && PersonNouns.IsPerson(passage, k);

    private static int BeforeCapitals(Passage passage, int office)
    {
        var first = office;
        while (first > passage.First && (IsCapital(passage, first - 1) || (passage.At(first - 1).IsMark('-') && passage.At(first - 1).Joined && passage.At(first - 2).IsCapitalised)))
        {
            first--;
        }

        first += passage.At(first).IsWord ? 0 : 1;
        // "President and River Party leader Luis Vega": two offices.
        if (first < office && passage.Is(first - 1, "and") && first - 2 >= passage.First && passage.At(first - 2) is { IsCapitalised: true } other && other.Is(WordTags.Title) && !IsAdjective(passage, first - 2))
        {
            return first - 2;
        }

        // "House Ways and Means Chairman", "Rey and Harbour Minister Vega": where it begins is not clear.
        return office - first > MostCapitals || (passage.Is(first - 1, "and") && passage.ClassOf(first - 2) == WordClass.Name) ? office : first;
    }

    private static bool IsCapital(Passage passage, int k) =>
        passage.ClassOf(k) == WordClass.Name && (passage.At(k).IsWord || passage.At(k).IsMark('.')) && PlaceBefore(passage, k + 1) == 0 && !passage.At(k).Is(WordTags.Connective | WordTags.Adverb | WordTags.Preposition | WordTags.Subordinator);

    private static int PlaceBefore(Passage passage, int end)
    {
        for (var length = LongestPlace; length > 0; length--)
        {
            var first = end - length;
            if (first >= passage.First && passage.At(first).IsWord && passage.Text.AsSpan(passage.At(first).Start, passage.At(end - 1).End - passage.At(first).Start) is var name && ActorCatalog.Shared.Named(name) is { } actor
                && !(actor.IsEndOfName(name) && passage.ClassOf(first - 1) == WordClass.Name))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool HasTitle(Passage passage, int first, int end)
    {
        for (var k = first; k < end; k++)
        {
            // "Mr" is no office.
            if (((passage.At(k).Is(WordTags.Title) && !IsAdjective(passage, k)) || IsRole(passage, k)) && PersonWords.GenderOf(passage.At(k).Of(passage.Text)) is var gender
                && (gender == Gender.Unknown || passage.At(k).Length > 4) && !passage.Is(k, "miss") && !passage.Is(k, "dr") && !passage.Is(k, "foreign"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] == 's' && word[^2] != 's';

    private static string? Words(Passage passage, int first, int end) => first < end ? passage.Text[passage.At(first).Start..passage.At(end - 1).End] : null;
}
