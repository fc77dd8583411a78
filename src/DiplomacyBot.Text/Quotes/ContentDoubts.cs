using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What speaks against the words that the grammar took for what somebody says.</summary>
/// <remarks>Found like the doubts about speakers, by reading what was shown.</remarks>
internal static class ContentDoubts
{
    // "said little", "said as much", "said the same"
    private static readonly HashSet<string> Nothings =
        ["little", "enough", "show", "much", "more", "nothing", "something", "anything", "as", "so", "the", "a", "same", "goodbye", "hello", "few", "several", "times", "twice", "word", "words", "thing", "things"];

    /// <summary>Whether the content is none, though the verb is one of saying.</summary>
    public static bool HasNone(Passage passage, QuoteDraft draft)
    {
        // "it was announced by Vega": what "it" is stands elsewhere.
        if (draft.Content is [{ } only] && only.End - only.First == 1 && only.First < draft.Cue.First && passage.ClassOf(only.First) == WordClass.Pronoun)
        {
            return true;
        }

        // "That's according to a survey": what "that" is stands elsewhere.
        if (draft.Why is "according to" && draft.Content is [{ } pointing] && pointing.End - pointing.First <= 2 && (passage.ClassOf(pointing.First) is WordClass.Contraction or WordClass.Pronoun || passage.At(pointing.First).Entry.Text is "that" or "this"))
        {
            return true;
        }

        // "Vega, 11, and Rey, 25, according to the guards": names alone.
        if (draft.Why is "according to" && draft.Content.TrueForAll(range => IsList(passage, range)))
        {
            return true;
        }

        // "once Luis Vega is confirmed by the council": into an office; "Vega was reported by the paper as having": more is to come.
        if (draft is { Verb.Lemma: "confirm" or "report", Source.Why: "by whom", Content.Count: 1 } && passage.ClassOf(draft.Content[0].End - 1) == WordClass.Name)
        {
            return true;
        }

        // 'titled her book "The River"': a name.
        if (draft.Verb?.Lemma == "title")
        {
            return true;
        }

        // "records of the phone which, he said, show it": a word that needs more.
        if (draft.Content[^1] is { IsEmpty: false } end && !passage.IsQuoted(end.End - 1) && (passage.ClassOf(end.End - 1) is WordClass.That or WordClass.Negation || passage.At(end.End - 1).Entry.Text is "a" or "an" or "the" or "which" or "who" or "whose"))
        {
            return true;
        }

        var content = draft.Content.Find(range => range.First > draft.Cue.First);
        if (content.IsEmpty || draft.Content[0].First < draft.Cue.First)
        {
            return false;
        }

        // 'echoes the words of Rey who said, "We know"': what Rey said.
        if (draft.Frame is not Frames.Quote && QuotesAnother(passage, content))
        {
            return true;
        }

        // "which the mayor dismissed as “old”": what is called so stands elsewhere.
        if (draft.Frame is Frames.As or Frames.Np && passage.Is(content.First, "as") && !passage.IsQuoted(content.First) && !(passage.QuotationAt(content.First + 1) is { } called && called.End < content.End))
        {
            return true;
        }

        // "agreed and others did not": the next clause; "said little": nothing to show.
        if (passage.ClassOf(content.First) == WordClass.Conjunction || (draft.Verb is { Strength: SpeechStrength.Said } && AllIn(passage, content, Nothings)))
        {
            return true;
        }

        // "has said little about the toll"
        if (draft.Verb is { Strength: SpeechStrength.Said } && passage.At(content.First).Of(passage.Text) is "little" or "nothing" or "much" or "more" or "less" && passage.At(content.First + 1).Of(passage.Text) is "about" or "of" or "on" or "when" or "as" or "while" or "after")
        {
            return true;
        }

        // "as Vega recalled it"
        if (content.End - content.First == 1 && passage.ClassOf(content.First) == WordClass.Pronoun && draft.Source.Words is { } who && passage.Is(who.First - 1, "as"))
        {
            return true;
        }

        // "in a case she says brings to light": what brings it stands before her.
        if (draft.Frame == Frames.That && passage.ClassOf(content.First) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal && draft.Source.Why is "subject before the verb" && !passage.At(content.First).IsCapitalised)
        {
            return true;
        }

        // "wrote that Luis Vega, the mayor, told": no verb yet; "said the boatman, who was late, left": who left.
        if ((draft.Frame == Frames.That && passage.ClassOf(content.First) == WordClass.That && content.End - content.First > 1 && !Enumerable.Range(content.First, content.End - content.First).Any(k => passage.IsQuoted(k) || passage.ClassOf(k) is WordClass.Finite or WordClass.Modal or WordClass.Auxiliary or WordClass.Contraction) && passage.IsMark(content.End, ','))
            || (draft.Frame == Frames.Np && draft.Verb is { } said && said.Takes(Frames.That) && passage.IsMark(content.End, ',') && (passage.Is(content.End + 1, "who") || (passage.Is(content.End + 1, "which") && Actors.PersonNouns.CanSpeak(passage, content.End - 1)))))
        {
            return true;
        }

        // "wrote in a soon-to-be-opened book that": begun inside a word.
        if (passage.At(content.First).Joined && !passage.IsQuoted(content.First) && passage.ClassOf(content.First) is not (WordClass.Contraction or WordClass.Mark))
        {
            return true;
        }

        // 'warned them against any "noise"': a quotation behind an article is part of a phrase.
        if (draft.Frame == Frames.Quote && passage.IsQuoted(content.First) && passage.ClassOf(content.First - 1) == WordClass.Determiner && content.First > draft.Cue.End)
        {
            return true;
        }

        // "notify nine towns it said had been hit": of the towns.
        if (draft.Frame == Frames.That && passage.ClassOf(content.First) == WordClass.Pronoun && passage.At(content.First + 1).Entry.Speech is not null && passage.ClassOf(content.First + 2) is WordClass.Auxiliary or WordClass.Modal)
        {
            return true;
        }

        // "said opening it": nothing yet.
        if (draft is { Frame: Frames.Ing, Verb: { } saying } && !saying.Takes(Frames.Ing) && saying.Takes(Frames.That) && saying.Strength == SpeechStrength.Said && !PastDecision.HasFinite(passage, content.First, content.End))
        {
            return true;
        }

        // "a rule they say costs them time": read as a noun.
        if (draft.Frame == Frames.Np && passage.At(content.First).Is(Words.WordTags.ThirdPerson) && draft.Source is { Words: { } they, Why: "subject before the verb" } && passage.ClassOf(they.First) == WordClass.Pronoun && passage.ClassOf(they.First - 1) == WordClass.Noun)
        {
            return true;
        }

        // "a feeling of community rarely found": no verb stands behind a thing, so one of the two was not understood.
        if (draft.Frame is Frames.Np or Frames.Ing or Frames.As && passage.ClassOf(content.End) is WordClass.Finite or WordClass.Modal or WordClass.Auxiliary && passage.ClassOf(content.End - 1) != WordClass.Conjunction && content.End < passage.Sentences[draft.Sentence].End)
        {
            return true;
        }

        // "officials observing the change say it is late": they say it.
        if (draft.Frame == Frames.That && draft.Source.Why is "noun before -ing" && passage.ClassOf(content.First) is WordClass.Determiner or WordClass.Noun or WordClass.Name && passage.Verbs[draft.Sentence].Find(phrase => phrase.Form == VerbForm.Finite && content.Contains(phrase.First)) is var first && first != default && passage.At(first.Head).Entry.Speech is { IsStatement: true })
        {
            return true;
        }

        if (Deeds.Is(passage, draft, content) || IsRelative(passage, draft))
        {
            return true;
        }

        // "people briefed on the matter say": a participle.
        if (draft.Frame == Frames.Np && draft.Verb is not null && passage.ClassOf(content.End) == WordClass.Finite && passage.At(content.End).Entry.Speech is { Lemma: "say" or "tell" }
            && passage.At(draft.Cue.First).Of(passage.Text).EndsWith("ed"))
        {
            return true;
        }

        return NameDoubts.Is(passage, draft, content);
    }

