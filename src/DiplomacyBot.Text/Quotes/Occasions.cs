using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>On what occasion something was said, where that stands behind it: "said it was over in a letter on Monday".</summary>
internal static class Occasions
{
    /// <summary>"said it was over in angry remarks that pleased nobody": where it was said, and what the writer makes of it.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="k">The token behind "in".</param>
    /// <param name="end">The end of its sentence.</param>
    public static bool Is(Passage passage, int start, int k, int end)
    {
        // "said the plan was shown in a letter" may be what is said.
        if (IsMessage(passage, k, end))
        {
            return !Enumerable.Range(start, k - start).Any(i => passage.At(i).Entry.Speech is { } speech && speech.Takes(Frames.That | Frames.Person));
        }

        while (k < end && passage.ClassOf(k) == WordClass.Noun && passage.At(k).Of(passage.Text) is not ("remarks" or "comments"))
        {
            k++;
        }

        return passage.At(k).Of(passage.Text) is "remarks" or "comments" && passage.ClassOf(k + 1) is WordClass.That or WordClass.Wh;
    }

    /// <summary>'said it was "late" in answering a question', 'called him a "disgrace" Wednesday', '… during a rally': when it was said.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="k">The token behind the closing mark.</param>
    /// <param name="end">The end of its sentence.</param>
    public static bool FollowsQuotation(Passage passage, int start, int k, int end)
    {
        if (passage.Is(k, "in") && passage.ClassOf(k + 1) == WordClass.Gerund && (passage.At(k + 1).Entry.Speech is not null || passage.At(k + 1).Of(passage.Text) is "answering" or "responding"))
        {
            return PastDecision.HasFinite(passage, start, k);
        }

        if (passage.Is(k, "during") && NounPhrases.Core(passage, NounPhrases.Right(passage, k + 1, end, prepositions: false)) is { IsEmpty: false } core)
        {
            return passage.At(core.End - 1).Of(passage.Text) is "speech" or "interview" or "conference" or "briefing" or "stop" or "rally" or "debate" or "appearance" or "event" or "visit" or "hearing" or "address";
        }

        return passage.ClassOf(k) == WordClass.Time && passage.At(k).IsCapitalised && passage.ClassOf(k + 1) is not WordClass.Possessive && k > start + 1 && passage.At(k - 1).IsMark('"');
    }

    // "a letter on Monday", "an open letter": to the end, or to when and to whom.
    private static bool IsMessage(Passage passage, int k, int end)
    {
        if (!(passage.At(k).Entry.Text is "a" or "an"))
        {
            return false;
        }

        k++;
        while (k < end && passage.ClassOf(k) == WordClass.Noun && passage.ClassOf(k + 1) == WordClass.Noun)
        {
            k++;
        }

        return passage.At(k).Of(passage.Text) is "letter" or "statement" or "interview" or "tweet" or "speech" or "conference" or "email" or "briefing" or "release" or "op-ed"
            && (k + 1 >= end || passage.ClassOf(k + 1) is WordClass.Mark or WordClass.Time || passage.Is(k + 1, "on") || passage.Is(k + 1, "with") || passage.Is(k + 1, "to"));
    }
}
