using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What speaks against the words that the grammar took for who says something. Nobody is shown as saying it where anything does.</summary>
/// <remarks>Each rule was found by reading who was shown, in context; the tests have an example in our own words for each.</remarks>
internal static class SourceDoubts
{
    /// <summary>The reason where a deed shows something and nobody says anything.</summary>
    public const string Effect = "what the deed shows, not what was said";

    // ", highlighting how little had changed": a deed shows it as well as somebody says it.
    private static readonly HashSet<string> Effects =
        ["highlight", "underscore", "underline", "emphasize", "emphasise", "stress", "signal", "indicate", "suggest", "imply", "reveal", "confirm", "reaffirm", "affirm", "echo", "express", "repeat", "guarantee", "offer", "promote", "invite", "proclaim", "describe", "explain", "demand", "risk", "characterize", "characterise", "counter"];

    /// <summary>Whether nobody is told to have said it: "nobody said", "neither Oslo nor Lima said", "if Oslo says", "whether Oslo says", "not even Oslo says".</summary>
    public static bool IsUnsaid(Passage passage, QuoteDraft draft)
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

    /// <summary>A short reason; null where nothing speaks against it.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="draft">Who said what, as found.</param>
    /// <param name="core">The phrase without what follows its noun.</param>
    public static string? Of(Passage passage, QuoteDraft draft, TokenRange core)
    {
        var words = draft.Source.Words!.Value;
        if (draft.Source.Why is "subject of the verb before" or "subject of the verb after" or "owner of the noun")
        {
            return "another clause stands between";
        }

        if (core.IsEmpty)
        {
            return "nobody";
        }

        // "Rey said: 'Vega told us we couldn't": somebody's words, whose marks cannot be paired.
        if (IsInsideUnpaired(passage, draft))
        {
            return "inside what somebody says";
        }

        if (TwoPhrases(passage, core))
        {
            return "more than one phrase";
        }

        if (passage.ClassOf(core.First) is WordClass.Participle or WordClass.Gerund or WordClass.Finite or WordClass.Infinitive or WordClass.Preposition or WordClass.Auxiliary or WordClass.Modal)
        {
            return "begins with a verb";
        }

        // "Vega's welcoming of the plan", "Lugo's ruling party": what somebody does or is.
        if (draft.Source.Why is "owner" && passage.ClassOf(draft.Cue.First) == WordClass.Gerund && !passage.IsQuoted(draft.Content[0].First) && passage.ClassOf(draft.Content[0].First) is not (WordClass.That or WordClass.Wh))
        {
            return Effect;
        }

        // "Alongside Lugo calls for calm": what a list of words does not have as a preposition.
        if (passage.Is(core.First, "alongside") || passage.Is(core.First, "amid") || passage.Is(core.First, "despite"))
        {
            return "not the subject";
        }

        if (passage.At(core.First).Entry.Text is "my" or "our" or "your" || passage.Is(words.First - 1, "whose"))
        {
            return "whose is not clear";
        }

        if (!IsHead(passage, core) && !(draft.Source.Why is "quoted as saying" && passage.Is(core.First, "her")))
        {
            return "no noun";
        }

        // "seized on a Times report": the noun is still to come.
        if (passage.At(core.First).Entry.Text is "a" or "an" && OnlyNames(passage, core) && draft.Source.Why is "subject before the verb" or "subject before an aside")
        {
            return "a name that belongs to another noun";
        }

        // "a rule for boatmen who decline to pay": which of them are meant, not what they say.
        if (draft.Source.Why is "relative clause" && draft.Source.Words is { } who && passage.ClassOf(who.First - 1) == WordClass.Noun && passage.ClassOf(draft.Cue.First) == WordClass.Finite && passage.At(draft.Cue.First).Is(Words.WordTags.Base) && !passage.At(draft.Cue.First).Is(Words.WordTags.Past))
        {
            return "not who says it, but who is meant";
        }

        // "Rey and Vega, who joked": both or the last.
        if (draft.Source.Why is "relative clause" && SourceLists.HasConjunction(passage, core))
        {
            return "one of several";
        }

        // "media reports suggesting it was late": reports that suggest it.
        if (draft.Frame == Frames.Ing && NounCues.IsSpeech(passage.At(draft.Cue.End - 1).Of(passage.Text)) && passage.At(draft.Content[0].First).Entry.Speech is not null)
        {
            return "a name that belongs to another noun";
        }

        // "The guard as well as the boatmen said": both.
        if (passage.Is(words.First - 1, "as") && passage.Is(words.First - 2, "well") && words.First < draft.Cue.First)
        {
            return "one of several";
        }

        // "Ana Prieto, the mayor, and Luis Vega, the builder, said": both.
        if (draft.Source.Why is "perhaps the whole list" || SourceLists.IsSecond(passage, draft, draft.Source.Head!.Value) || SourceLists.IsFirst(passage, draft, draft.Source.Head!.Value))
        {
            return "one of several";
        }

        if (HeadlineDoubts.IsTold(passage, draft) || IsAlsoTold(passage, draft))
        {
            return "who is told";
        }

        // "Rey of Lugo and Vega of Vigo said": both.
        if (core.End < draft.Source.Head!.Value.End && passage.ClassOf(core.End - 1) == WordClass.Name && draft.Source.Why is "subject before the verb" or "shared subject" && SourceLists.HasConjunction(passage, new TokenRange(core.End, draft.Source.Head.Value.End)))
        {
            return "one of several";
        }

        // "was unable to see it or confirm it"
        if (draft.Source.Why is "shared subject" && draft.Cue.End - draft.Cue.First == 1 && passage.At(draft.Cue.First).Is(Words.WordTags.Base) && !passage.At(draft.Cue.First).Is(Words.WordTags.Past) && passage.ClassOf(draft.Cue.First) == WordClass.Finite && WordEnd.IsInfinitiveToo(passage, words.First, draft.Cue.First))
        {
            return "another clause stands between";
        }

        // "One wonders": anybody.
        if (core.End - core.First == 1 && passage.Is(core.First, "one"))
        {
            return "nobody";
        }

        // "according to a court filing": the noun is still to come.
        if (draft.Source.Why is "according to" && (passage.ClassOf(core.End) is WordClass.Gerund or WordClass.Finite or WordClass.Participle || passage.ClassOf(words.End) == WordClass.Gerund))
        {
            return "not the whole phrase";
        }

        if (draft.Source.Why is "subject before the verb" or "noun before -ing" or "subject before an aside" or "shared subject" or "subject of the main verb before" && words.First < draft.Cue.First && HangsOn(passage, words.First, draft.Source.Why is "noun before -ing"))
        {
            return "the object of something before";
        }

        if (draft.Source.Why is "noun before -ing" && !PersonNouns.CanSpeak(passage, core.End - 1) && passage.ClassOf(core.End - 1) != WordClass.Name)
        {
            return "a thing";
        }

        return draft.Verb is { } verb && passage.ClassOf(draft.Cue.First) == WordClass.Gerund && Effects.Contains(verb.Lemma) && draft.Frame is Frames.Np or Frames.That or Frames.Ing
            ? Effect : null;
    }

