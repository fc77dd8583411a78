using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells what is only asked, supposed or denied from what somebody said.</summary>
internal static class Unsaid
{
    /// <summary>Whether nobody is told to have said it: "nobody said", "neither Oslo nor Lima said", "if Oslo says", "whether Oslo says", "not even Oslo says".</summary>
    public static bool Is(Passage passage, QuoteDraft draft)
    {
        if (draft.Source.Words is not { } words)
        {
            return false;
        }

        // "failed to say"
        if (passage.At(draft.Cue.First - 1).Of(passage.Text) is "failed" or "fails" or "fail")
        {
            return true;
        }

        var before = words.First - 1;
        while (passage.ClassOf(before) == WordClass.Adverb)
        {
            before--;
        }

        // "Before we start singing": not yet.
        if (words.First < draft.Cue.First && passage.Is(before, "before") && passage.At(words.First).Entry.Text is "we" or "you" or "i" && passage.ClassOf(words.End) == WordClass.Finite && passage.At(words.End).Is(Words.WordTags.Base) && !passage.At(words.End).Is(Words.WordTags.Past))
        {
            return true;
        }

        // "If, however, Oslo says"
        if (passage.IsMark(before, ',') && passage.ClassOf(before - 1) == WordClass.Adverb && passage.IsMark(before - 2, ','))
        {
            before -= 3;
        }

        // "the law requires that officials report it": what is to be done.
        if (passage.ClassOf(before) == WordClass.That && passage.At(before - 1).Of(passage.Text) is "requires" or "required" or "require" or "mandates" or "mandated" or "mandate" or "ensure" or "ensures" or "ensured")
        {
            return true;
        }

        // "which leader has said what": asked, or left open.
        if (words.End - words.First == 1 && (passage.Is(before, "which") || passage.Is(before, "what")) && passage.ClassOf(words.First) == WordClass.Noun && passage.Text[passage.At(words.First).End - 1] != 's')
        {
            return true;
        }

        return passage.At(words.First).Of(passage.Text) is "nobody" or "Nobody" or "no" or "No" or "none" or "None" or "neither" or "Neither" or "few" or "Few"
            || (words.First < draft.Cue.First && (passage.Is(before, "if") || passage.Is(before, "unless") || passage.Is(before, "not") || passage.Is(before, "whether") || passage.Is(before, "neither")));
    }
}
