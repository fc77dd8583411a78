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

        if (SubjectShape.IsTwo(passage, core))
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

        if (!SubjectShape.HasHead(passage, core) && !(draft.Source.Why is "quoted as saying" && passage.Is(core.First, "her")))
        {
            return "no noun";
        }

        // "seized on a Times report": the noun is still to come.
        if (passage.At(core.First).Entry.Text is "a" or "an" && SubjectShape.IsNames(passage, core) && draft.Source.Why is "subject before the verb" or "subject before an aside")
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
        if (draft.Source.Why is "perhaps the whole list" || SourceLists.IsTail(passage, draft, draft.Source.Head!.Value) || SourceLists.IsSecond(passage, draft, draft.Source.Head!.Value) || SourceLists.IsFirst(passage, draft, draft.Source.Head!.Value))
        {
            return "one of several";
        }

        if (ToldDoubts.Is(passage, draft))
        {
            return "who is told";
        }

        // "Rey of Lugo and Vega of Vigo said": both; "The Centres for Flood Control and Prevention has said": one.
        if (!SubjectEdges.IsSingular(passage, draft.Cue.First) && core.End < draft.Source.Head!.Value.End && passage.ClassOf(core.End - 1) == WordClass.Name && draft.Source.Why is "subject before the verb" or "shared subject" && SourceLists.HasConjunction(passage, new TokenRange(core.End, draft.Source.Head.Value.End)))
        {
            return "one of several";
        }

        // "was unable to see it or confirm it"
        if (draft.Source.Why is "shared subject" && draft.Cue.End - draft.Cue.First == 1 && passage.At(draft.Cue.First).Is(Words.WordTags.Base) && !passage.At(draft.Cue.First).Is(Words.WordTags.Past) && passage.ClassOf(draft.Cue.First) == WordClass.Finite && WordEnd.IsInfinitiveToo(passage, words.First, draft.Cue.First))
        {
            return "another clause stands between";
        }

        // "Ana Prieto claimed that guards called and said “…”": she, or the guards.
        if (draft.Source is { Why: "shared subject", Words: { } first } && HasSpeakerBetween(passage, draft, first))
        {
            return "one of several";
        }

        // "two of its most criticised ferries": how much.
        if (core.End - core.First == 1 && passage.Is(core.First, "most") && (passage.At(core.First - 1).Entry.Text is "its" or "his" or "her" or "their" or "the" || passage.ClassOf(core.First - 1) == WordClass.Possessive))
        {
            return "not the subject";
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

        if (draft.Source.Why is "subject before the verb" or "noun before -ing" or "subject before an aside" or "shared subject" or "subject of the main verb before" && words.First < draft.Cue.First && SubjectShape.HangsOn(passage, words.First, draft.Source.Why is "noun before -ing"))
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

    private static bool HasSpeakerBetween(Passage passage, QuoteDraft draft, TokenRange first)
    {
        var verbs = passage.Verbs[draft.Sentence];
        var nearest = verbs.FindLast(phrase => phrase.Head < draft.Cue.First && phrase is { Form: VerbForm.Finite, Passive: false, Quoted: false });
        // "Ana Prieto told Eva Paz, who opened the door and said": who opened it, or she.
        if (nearest != default && nearest.First > first.End && passage.Is(nearest.First - 1, "who") && passage.ClassOf(draft.Cue.First - 1) == WordClass.Conjunction && !passage.IsMark(draft.Cue.First - 2, ','))
        {
            return true;
        }

        return nearest != default && passage.At(nearest.Head).Entry.Speech is { IsStatement: true } && passage.ClassOf(draft.Cue.First - 1) == WordClass.Conjunction && passage.ClassOf(draft.Cue.First) == WordClass.Finite
            && NounPhrases.Left(passage, nearest.First, first.End) is { IsEmpty: false } other && passage.ClassOf(other.First - 1) == WordClass.That && PersonNouns.CanSpeak(passage, other.End - 1);
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
}
