using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Decides whether a word that may be a verb is one here, and in which form.</summary>
internal static class VerbDecision
{
    // How far a reduced participle looks for the finite verb of its clause: "the report released on Monday said".
    private const int Reach = 14;

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

        var left = Before(passage, i, first);
        if ((tags & (WordTags.Base)) != 0 && TakesBase(passage, left))
        {
            return WordClass.Infinitive;
        }

        if ((tags & WordTags.Gerund) != 0)
        {
            var noun = passage.ClassOf(i - 1) is WordClass.Determiner or WordClass.Possessive && i > first;
            return noun && !(passage.ClassOf(i - 1) == WordClass.Possessive && token.Entry.Speech is not null) ? null : WordClass.Gerund;
        }

        if ((tags & (WordTags.Past | WordTags.Participle)) != 0 && Past(passage, i, first, end, tags, left) is { } past)
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
        return word.EndsWith("ed") ? WordTags.Past | WordTags.Participle : word.EndsWith("ing") ? WordTags.Gerund : WordTags.None;
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

    private static ReadOnlySpan<char> Ending(Passage passage, int i)
    {
        var word = passage.At(i).Of(passage.Text);
        var at = word.IndexOf('\'');
        return at < 0 ? [] : word[at..];
    }

    private static WordClass? Past(Passage passage, int i, int first, int end, WordTags tags, int left)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        var direct = i - 1 < first ? WordClass.Mark : passage.ClassOf(i - 1);
        if ((tags & WordTags.Participle) != 0 && (before == WordClass.Auxiliary || (before == WordClass.Contraction && Ending(passage, left) is not "'ll")
            || passage.At(left).Entry.Text is "get" or "got" or "gets" or "getting"))
        {
            return WordClass.Participle;
        }

        if (direct is WordClass.Determiner or WordClass.Possessive or WordClass.Number && !(passage.At(i - 1).IsNumber && passage.IsMark(i + 1, ',')))
        {
            // "the accused", "his planned visit"; but "some said", "many thought".
            var some = passage.At(i - 1).Entry.Text is "some" or "many" or "few" or "both" or "most" or "several" or "all" or "each";
            return some && (tags & WordTags.Past) != 0 ? WordClass.Finite : (tags & WordTags.Base) != 0 ? null : WordClass.Noun;
        }

        if (before is WordClass.Preposition or WordClass.To)
        {
            return (tags & WordTags.Base) != 0 ? null : passage.Is(left, "as") || passage.Is(left, "than") ? WordClass.Participle : WordClass.Noun;
        }

        if ((tags & WordTags.Past) == 0)
        {
            return (tags & WordTags.Base) != 0 ? null : WordClass.Participle;
        }

        if ((tags & WordTags.Participle) == 0)
        {
            return WordClass.Finite;
        }

