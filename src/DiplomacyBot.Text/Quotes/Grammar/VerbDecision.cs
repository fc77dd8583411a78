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
            return ThirdPerson(passage, i, first, end, tags, left, titleCase) ? WordClass.Finite : null;
        }

        return (tags & WordTags.Base) != 0 && PluralPresent(passage, i, first, tags, left) ? WordClass.Finite : null;
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

    private static bool ThirdPerson(Passage passage, int i, int first, int end, WordTags tags, int left, bool titleCase)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        // "another says that", "a poll released on Friday shows that", "an average of polls finds the": what follows tells.
        if (passage.At(i).Entry.Speech is { } reports && reports.Takes(Frames.That) && ((before == WordClass.Determiner && passage.At(left).Entry.Text is "another" or "each" or "neither" or "one" or "this" or "that")
            || before is WordClass.Time or WordClass.Noun or WordClass.Gerund || (before == WordClass.Mark && passage.At(left).IsMark(',') && PastDecision.ClosesAside(passage, first, left)))
            && ClosedClasses.Of(passage, i + 1) is WordClass.That or WordClass.Pronoun or WordClass.Wh or WordClass.Determiner && !PastDecision.HasFinite(passage, Math.Max(first, i - 6), i))
        {
            return true;
        }

        if (before is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.To or WordClass.Number)
        {
            return passage.At(left).IsNumber && passage.Is(left - 1, ",");
        }

        if (before is WordClass.Pronoun or WordClass.Wh or WordClass.That)
        {
            return true;
        }

        if ((tags & WordTags.NounToo) == 0)
        {
            return before is not (WordClass.Finite or WordClass.Infinitive or WordClass.Auxiliary or WordClass.Modal);
        }

        if (before is WordClass.Name && titleCase)
        {
            return Object(passage, i, end) || passage.At(i + 1).IsCapitalised;
        }

        return before switch
        {
            // "Kim urges allies to": no thing but a person or a clause follows.
            WordClass.Name => Object(passage, i, end) || (passage.At(i).Entry.Speech is { } speech && speech.Takes(Frames.Person | Frames.That) && i + 1 < end && passage.At(i + 1).IsWord && ClosedClasses.Of(passage, i + 1) is null),
            // "to allow boat exports to grow": what is allowed.
            WordClass.Noun when passage.ClassOf(left - 1) is WordClass.Infinitive => false,
            WordClass.Noun => Object(passage, i, end) && !EndsWithS(passage, left) && (!passage.At(i + 1).IsCapitalised || HasDeterminer(passage, left, first)),
            WordClass.Mark => left >= first && !passage.At(left).IsMark('-') && Object(passage, i, end) && (passage.At(left).IsMark(')') || passage.At(left).IsMark('"') || PastDecision.ClosesAside(passage, first, left)),
            WordClass.Conjunction => Object(passage, i, end) && PastDecision.HasFinite(passage, first, left),
            _ => false,
        };
    }

    // What follows a verb rather than a noun.
    private static bool Object(Passage passage, int i, int end)
    {
        var next = passage.At(i + 1);
        if (i + 1 >= end)
        {
            return false;
        }

        var closed = ClosedClasses.Of(passage, i + 1);
        return closed is WordClass.Determiner or WordClass.Pronoun or WordClass.That or WordClass.Wh or WordClass.To or WordClass.Adverb or WordClass.Contraction or WordClass.Subordinator
            || next.IsCapitalised || next.IsNumber || next.IsMark('"') || next.IsMark('$')
            || (closed == WordClass.Preposition && passage.At(i).Entry.Speech?.Particles.Contains(next.Entry.Text) == true)
            || next.Is(WordTags.Gerund);
    }

    // "a new poll shows Kim" against "cited rude comments Kim had made".
    private static bool HasDeterminer(Passage passage, int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Noun or WordClass.Name)
        {
            k--;
        }

        return passage.ClassOf(k) is WordClass.Determiner or WordClass.Possessive;
    }

    private static bool EndsWithS(Passage passage, int i) => passage.Text[passage.At(i).End - 1] is 's' && passage.At(i).Length > 3;

    // "China and Russia support".
    private static bool IsCoordinated(Passage passage, int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Name or WordClass.Noun)
        {
            k--;
        }

        return k > first && passage.Is(k, "and") && passage.ClassOf(k - 1) is WordClass.Name or WordClass.Noun;
    }

    // "let Congress decide", "help Kim win": no finite verb.
    private static bool IsCausative(Passage passage, int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Name or WordClass.Noun or WordClass.Determiner)
        {
            k--;
        }

        return passage.At(k).Entry.Text is "let" or "lets" or "make" or "makes" or "made" or "help" or "helps" or "helped" or "have" or "see" or "watch";
    }

    private static bool PluralPresent(Passage passage, int i, int first, WordTags tags, int left)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        var token = passage.At(left);
        var noun = (tags & WordTags.NounToo) != 0;
        var closed = ClosedClasses.Of(passage, i + 1);
        var next = passage.At(i + 1);
        var object_ = closed is WordClass.Determiner or WordClass.Pronoun or WordClass.That or WordClass.Wh or WordClass.To or WordClass.Contraction
            || next.IsCapitalised || next.IsNumber || next.IsMark('"') || (closed == WordClass.Preposition && passage.At(i).Entry.Speech?.Particles.Contains(next.Entry.Text) == true);
        switch (before)
        {
            case WordClass.Pronoun:
                return token.Entry.Text is "they" or "we" or "you" or "i" or "those" or "these" or "others" or "both";
            case WordClass.Wh:
                return token.Entry.Text is "who" or "which" && (!noun || object_);
            case WordClass.Noun or WordClass.Number or WordClass.Name:
                var plural = EndsWithS(passage, left) || token.Entry.Text is "people" || passage.Is(left, "percent") || passage.Is(left, "men") || passage.Is(left, "women") || passage.Is(left, "%") || passage.Is(left, "police") || IsCoordinated(passage, left, first);
                // "documents from his tax return show he"
                var clause = closed is WordClass.Pronoun && next.Entry.Text is "he" or "she" or "they";
                return plural || (clause && passage.At(i).Entry.Speech is { } reports && reports.Takes(Frames.That) && !IsCausative(passage, left, first)) ? !noun || object_ : !noun && object_ && passage.At(i).Entry.Speech is not null && !IsCausative(passage, left, first);
            case WordClass.Determiner:
                return token.Entry.Text is "some" or "many" or "most" or "both" or "few" && (!noun || object_) && object_;
            case WordClass.Conjunction:
                return object_ && !noun && PastDecision.HasFinite(passage, first, left);
            case WordClass.Mark:
                return left > first && (!noun || object_) && (token.IsMark(')') || (token.IsMark(',') && object_ && passage.At(i).Entry.Speech is not null && PastDecision.ClosesAside(passage, first, left)));
            default:
                return false;
        }
    }
}
