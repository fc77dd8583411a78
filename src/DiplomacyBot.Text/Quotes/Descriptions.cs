using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Who somebody is whose name ends what is said, as the writer tells it: "he did not support Rey, the mayor of Lugo".</summary>
internal static class Descriptions
{
    /// <summary>Whether one begins behind a comma and goes on to the end.</summary>
    public static bool Is(Passage passage, int comma, int end)
    {
        if (passage.ClassOf(comma - 1) != WordClass.Name)
        {
            return false;
        }

        var next = comma + 1;
        if (passage.Is(next, "who"))
        {
            return IsLast(passage, next, end);
        }

        var phrase = NounPhrases.Right(passage, next, end, prepositions: true);
        var core = NounPhrases.Core(passage, phrase);
        // "Rey, the painter Ana Prieto": two of a list.
        if (!passage.Is(next, "the") || core.IsEmpty || passage.ClassOf(core.End - 1) == WordClass.Name)
        {
            return false;
        }

        return IsOver(passage, phrase.End, end) || (passage.Is(phrase.End, "who") && PersonNouns.IsPerson(passage, phrase.End - 1) && IsLast(passage, phrase.End, end));
    }

    private static bool IsLast(Passage passage, int who, int end)
    {
        var k = who;
        while (k < end && !passage.IsMark(k, ',') && !passage.IsQuoted(k) && !passage.At(k).IsMark('\u2013') && !passage.At(k).IsMark('-'))
        {
            k++;
        }

        return IsOver(passage, k, end);
    }

    private static bool IsOver(Passage passage, int k, int end) => k >= end || (k == end - 1 && passage.ClassOf(k) == WordClass.Mark && !passage.At(k).IsMark('"'));
}