        return IsFinite(passage, i, first, end, before, left) ? WordClass.Finite : WordClass.Participle;
    }

    private static bool IsFinite(Passage passage, int i, int first, int end, WordClass before, int left)
    {
        var by = passage.Is(i + 1, "by") && before != WordClass.Pronoun;
        switch (before)
        {
            case WordClass.Pronoun or WordClass.Wh or WordClass.That:
                return !by || passage.At(left).Entry.Text is "he" or "she" or "they" or "it" or "who";
            case WordClass.Mark:
                return !by && AfterMark(passage, i, first, end, left);
            case WordClass.Conjunction:
                return !by && (HasFinite(passage, first, left) || passage.At(i).Entry.Speech is not null);
            case WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle or WordClass.Subordinator:
                return false;
            default:
                return !by && !(before != WordClass.Name && FiniteFollows(passage, i, end));
        }
    }

    // "…," said; ", the mayor, called": not at the beginning of a sentence, where a participle opens a phrase.
    private static bool AfterMark(Passage passage, int i, int first, int end, int left)
    {
        if (left < first)
        {
            return false;
        }

        if (passage.At(left).IsMark('"') || passage.At(left).IsMark(')') || (passage.At(left).IsMark(',') && passage.At(left - 1).IsMark('"')))
        {
            return true;
        }

        if (!passage.At(left).IsMark(','))
        {
            return passage.At(left).IsMark('\u2013') || passage.At(left).IsMark('-');
        }

        var speech = passage.At(i).Entry.Speech;
        // "The plan is dead, said the minister"
        return speech is { Strength: SpeechStrength.Said } || !HasFinite(passage, first, left) || (!FiniteFollows(passage, i, end) && ClosesAside(passage, first, left));
    }

    // A comma that closes what another comma opened: "Kim, who rules the North, met".
    private static bool ClosesAside(Passage passage, int first, int comma)
    {
        for (var k = comma - 1; k > first; k--)
        {
            if (passage.At(k).IsMark(','))
            {
                return !HasFinite(passage, first, k) && passage.ClassOf(k + 1) is WordClass.Wh or WordClass.Determiner or WordClass.Number or WordClass.Gerund or WordClass.Participle or WordClass.Noun or WordClass.Name or WordClass.Preposition;
            }
        }

        return false;
    }

    private static bool HasFinite(Passage passage, int first, int end)
    {
        for (var k = first; k < end; k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Modal || (passage.ClassOf(k) == WordClass.Auxiliary && passage.At(k).Entry.Text is not ("being" or "been" or "be" or "having")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FiniteFollows(Passage passage, int i, int end)
    {
        var limit = Math.Min(end, i + Reach);
        for (var k = i + 1; k < limit; k++)
        {
            var token = passage.At(k);
            if (token.Kind == TokenKind.Mark)
            {
                if (token.First is ',' or ';' or ':' or '"' or '\u2013' or '(')
                {
                    return false;
                }

                continue;
            }

            var word = token.Entry;
            if (word.Text is "that" or "who" or "which" or "what" or "how" or "why" or "whether" or "and" or "but" or "if" or "because" or "when" or "while" or "he" or "she" or "it" or "they" or "we" or "i")
            {
                return false;
            }

            // The subject of a clause may stand right after a verb of speech: "said the deal was dead".
            if (passage.At(i).Entry.Speech is { } speech && speech.Takes(Frames.That) && k > i + 1)
            {
                return false;
            }

            if ((word.Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future) && word.Text is not ("be" or "been" or "being" or "having")) || (word.Is(WordTags.Past) && !word.Is(WordTags.Participle) && !word.Is(WordTags.NounToo))
                || (word.Is(WordTags.ThirdPerson) && !word.Is(WordTags.NounToo)) || word.Text is "said" or "told")
            {
                return !token.IsCapitalised;
            }
        }

        return false;
    }

    private static bool ThirdPerson(Passage passage, int i, int first, int end, WordTags tags, int left, bool titleCase)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        if (before is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.To or WordClass.Number)
        {
            return passage.At(left).IsNumber && passage.Is(left - 1, ",") ;
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
            WordClass.Noun => Object(passage, i, end) && !EndsWithS(passage, left) && (!passage.At(i + 1).IsCapitalised || HasDeterminer(passage, left, first)),
            WordClass.Mark => left >= first && !passage.At(left).IsMark('-') && Object(passage, i, end) && (passage.At(left).IsMark(')') || passage.At(left).IsMark('"') || ClosesAside(passage, first, left)),
            WordClass.Conjunction => Object(passage, i, end) && HasFinite(passage, first, left),
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
                return plural ? !noun || object_ : !noun && object_ && passage.At(i).Entry.Speech is not null && !IsCausative(passage, left, first);
            case WordClass.Determiner:
                return token.Entry.Text is "some" or "many" or "most" or "both" or "few" && (!noun || object_) && object_;
            case WordClass.Conjunction:
                return object_ && !noun && HasFinite(passage, first, left);
            case WordClass.Mark:
                return left > first && token.IsMark(')') && (!noun || object_);
            default:
                return false;
        }
    }
}
