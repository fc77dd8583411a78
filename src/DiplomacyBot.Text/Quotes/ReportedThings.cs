using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether a thing or an infinitive behind a verb of speech is what was said: "called it a waste" is, "rejected the plan" is a deed as well as words.</summary>
/// <remarks>A clause or a quotation is content of its own; a thing only where the verb puts it into words or the thing is made of them.</remarks>
internal static class ReportedThings
{
    /// <summary>Whether what stands behind the verb is surely words; true for every other kind of content.</summary>
    public static bool IsContent(Passage passage, QuoteDraft draft)
    {
        var content = draft.Content.Find(range => range.First >= draft.Cue.End);
        // "The plan was rejected by the council": as little as "rejected the plan".
        content = content.IsEmpty && draft.Frame == Frames.Np ? draft.Content[0] : content;
        // "commented on the “old” bridge": what the words were about.
        if (draft is { Frame: Frames.Np, Verb.Lemma: "comment" })
        {
            return false;
        }

        if (draft.Verb is not { } verb || content.IsEmpty || HasQuotation(passage, draft))
        {
            return true;
        }

        return draft.Frame switch
        {
            // "agreed to pay", "persuaded them to stay", "refused to leave": deeds, whether anything was said or not; "refused to say" is about words.
            Frames.To => verb.Strength is not (SpeechStrength.Agreed or SpeechStrength.Suggested) && (verb.Strength != SpeechStrength.Refused || IsToSpeak(passage, content)),
            Frames.Np or Frames.As => IsThingSaid(passage, draft, verb, content),
            _ => true,
        };
    }

    private static bool IsThingSaid(Passage passage, QuoteDraft draft, SpeechVerb verb, TokenRange content)
    {
        var thing = NounPhrases.Right(passage, content.First, content.End, prepositions: false);
        // "denied it", "demanded the meeting", "rejected that": what is meant stands elsewhere.
        if (passage.ClassOf(content.First) == WordClass.Pronoun && content.End - content.First == 1)
        {
            return false;
        }

        // "warned Rey of floods": the word stands behind whoever is warned.
        var led = passage.At(verb.Particles.Contains(passage.At(content.First).Entry.Text) ? content.First : draft.Cue.End - 1).Entry.Text;
        return (verb.Lemma, verb.Strength) switch
        {
            // "called for an end to the tolls", "called on Oslo to pay", "called it a waste"
            ("call", _) when led is "for" => !IsKnown(passage, content, thing),
            ("call", _) when led is "on" or "upon" => Has(passage, content, WordClass.To),
            ("call", _) when led is "out" => Has(passage, content, "as") || Has(passage, content, "for"),
            ("call", _) => IsPredicate(passage, content, thing),
            ("point", _) when led is "to" => Enumerable.Range(content.First + 1, content.End - content.First - 1).Any(k => passage.Is(k, "as") && !passage.Is(k - 1, "such")),
            // "talked about reports that it leaks": what the words were about.
            ("talk" or "speak", _) => false,
            ("accuse", _) => Has(passage, content, "of"),
            // "denied any wrongdoing", "denied the report": the verb is the word "no"; one without a clause of its own may be a vote: "rejected the plan".
            (_, SpeechStrength.Denied) when verb.Takes(Frames.That) => !IsKnown(passage, content, thing) || IsWords(passage, thing),
            (_, SpeechStrength.Urged) => !IsKnown(passage, content, thing) && !HasPurpose(passage, content, thing),
            // "promised more boats"; "offered boats" may be sold.
            (_, SpeechStrength.Promised) when verb.Takes(Frames.That) => !IsKnown(passage, content, thing) && !IsSomebody(passage, thing),
            // "repeated this message"; "repeated a statement" is one of many
            ("repeat" or "reiterate", _) => IsWords(passage, thing) && !(passage.At(content.First).Entry.Text is "a" or "an"),
            // "warned of floods", "insisted on higher tolls", "apologised for the delay"; "pointed to the tolls" says nothing of them.
            (_, SpeechStrength.Argued or SpeechStrength.Admitted or SpeechStrength.Warned) when led is "of" or "on" or "for" or "against" or "about" => true,
            (_, SpeechStrength.Admitted) when led is "to" => true,
            // "criticised it as a waste", "praised Rey for opening the bridge", "condemned attacks on the boats"; whom one criticises is not what one says.
            (_, SpeechStrength.Accused or SpeechStrength.Praised) when !verb.Takes(Frames.Deed) => Has(passage, content, "as") || Has(passage, content, "for") || (!IsKnown(passage, content, thing) && !IsOwned(passage, content, thing) && !IsSomebody(passage, thing)),
            _ => (verb.Takes(Frames.As) && Has(passage, content, "as")) || IsSpeech(passage, thing, content.End, topic: verb.Lemma is not "offer"),
        };
    }