    private static bool IsInsideUnpaired(Passage passage, QuoteDraft draft)
    {
        for (var k = passage.Sentences[draft.Sentence].First + 1; k < draft.Cue.First; k++)
        {
            if (passage.IsMark(k - 1, ':') && passage.At(k) is { Kind: Sentences.TokenKind.Mark, First: '\'', Joined: false } && !passage.IsQuoted(k))
            {
                return true;
            }
        }

        return false;
    }

    // "boatmen were alerted by letter, and told to stay": told, as alerted.
    private static bool IsAlsoTold(Passage passage, QuoteDraft draft)
    {
        if (draft.Source.Why is not ("shared subject" or "subject of the main verb before") || draft.Verb is not { } verb || !verb.Takes(Frames.Person) || draft.Content[0].First != draft.Cue.End || !passage.At(draft.Cue.End - 1).Is(Words.WordTags.Participle))
        {
            return false;
        }

        var verbs = passage.Verbs[draft.Sentence];
        var at = verbs.FindIndex(phrase => phrase.Head == draft.Cue.End - 1);
        // "were entered, then held up or encouraged": the first verb tells.
        var subject = draft.Source.Words!.Value;
        var head = verbs.FindIndex(phrase => phrase.First >= subject.End);
        return at > 0 && (verbs[at - 1] is { Passive: true, Form: VerbForm.Finite } || (head >= 0 && head < at && verbs[head] is { Passive: true, Form: VerbForm.Finite }));
    }

    // "initiate any user", "the week after the editorial's author", "something Oslo has vowed"
    private static bool TwoPhrases(Passage passage, TokenRange core)
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

    private static bool IsHead(Passage passage, TokenRange core)
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
        return token.Entry.Unit < 0 && token.Of(passage.Text) is not ("own" or "other" or "earlier" or "later" or "way" or "part" or "same" or "latter" or "thing" or "time" or "place" or "lot" or "its" or "his" or "her" or "their" or "this" or "that");
    }

    private static bool OnlyNames(Passage passage, TokenRange core)
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

    // "made this statement focused on …", "around the country say": the phrase belongs to a verb or preposition before it.
    private static bool HangsOn(Passage passage, int first, bool saying)
    {
        var before = first - 1;
        while (passage.ClassOf(before) is WordClass.Adverb or WordClass.Time or WordClass.Negation)
        {
            before--;
        }

        return passage.ClassOf(before) switch
        {
            // "A comment printed after the launch said": not the launch.
            WordClass.Preposition when passage.At(before).Entry.Text is "after" or "before" or "since" or "until" && passage.ClassOf(first) == WordClass.Determiner && PhraseDoubts.IsThing(passage, NounPhrases.Core(passage, NounPhrases.Right(passage, first, passage.End, prepositions: false))) => true,
            // "as Oslo warned", "with the campaign saying": a clause of its own.
            WordClass.Preposition => !passage.At(before).Is(Words.WordTags.Subordinator) && !(saying && passage.Is(before, "with")),
            WordClass.To or WordClass.Possessive => true,
            // "those who advocate open bridges say": read as a noun.
            WordClass.Wh => passage.Is(before, "who") && passage.ClassOf(first) == WordClass.Noun && !passage.At(first).IsCapitalised,
            WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle => passage.At(before).Entry.Speech is not { } verb || !verb.Takes(Frames.That),
            WordClass.Auxiliary or WordClass.Modal => true,
            _ => false,
        };
    }
}
