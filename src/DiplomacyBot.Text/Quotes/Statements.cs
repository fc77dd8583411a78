using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells what somebody said from deeds, hopes and effects, and quotations from reports.</summary>
internal sealed class Statements(SpeakerFinder speakers)
{
    // A quotation with fewer of its letters between quotation marks is mixed. From the definition of the kinds, not tuned.
    private const double DirectShare = 0.9;

    /// <summary>Whether the words tell what somebody said.</summary>
    public bool Are(Passage passage, QuoteDraft draft)
    {
        // "was asked to leave", "the push signalled hope": of words without a speaker only a quotation tells something. Whom "he" means may be clear to a reader.
        if ((KindOf(passage, draft) == QuoteKind.Indirect && !IsPronoun(passage, draft) && speakers.Of(passage, draft) is null) || (draft.Source.Words is null && KindOf(passage, draft) == QuoteKind.Mixed))
        {
            return false;
        }

        // "It suggests that …", "It encourages trade": a thing, not somebody.
        if (draft is { Source.Words: { } it, Verb: { } pointing } && pointing is { Strength: SpeechStrength.Suggested } or { Lemma: "encourage" } && it.End - it.First == 1 && passage.Is(it.First, "it"))
        {
            return false;
        }

        // "a plan that was old and emphasises “ferries”": a thing.
        if (draft is { Frame: Frames.Np or Frames.Ing, Source.Words: { } which } && which.End - which.First == 1 && (passage.ClassOf(which.First) == WordClass.That || passage.Is(which.First, "which")) && speakers.Of(passage, draft) is null)
        {
            return false;
        }

        if (draft.Verb is not { } verb)
        {
            // "Fact check: is it safe", "AP: a boat in Lugo": a colon without quotation marks needs somebody who speaks before it, not who took the picture.
            return (draft.Why is "according to" && !ContentDoubts.HasNone(passage, draft)) || draft.Why is "dash" || (draft.Why is "colon" && speakers.Of(passage, draft) is { } before && (passage.IsQuoted(draft.Content[0].First) || before.Actors is not [{ Kind: ActorKind.Media }]));
        }

        if (!verb.IsStatement || (verb.Takes(Frames.Deed) && (draft.Frame == Frames.Np || (draft.Frame == Frames.Ing && !verb.Takes(Frames.Ing)))) || !ReportedThings.IsContent(passage, draft) || ContentDoubts.HasNone(passage, draft) || Unsaid.Is(passage, draft))
        {
            return false;
        }

        if (draft.Frame == Frames.Quote)
        {
            return true;
        }

        // "the firm offers a boat": sold; a promise is made by people and states.
        if (verb.Lemma == "offer" && draft.Frame == Frames.Np && (!speakers.IsPerson(passage, draft) || (passage.Is(draft.Cue.End - 1, "offers") && speakers.Of(passage, draft) is { Office: null, Actors: [{ Kind: ActorKind.Country }, ..] })))
        {
            return false;
        }

        // "the new networks promise faster links": what may be hoped of them; "promises to" and "promised" are words.
        if (verb.Lemma == "promise" && passage.Is(draft.Cue.End - 1, "promises") | passage.Is(draft.Cue.End - 1, "promise") && draft.Frame != Frames.To && passage.ClassOf(draft.Content[0].First) != WordClass.That && !speakers.IsPerson(passage, draft))
        {
            return false;
        }

        // "could say", "will announce", "can begin by saying": not said yet.
        if (!draft.Negated && (passage.ClassOf(draft.Cue.First) == WordClass.Modal || (draft.Source is { Why: "by -ing", Words: { } doer } && passage.ClassOf(doer.End) == WordClass.Modal)))
        {
            return false;
        }

        // With a thing as its object a verb says something only if somebody stands before it: "good signs offer an edge".
        var doubt = SpeakerFinder.Doubt(passage, draft);
        return doubt != SourceDoubts.Effect && (draft.Frame is not (Frames.Np or Frames.Ing) || (doubt is null && speakers.CanSpeak(passage, draft)));
    }

    // "He", "his lawyer"
    private static bool IsPronoun(Passage passage, QuoteDraft draft) => draft.Source.Words is { } words && ((words.End - words.First == 1 && passage.ClassOf(words.First) is WordClass.Pronoun or WordClass.Contraction) || SourceOwners.IsOwned(passage, words));

    public static QuoteKind KindOf(Passage passage, QuoteDraft draft)
    {
        int letters = 0, quoted = 0;
        foreach (var range in draft.Content)
        {
            for (var k = range.First; k < range.End; k++)
            {
                if (passage.Tokens[k].Kind == Sentences.TokenKind.Mark)
                {
                    continue;
                }

                letters += passage.Tokens[k].Length;
                // A range of another paragraph is a quotation that goes on.
                quoted += passage.IsQuoted(k) || k >= passage.End || k < passage.First ? passage.Tokens[k].Length : 0;
            }
        }

        return quoted >= letters * DirectShare ? QuoteKind.Direct : quoted > 0 ? QuoteKind.Mixed : QuoteKind.Indirect;
    }
}
