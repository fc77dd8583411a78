using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>Reads the office of somebody beside the name.</summary>
internal static class Offices
{
    // An office is a few words; more is a story.
    private const int LongestOffice = 9;

    /// <summary>"South Korean president" before a name; null where no title stands there.</summary>
    public static string? Before(Passage passage, TokenRange name)
    {
        var first = name.First;
        while (first > passage.First && name.First - first < LongestOffice)
        {
            var token = passage.At(first - 1);
            if (token.Is(WordTags.Title) || (passage.ClassOf(first - 1) == WordClass.Noun && token.IsWord && !token.IsCapitalised))
            {
                first--;
                continue;
            }

            // "Russian President": one country or people, then it is over.
            first -= first < name.First ? PlaceBefore(passage, first) : 0;
            break;
        }

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
        while (end < words.End && end - first <= LongestOffice && !passage.IsMark(end, ','))
        {
            end++;
        }

        if (end - first > LongestOffice || passage.ClassOf(first) is WordClass.Wh or WordClass.Gerund or WordClass.Participle)
        {
            return null;
        }

        first += passage.Is(first, "the") || passage.Is(first, "a") || passage.Is(first, "an") ? 1 : 0;
        return HasTitle(passage, first, end) ? Words(passage, first, end) : null;
    }

    private static int PlaceBefore(Passage passage, int end)
    {
        for (var length = 3; length > 0; length--)
        {
            var first = end - length;
            if (first >= passage.First && passage.At(first).IsWord
                && ActorCatalog.Shared.Named(passage.Text.AsSpan(passage.At(first).Start, passage.At(end - 1).End - passage.At(first).Start)) is not null)
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
            if (passage.At(k).Is(WordTags.Title) && PersonWords.GenderOf(passage.At(k).Of(passage.Text).ToString()) is var gender
                && (gender == Gender.Unknown || passage.At(k).Length > 4) && !passage.Is(k, "miss") && !passage.Is(k, "dr") && !passage.Is(k, "foreign"))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Words(Passage passage, int first, int end) => first < end ? passage.Text[passage.At(first).Start..passage.At(end - 1).End] : null;
}
