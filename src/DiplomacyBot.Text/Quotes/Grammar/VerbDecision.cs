using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Decides whether a word that may be a verb is one here, and in which form.</summary>
internal static class VerbDecision
{
    /// <summary>The verbal class of a word; null where it is no verb.</summary>
    public static WordClass? Of(Passage passage, int i, int first, int end, bool titleCase)
    {
        var token = passage.At(i);
        var tags = Tags(passage, token, titleCase);
        if (tags == WordTags.None && IsUnknownInfinitive(passage, i))
        {
            return WordClass.Infinitive;
        }

        if ((tags & (WordTags.Base | WordTags.ThirdPerson | WordTags.Past | WordTags.Participle | WordTags.Gerund)) == 0 || IsHyphenated(passage, i))
        {
            return null;
        }

        // "reports last week"
        if (passage.Is(i, "last") && passage.At(i + 1).Entry.Unit >= 0)
        {
            return null;
        }

        var left = Before(passage, i, first);
        if ((tags & (WordTags.Base)) != 0 && TakesBase(passage, left))
        {
            return WordClass.Infinitive;
        }

        if ((tags & WordTags.Gerund) != 0)
        {
            // "acting Harbour Minister"
            if (passage.Is(i, "acting") && passage.At(i + 1).IsCapitalised)
            {
                return null;
            }

            // "the senior investigating officer": one officer without an article is nobody's object.
            // "according to a court filing.", "at her daily briefing,": with nothing behind it no verb.
            if (passage.ClassOf(i - 1) is WordClass.Noun or WordClass.Adverb && passage.ClassOf(i - 2) is WordClass.Determiner or WordClass.Possessive && i - 2 >= first && !Actors.PersonNouns.MayBePerson(passage, i - 1)
                && (passage.At(i + 1).IsMark('.') || (passage.At(i + 1).IsMark(',') && passage.At(i).Of(passage.Text) is "briefing" or "ruling" or "filing" or "hearing" or "meeting" or "reading")))
            {
                return null;
            }

            var noun = (passage.ClassOf(i - 1) is WordClass.Determiner or WordClass.Possessive || (passage.ClassOf(i - 1) == WordClass.Noun && passage.ClassOf(i - 2) == WordClass.Determiner && Actors.PersonNouns.IsPerson(passage, i + 1) && !passage.At(i + 1).IsCapitalised)) && i > first;
            return noun && !(passage.ClassOf(i - 1) == WordClass.Possessive && token.Entry.Speech is not null) ? null : WordClass.Gerund;
        }

        if ((tags & (WordTags.Past | WordTags.Participle)) != 0 && PastDecision.Of(passage, i, first, end, tags, left) is { } past)
        {
            return past;
        }

        if ((tags & WordTags.ThirdPerson) != 0)
        {
            return PresentDecision.ThirdPerson(passage, i, first, end, tags, left, titleCase) ? WordClass.Finite : null;
        }

        return (tags & WordTags.Base) != 0 && PresentDecision.PluralPresent(passage, i, first, tags, left) ? WordClass.Finite : null;
    }

    private static WordTags Tags(Passage passage, Token token, bool titleCase)
    {
        if (!ReferenceEquals(token.Entry, WordEntry.Unknown))
        {
            return token.Entry.Tags;
        }

        if (token.Length < 5 || (token.IsCapitalised && !titleCase))
        {
            return WordTags.None;
        }

        var word = token.Of(passage.Text);
        // "unfilled jobs": few verbs begin so, and the lists have them.
        return word.EndsWith("ed") && word.StartsWith("un") ? WordTags.None : word.EndsWith("ed") ? WordTags.Past | WordTags.Participle : word.EndsWith("ing") ? WordTags.Gerund : WordTags.None;
    }

    // "to triple the size": no list has the verb, but only a verb stands between "to" and an object.
    private static bool IsUnknownInfinitive(Passage passage, int i)
    {
        var token = passage.At(i);
        if (passage.ClassOf(i - 1) != WordClass.To || token.IsCapitalised || token.Length < 3 || passage.Text[token.End - 1] == 's')
        {
            return false;
        }

        var next = passage.At(i + 1);
        return ClosedClasses.Of(passage, i + 1) is WordClass.Determiner or WordClass.Pronoun || next.IsNumber || (next.IsCapitalised && passage.ClassOf(i - 2) is WordClass.Finite or WordClass.Infinitive or WordClass.Gerund);
    }

    private static bool IsHyphenated(Passage passage, int i) =>
        (passage.At(i - 1).IsMark('-') && passage.ClassOf(i - 1) == WordClass.Noun) || (passage.At(i + 1).IsMark('-') && passage.At(i + 1).Joined && passage.At(i + 2).Joined && passage.At(i + 2).IsWord);

    /// <summary>The nearest token before that is no adverb and no "not"; first - 1 where there is none.</summary>
    private static int Before(Passage passage, int i, int first)
    {
        var k = i - 1;
        while (k >= first && passage.ClassOf(k) is WordClass.Adverb or WordClass.Negation)
        {
            k--;
        }

        return k;
    }

    private static bool TakesBase(Passage passage, int left) =>
        passage.ClassOf(left) is WordClass.To or WordClass.Modal
        || (passage.ClassOf(left) == WordClass.Auxiliary && passage.At(left).Entry.Text is "do" or "does" or "did" or "don't" or "doesn't" or "didn't")
        || (passage.ClassOf(left) == WordClass.Contraction && Ending(passage, left) is "'ll" or "'d")
        // "will he say", "does it mean"
        || (passage.ClassOf(left) == WordClass.Pronoun && passage.ClassOf(left - 1) == WordClass.Modal);

    /// <summary>The ending of a contraction: "'ll"; empty for other words.</summary>
    internal static ReadOnlySpan<char> Ending(Passage passage, int i)
    {
        var word = passage.At(i).Of(passage.Text);
        var at = word.IndexOf('\'');
        return at < 0 ? [] : word[at..];
    }
}