    // "the meeting", "those reports": said before, and nothing behind it says what they are.
    private static bool IsKnown(Passage passage, TokenRange content, TokenRange thing) =>
        passage.At(content.First).Entry.Text is "the" or "this" or "that" or "these" or "those" or "it" or "them" && (thing.IsEmpty || thing.End >= content.End);

    // "criticised Rey's proposal", "praised her efforts": whose, and nothing more of it; "condemned Oslo's latest launch" says what was done.
    private static bool IsOwned(Passage passage, TokenRange content, TokenRange thing) => thing.End >= content.End && thing.End - thing.First > 1
        && (passage.ClassOf(thing.End - 2) == WordClass.Possessive || (thing.End - thing.First == 2 && passage.At(content.First).Entry.Text is "his" or "her" or "its" or "their"));

    // "requested the meeting to argue that it leaks": what for.
    private static bool HasPurpose(Passage passage, TokenRange content, TokenRange thing) => passage.Is(content.First, "the") && thing.End < content.End && !IsSomebody(passage, thing)
        && passage.ClassOf(thing.End) == WordClass.To && passage.At(thing.End + 1).Entry.Speech is { IsStatement: true };

    private static bool IsSomebody(Passage passage, TokenRange thing)
    {
        var core = NounPhrases.Core(passage, thing);
        // "critics such as Rey"
        core = !core.IsEmpty && passage.Is(core.End - 1, "such") ? new TokenRange(core.First, core.End - 1) : core;
        return core.IsEmpty || passage.ClassOf(core.End - 1) is WordClass.Name or WordClass.Pronoun || Actors.PersonNouns.CanSpeak(passage, core.End - 1);
    }

    // "to say whether it leaks"; "to mention this", "to speak because it leaks" tell nothing.
    private static bool IsToSpeak(Passage passage, TokenRange content)
    {
        var first = Enumerable.Range(content.First, content.End - content.First).FirstOrDefault(k => passage.ClassOf(k) == WordClass.Infinitive);
        return first > 0 && passage.At(first).Entry.Speech is { IsStatement: true }
            && (Enumerable.Range(first, content.End - first).Any(k => passage.ClassOf(k) is WordClass.Wh or WordClass.That || passage.Is(k, "if")) || ClauseOpening.Is(passage, first + 1, content.End, orThing: false));
    }

    // "it a waste", "the toll unsafe", "the toll deeply unfair": what it is called, behind what is called so.
    private static bool IsPredicate(Passage passage, TokenRange content, TokenRange thing)
    {
        if (Predicates.Ends(passage, thing))
        {
            return true;
        }

        var k = thing.End;
        while (k < content.End && passage.ClassOf(k) == WordClass.Adverb)
        {
            k++;
        }

        return k < content.End && passage.ClassOf(k) is WordClass.Determiner or WordClass.Noun or WordClass.Name or WordClass.Participle or WordClass.Negation;
    }

    private static bool IsWords(Passage passage, TokenRange thing) =>
        NounPhrases.Core(passage, thing) is { IsEmpty: false } core && NounCues.IsWording(passage.At(core.End - 1).Of(passage.Text));

    // "the claim that it leaks", "a warning of floods", "plans to build it"; "offered a tepid endorsement of it", "a message about it" are how the writer puts it.
    private static bool IsSpeech(Passage passage, TokenRange thing, int end, bool topic)
    {
        var core = NounPhrases.Core(passage, thing);
        topic &= !core.IsEmpty && NounCues.IsSpeech(passage.At(core.End - 1).Of(passage.Text));
        // "offered no evidence of it": nothing.
        return IsWords(passage, thing) && core.End < end && !passage.Is(thing.First, "no")
            && (passage.ClassOf(core.End) is WordClass.That or WordClass.To || (topic && passage.At(core.End).Of(passage.Text) is "of" or "about" or "against"));
    }

    // "announced it in a speech in which he vowed “…”": the quotation is what the second verb reports.
    private static bool HasQuotation(Passage passage, QuoteDraft draft) => draft.Content.Exists(range =>
    {
        var k = range.First;
        while (k < range.End && !passage.IsQuoted(k) && !(draft.Frame == Frames.Np && passage.ClassOf(k) == WordClass.Finite && passage.At(k).Entry.Speech is { IsStatement: true } second && second.Takes(Frames.That)))
        {
            k++;
        }

        return k < range.End && passage.IsQuoted(k);
    });

    private static bool Has(Passage passage, TokenRange words, WordClass @class) => Enumerable.Range(words.First, words.End - words.First).Any(k => passage.ClassOf(k) == @class);

    private static bool Has(Passage passage, TokenRange words, string word) => Enumerable.Range(words.First, words.End - words.First).Any(k => passage.Is(k, word));
}
