using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Decides whether a form that may be past or participle is the verb of its clause: "the report released on Monday said".</summary>
internal static class PastDecision
{
    // How far a reduced participle looks for the finite verb of its clause: "the report released on Monday said".
    private const int Reach = 14;

    /// <summary>Finite, participle or noun; null where the word may still be a base form.</summary>
    public static WordClass? Of(Passage passage, int i, int first, int end, WordTags tags, int left)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        var direct = i - 1 < first ? WordClass.Mark : passage.ClassOf(i - 1);
        if ((tags & WordTags.Participle) != 0 && (before == WordClass.Auxiliary || (before == WordClass.Contraction && VerbDecision.Ending(passage, left) is not "'ll")
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
            // "a smart and committed leader"
            case WordClass.Conjunction when passage.At(left - 2).Entry.Text is "a" or "an" && passage.ClassOf(left - 1) == WordClass.Noun && passage.At(i + 1) is { IsWord: true, IsCapitalised: false } && ClosedClasses.Of(passage, i + 1) is null && passage.At(i).Entry.Speech?.Takes(Frames.That) != true:
                return false;
            // "boats and purported threats": whoever purports has a clause behind the verb, and that has no plural alone.
            case WordClass.Conjunction when (passage.Is(i, "alleged") || passage.Is(i, "purported") || passage.Is(i, "suspected")) && passage.At(i + 1) is { IsWord: true, IsCapitalised: false } && ClosedClasses.Of(passage, i + 1) is null:
                return false;
            case WordClass.Conjunction:
                return !by && (HasFinite(passage, first, left) || passage.At(i).Entry.Speech is not null);
            case WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle or WordClass.Subordinator:
                return false;
            default:
                return !by && !(before != WordClass.Name && !HasObject(passage, i) && FiniteFollows(passage, i, end));
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

    /// <summary>Whether a comma closes what another comma opened: "Kim, who rules the North, met".</summary>
    internal static bool ClosesAside(Passage passage, int first, int comma)
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

    /// <summary>Whether a finite verb stands in tokens[first..end).</summary>
    internal static bool HasFinite(Passage passage, int first, int end)
    {
        for (var k = first; k < end; k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Modal or WordClass.Contraction || (passage.ClassOf(k) == WordClass.Auxiliary && passage.At(k).Entry.Text is not ("being" or "been" or "be" or "having")))
            {
                return true;
            }
        }

        return false;
    }

    // "the town released a letter that was old": only what is done has an object; "released the day before" has none.
    private static bool HasObject(Passage passage, int i) => passage.At(i + 1).Entry.Text is "a" or "an" or "the" && passage.At(i + 2).Entry.Unit < 0 && passage.ClassOf(i - 1) is WordClass.Noun
        && passage.At(i).Of(passage.Text) is "released" or "issued" or "published" or "posted" or "signed" or "announced";

    /// <summary>"signed by", "co-signed by"</summary>
    internal static bool IsParticipleBy(Passage passage, int k)
    {
        k += passage.At(k + 1) is { First: '-', Joined: true } ? 2 : 0;
        return passage.At(k).Of(passage.Text).EndsWith("ed") && passage.Is(k + 1, "by");
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
            // "a report released on Monday and signed by Rey said"
            if (word.Text is "and" && IsParticipleBy(passage, k + 1))
            {
                continue;
            }

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
}
