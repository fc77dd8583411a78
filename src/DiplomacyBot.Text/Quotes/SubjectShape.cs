using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether words that were taken for a subject have the shape of one: one phrase with a noun, that hangs on nothing before it.</summary>
internal static class SubjectShape
{
    /// <summary>Whether a second phrase begins in it.</summary>
    // "initiate any user", "the week after the editorial's author", "something Oslo has vowed"
    public static bool IsTwo(Passage passage, TokenRange core)
    {
        if (core.End - core.First > 1 && passage.At(core.First).Entry.Text is "something" or "anything" or "everything" or "nothing")
        {
            return true;
        }

        for (var k = core.First + 1; k < core.End; k++)
        {
            if (passage.ClassOf(k) == WordClass.Determiner && passage.ClassOf(k - 1) is not (WordClass.Determiner or WordClass.Conjunction or WordClass.Preposition or WordClass.Number or WordClass.Mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it ends in a noun or a name that somebody can be.</summary>
    public static bool HasHead(Passage passage, TokenRange core)
    {
        var last = core.End - 1;
        while (last > core.First && passage.ClassOf(last) is WordClass.Mark)
        {
            last--;
        }

        var token = passage.At(last);
        if (passage.ClassOf(last) is WordClass.Name)
        {
            return true;
        }

        if (passage.ClassOf(last) is not (WordClass.Noun or WordClass.Number or WordClass.Determiner or WordClass.Pronoun))
        {
            return false;
        }

        // "the week", "its own", "the other": nobody.
        return token.Entry.Unit < 0 && token.Of(passage.Text) is not ("own" or "other" or "earlier" or "later" or "way" or "part" or "same" or "latter" or "thing" or "time" or "place" or "lot" or "its" or "his" or "her" or "their" or "this" or "that" or "less");
    }

    /// <summary>Whether nothing but names stands behind its first word: "a Times".</summary>
    public static bool IsNames(Passage passage, TokenRange core)
    {
        for (var k = core.First + 1; k < core.End; k++)
        {
            if (passage.ClassOf(k) != WordClass.Name)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it belongs to a verb or preposition before it.</summary>
    // "made this statement focused on …", "around the country say"
    public static bool HangsOn(Passage passage, int first, bool saying)
    {
        var before = first - 1;
        // "On Wednesday the mayor said": when.
        while (passage.ClassOf(before) is WordClass.Adverb or WordClass.Time or WordClass.Negation || (passage.ClassOf(before) == WordClass.Preposition && passage.ClassOf(before + 1) == WordClass.Time && before + 1 < first))
        {
            before--;
        }

        return passage.ClassOf(before) switch
        {
            // "A comment printed after the launch said": not the launch.
            WordClass.Preposition when passage.At(before).Entry.Text is "after" or "before" or "since" or "until" && passage.ClassOf(first) == WordClass.Determiner && PhraseNouns.IsThing(passage, NounPhrases.Core(passage, NounPhrases.Right(passage, first, passage.End, prepositions: false))) => true,
            // "as Oslo warned", "with the campaign saying": a clause of its own.
            WordClass.Preposition => !passage.At(before).Is(Words.WordTags.Subordinator) && !(saying && passage.Is(before, "with")),
            WordClass.To or WordClass.Possessive => true,
            // "those who advocate open bridges say": read as a noun.
            WordClass.Wh => passage.Is(before, "who") && passage.ClassOf(first) == WordClass.Noun && !passage.At(first).IsCapitalised,
            WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle => passage.At(before).Entry.Speech is not { } verb || !verb.Takes(Frames.That) || verb.Lemma is "tell",
            WordClass.Auxiliary or WordClass.Modal => true,
            _ => false,
        };
    }
}