    private static bool QuotesAnother(Passage passage, TokenRange content)
    {
        var speaks = false;
        for (var k = content.First; k < content.End; k++)
        {
            speaks |= passage.Is(k, "who") && !passage.IsQuoted(k) && passage.ClassOf(k + 1) == WordClass.Finite && passage.At(k + 1).Entry.Speech is { Strength: SpeechStrength.Said };
            if (speaks && passage.IsMark(k, ',') && !passage.IsQuoted(k) && passage.At(k + 1).IsMark('"') && k + 1 < content.End)
            {
                return true;
            }
        }

        return false;
    }

    // "the bridge Vega had threatened to use": what he would use stands before him.
    private static bool IsRelative(Passage passage, QuoteDraft draft)
    {
        // "nine knives that the boatman said he bought", ", which Oslo says is old"
        if (draft is { Frame: Frames.That, Source: { Why: "subject before the verb" or "subject before an aside", Words: { } inside } } && passage.ClassOf(draft.Content[0].First) != WordClass.That
            && ((passage.ClassOf(inside.First - 1) == WordClass.That && passage.ClassOf(inside.First - 2) == WordClass.Noun) || (passage.Is(inside.First - 1, "what") || (passage.Is(inside.First - 1, "which") || passage.Is(inside.First - 1, "whom")) && passage.ClassOf(inside.First - 2) is WordClass.Noun or WordClass.Name or WordClass.Mark)))
        {
            return true;
        }

        // "It is a story he says he hears": what he hears stands before him.
        if (draft is { Frame: Frames.That, Source: { Why: "subject before the verb", Words: { } he } } && he.End - he.First == 1 && passage.ClassOf(he.First) == WordClass.Pronoun && passage.ClassOf(he.First - 1) == WordClass.Noun && passage.ClassOf(draft.Content[0].First) == WordClass.Pronoun
            && NounPhrases.Left(passage, he.First, passage.Sentences[draft.Sentence].First) is { IsEmpty: false } before && passage.ClassOf(before.First - 1) is WordClass.Auxiliary or WordClass.Finite or WordClass.Infinitive)
        {
            return true;
        }

        if (draft is not { Frame: Frames.To, Source: { Why: "subject before the verb", Words: { } words } } || passage.ClassOf(words.First - 1) != WordClass.Noun)
        {
            return false;
        }

        var (first, _) = passage.Sentences[draft.Sentence];
        for (var k = words.First - 1; k >= first && passage.ClassOf(k) != WordClass.Mark; k--)
        {
            if (passage.ClassOf(k) is WordClass.Auxiliary or WordClass.Finite or WordClass.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (passage.IsQuoted(k) || passage.ClassOf(k) is not (WordClass.Name or WordClass.Number or WordClass.Mark or WordClass.Conjunction))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllIn(Passage passage, TokenRange words, HashSet<string> set)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (!set.Contains(passage.At(k).Of(passage.Text).ToString()))
            {
                return false;
            }
        }

        return true;
    }
}
