using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What speaks against showing a phrase as who says something: it is cut off, no whole phrase, or a thing that says nothing.</summary>
/// <remarks>Found by reading every speaker shown over news articles; the tests have an example in our own words for each rule.</remarks>
internal static class PhraseDoubts
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    // A longer phrase that begins inside a word still ends in the name: "Lugo-Vigo Talks Mayor Rey".
    private const int LongestCut = 2;

    // "the dispute highlights": what a thing does as well as what somebody says.
    private static readonly HashSet<string> Deeds =
        ["highlight", "underscore", "underline", "emphasize", "emphasise", "stress", "signal", "indicate", "imply", "suggest", "outline", "detail", "reveal", "confirm", "reaffirm", "affirm", "echo", "express", "repeat", "guarantee", "offer", "promote", "invite", "explain", "demand", "risk", "begin", "add", "threaten", "beg", "rule", "state", "promise", "refuse", "admit", "continue", "reiterate", "convince", "address"];

    // What a phrase with its noun still to come ends in: "people familiar with it", "one of his recent".
    private static readonly HashSet<string> Unfinished = ["familiar", "aware", "close", "more", "other", "recent", "most", "first", "next", "last", "third", "second", "fourth", "fifth"];

    /// <summary>A short reason; null where nothing speaks against it.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="draft">Who said what, as found.</param>
    /// <param name="head">The phrase.</param>
    /// <param name="core">The phrase without what follows its noun.</param>
    public static string? Of(Passage passage, QuoteDraft draft, TokenRange head, TokenRange core)
    {
        if (core.IsEmpty || passage.ClassOf(core.First) is WordClass.Pronoun or WordClass.Contraction)
        {
            return null;
        }

        if (IsCut(passage, head, core))
        {
            return "not the whole phrase";
        }

        // "studies by people such as Luis Vega"
        if (draft.Source.Words is { } words && passage.Is(words.End, "such"))
        {
            return "not the whole phrase";
        }

        if (BeginsAgain(passage, head) || Captions.IsHeadlines(passage, draft.Sentence) || Captions.IsGallery(passage, draft.Sentence))
        {
            return "more than one phrase";
        }

        // "the plan fails some, such as Vega and Rey, now saying": who is not clear.
        if (draft.Source.Why is "subject of the main verb before" && Exemplifies(passage, head.End, draft.Cue.First))
        {
            return "one of several";
        }

        // "Vega on the Bridges: The Water Is High": a title.
        if (draft.Source.Why is "before the colon" && core.End < head.End && passage.ClassOf(core.End) == WordClass.Preposition && !passage.Is(core.End, "of"))
        {
            return "a title";
        }

        var speaks = PhraseNouns.CanSpeak(passage, core);
        var last = passage.At(core.End - 1).Lower(passage.Text);
        // "hear the same message repeated"
        if (!speaks && draft.Verb is { } repeated && Deeds.Contains(repeated.Lemma) && PhraseNouns.IsBare(passage, core, last))
        {
            return "a noun alone";
        }

        // "The papers alleged Vega hit a wall, and told the crew": nothing written does.
        if (!speaks && draft.Source.Why is "shared subject" && draft.Verb is { Lemma: "tell" or "ask" or "shout" or "order" } && PhraseNouns.IsWriting(last))
        {
            return "a thing";
        }

        // "The plan proposes that it be closed"; "the plan says" tells what stands in it.
        if (!speaks && draft.Verb is { Strength: SpeechStrength.Suggested or SpeechStrength.Urged or SpeechStrength.Promised or SpeechStrength.Warned } && PhraseNouns.IsDesign(last))
        {
            return "a thing";
        }

        // "money requested for the bridge": a thing asks for nothing.
        if (!speaks && draft.Verb is { Strength: SpeechStrength.Asked or SpeechStrength.Urged } && !PhraseNouns.IsWriting(last))
        {
            return "a thing";
        }

        // "a statement with Vega, who": the last name is meant.
        if (!speaks && draft.Source.Why is "relative clause" && core.End < head.End)
        {
            return "not the noun that is meant";
        }

        if (speaks || PhraseNouns.IsWriting(last))
        {
            return draft.Source.Why is "subject before an aside" && HasSubjectOfItsOwn(passage, draft, head) ? "another clause stands between" : null;
        }

        if (PhraseNouns.IsBare(passage, core, last))
        {
            return "a noun alone";
        }

        return draft.Source.Why switch
        {
            "subject after the verb" or "subject of the main verb before" => "a thing",
            "according to" when passage.At(core.First).Entry.Text is "his" or "her" or "its" or "their" => "a thing",
            _ => draft.Verb is { } verb && Deeds.Contains(verb.Lemma) ? "a thing" : null,
        };
    }

    private static bool Exemplifies(Passage passage, int first, int end)
    {
        for (var k = first; k < end; k++)
        {
            if (passage.Is(k, "including") || passage.Is(k, "despite") || (passage.Is(k, "such") && passage.Is(k + 1, "as")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCut(Passage passage, TokenRange head, TokenRange core)
    {
        var text = passage.Text;
        var start = passage.At(head.First).Start;
        // A name that begins inside a word or a state after its hyphen: "(D-Md.)".
        if (head.End - head.First <= LongestCut && start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (char.IsSymbol(text[start - 1]) && text[start - 1] != '>') || (text[start - 1] == '-' && start > 1 && text[start - 2] != '-' && !char.IsWhiteSpace(text[start - 2]))))
        {
            return true;
        }

        var name = text.AsSpan(start, passage.At(head.End - 1).End - start);
        if (name.Count('(') != name.Count(')'))
        {
            return true;
        }

        // "of Lugo, Sp., who": part of a place.
        if (name.EndsWith(".") && !name.Contains(' ') && !name.StartsWith("U."))
        {
            return true;
        }

        var last = head.End - 1;
        if (passage.At(last).Entry.Text is { } word && Unfinished.Contains(word) && head.End - head.First > 1)
        {
            return true;
        }

        // "in 2010 tried": a year is nobody.
        if (passage.At(head.First) is { IsNumber: true, Length: 4 } number && int.TryParse(number.Of(text), out var year) && year is >= FirstYear and <= LastYear)
        {
            return true;
        }

        // "wins in all five": of what is still to come.
        if (core.End < head.End && !PhraseNouns.CanSpeak(passage, core) && (passage.At(last).IsNumber || passage.At(last).Entry.Number >= 0))
        {
            return true;
        }

        // "a reporter for Lugo Today", "the Alliance to Open Bridges": the name goes on.
        var next = head.End;
        return passage.ClassOf(last) == WordClass.Name && next < passage.End && (passage.At(next).IsCapitalised || passage.ClassOf(next) == WordClass.To)
            && (passage.Is(next, "today") || passage.Is(next, "now") || (passage.ClassOf(next) == WordClass.To && passage.At(next + 1).IsCapitalised && passage.ClassOf(next + 1) == WordClass.Infinitive));
    }

    // "a panel on the show after the first senator", "the number of people The Lugo Post": a second phrase without a preposition of its own.
    private static bool BeginsAgain(Passage passage, TokenRange head)
    {
        for (var k = head.First + 1; k < head.End; k++)
        {
            if (passage.ClassOf(k) == WordClass.Determiner && passage.At(k).Entry.Text is "the" or "a" or "an" && (passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name || passage.At(k - 1).IsMark(')')))
            {
                return true;
            }
        }

        return false;
    }

    // "Tired, Mr. Vega resigned, convinced that": the aside is the main clause.
    private static bool HasSubjectOfItsOwn(Passage passage, QuoteDraft draft, TokenRange head)
    {
        var k = head.End;
        if (!passage.IsMark(k, ',') || passage.ClassOf(k + 1) is not (WordClass.Name or WordClass.Pronoun))
        {
            return false;
        }

        var subject = NounPhrases.Right(passage, k + 1, draft.Cue.First, prepositions: false);
        return subject.End < draft.Cue.First && passage.ClassOf(subject.End) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal;
    }
}
