using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether "called" rings somebody, convenes something or gives a name, and says nothing of anybody: "called the police", "called a meeting", "a case called Prieto v. Lugo".</summary>
internal static class Calls
{
    // "called a meeting", "called an election"
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Meetings = Deeds.Set("meeting", "meetings", "election", "elections", "referendum", "vote", "session", "strike", "conference", "summit", "witness", "witnesses");

    /// <summary>Whether it does.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="draft">Who called whom or what, as found.</param>
    /// <param name="content">What stands after the verb.</param>
    public static bool IsDeed(Passage passage, QuoteDraft draft, TokenRange content) => draft.Cue.End - 1 == LastVerb(passage, draft) && (IsRinging(passage, draft, content) || IsMeeting(passage, content));

    // "called a meeting for Monday"; "called the meeting a waste" is words.
    private static bool IsMeeting(Passage passage, TokenRange content)
    {
        var k = content.First;
        while (k + 1 < content.End && passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name or WordClass.Gerund)
        {
            k++;
        }

        return Meetings.Contains(passage.At(k).Of(passage.Text)) && (k + 1 >= content.End || passage.ClassOf(k + 1) is WordClass.Preposition or WordClass.To or WordClass.Mark or WordClass.Time);
    }

    private static int LastVerb(Passage passage, QuoteDraft draft)
    {
        for (var k = draft.Cue.End - 1; k >= draft.Cue.First; k--)
        {
            if (passage.At(k).Entry.Speech is not null)
            {
                return k;
            }
        }

        return -1;
    }

    // "called her lawyer to ask", "called the police", "called Lugo her home", "a group calling itself Our Bridge".
    private static bool IsRinging(Passage passage, QuoteDraft draft, TokenRange content)
    {
        var whom = NounPhrases.Right(passage, content.First, content.End, prepositions: false);
        // "called his mother, Jane"
        if (!whom.IsEmpty && passage.ClassOf(content.First) == WordClass.Determiner && Actors.PersonNouns.IsPerson(passage, whom.End - 1) && passage.IsMark(whom.End, ',') && passage.ClassOf(whom.End + 1) == WordClass.Name)
        {
            return true;
        }

        // "called his brother who was near"
        // "a case called Prieto v. Lugo", "called itself Top Bridge": a name.
        if (AreNames(passage, content) || (passage.At(content.First).Entry.Text is "itself" or "themselves" && passage.ClassOf(content.First + 1) == WordClass.Name))
        {
            return true;
        }

        // "called each other by their first names"
        for (var k = content.First + 1; k + 1 < content.End; k++)
        {
            if (passage.Is(k, "by") && NounPhrases.Right(passage, k + 1, content.End, prepositions: false) is { IsEmpty: false } name && passage.At(name.End - 1).Of(passage.Text) is "name" or "names" or "nickname" or "nicknames")
            {
                return true;
            }
        }

        // "called him back"
        if (passage.ClassOf(content.First) == WordClass.Pronoun && passage.Is(content.First + 1, "back"))
        {
            return true;
        }

        return passage.Is(content.End - 1, "home") || (!whom.IsEmpty && (passage.Is(whom.End, "who") || passage.Is(whom.End, "and")) && !Predicates.Ends(passage, whom)) || (content.End - content.First <= 2 && passage.ClassOf(content.First) != WordClass.Pronoun && !Predicates.Ends(passage, content)) || (!whom.IsEmpty && whom.End < content.End && passage.ClassOf(whom.End) == WordClass.To)
            || (passage.ClassOf(draft.Cue.First) == WordClass.Gerund && passage.At(content.First).Entry.Text is "itself" or "himself" or "herself" or "themselves");
    }

    private static bool AreNames(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (passage.ClassOf(k) != WordClass.Name && !passage.Is(k, "v") && !passage.At(k).IsMark('.'))
            {
                return false;
            }
        }

        return true;
    }
}
