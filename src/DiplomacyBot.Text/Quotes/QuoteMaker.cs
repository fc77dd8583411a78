using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Makes quotations of drafts: spans of the stored text, kind, speaker, and through whom it is known.</summary>
internal sealed class QuoteMaker(ArticleText article, SpeakerFinder speakers, Discourse discourse, MentionReader mentions)
{
    // A quotation with fewer of its letters between quotation marks is mixed. From the definition of the kinds, not tuned.
    private const double DirectShare = 0.9;

    private readonly List<Quote> quotes = [];

    public IReadOnlyList<Quote> Quotes => quotes;

    /// <summary>Adds the quotations of a passage.</summary>
    public void Make(Passage passage, List<QuoteDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var speaker = speakers.Of(passage, draft);
            discourse.Heard(passage, draft, PersonOf(speaker));
            var inner = draft.Source.Words is { } words && speakers.IsMedia(passage, words) ? QuoteFinder.FindInside(passage, draft) : [];
            inner.RemoveAll(one => !IsStatement(passage, one));
            Add(passage, draft, speaker, Via(passage, draft), isInside: false, isStatement: IsStatement(passage, draft) && inner.Count == 0);
            foreach (var one in inner)
            {
                var innerSpeaker = speakers.Of(passage, one);
                discourse.Heard(passage, one, PersonOf(innerSpeaker));
                Add(passage, one, innerSpeaker, (speakers.Media(passage, draft.Source.Words!.Value), draft.Source.Words!.Value), isInside: true, isStatement: true);
            }
        }
    }

    private Person? PersonOf(Speaker? speaker) =>
        speaker?.Actors is [{ Kind: ActorKind.Person } actor, ..] && actor.Name == speaker.Name ? mentions.People.Find(actor.Name) : null;

    private bool IsStatement(Passage passage, QuoteDraft draft)
    {
        // "was asked to leave", "the push signalled hope": of words without a speaker only a quotation tells something. Whom "he" means may be clear to a reader.
        if ((KindOf(passage, draft) == QuoteKind.Indirect && !IsPronoun(passage, draft) && speakers.Of(passage, draft) is null) || (draft.Source.Words is null && KindOf(passage, draft) == QuoteKind.Mixed))
        {
            return false;
        }

        if (draft.Verb is not { } verb)
        {
            // "Fact check: is it safe", "AP: a boat in Lugo": a colon without quotation marks needs somebody who speaks before it, not who took the picture.
            return (draft.Why is "according to" && !ContentDoubts.HasNone(passage, draft)) || draft.Why is "dash" || (draft.Why is "colon" && (passage.IsQuoted(draft.Content[0].First) || speakers.Of(passage, draft) is { Actors: not [{ Kind: ActorKind.Media }] }));
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
    private static bool IsPronoun(Passage passage, QuoteDraft draft) => draft.Source.Words is { } words && ((words.End - words.First == 1 && passage.ClassOf(words.First) is WordClass.Pronoun or WordClass.Contraction) || SourceLists.IsOwned(passage, words));

    // "told Reuters": the listed agency between the verb and what is said; who is asked for something passes nothing on.
    private (Actor? Actor, TokenRange Words)? Via(Passage passage, QuoteDraft draft)
    {
        if (draft is { Frame: Frames.To, Verb.Strength: SpeechStrength.Asked or SpeechStrength.Urged })
        {
            return null;
        }

        // "was quoted by KCNA as saying", "KCNA quoted him as saying": before the verb too.
        var from = draft.Source.Why is "quoted as saying" ? passage.Sentences[draft.Sentence].First : draft.Cue.First;
        var until = draft.Content.Exists(range => range.First > draft.Cue.First) ? draft.Content.Find(range => range.First > draft.Cue.First).First : BeforeNextVerb(passage, draft);
        foreach (var mention in mentions.In(passage))
        {
            if (mention.Listed is { Kind: ActorKind.Media } media && mention.Words.First >= from && mention.Words.End <= until
                && !(draft.Source.Words?.Overlaps(mention.Words) ?? false))
            {
                return (media, mention.Words);
            }
        }

        // "State media quoted him as saying": one that is not listed.
        return draft.Source.Why is "quoted as saying" && NounPhrases.Right(passage, from, draft.Cue.First, prepositions: false) is { IsEmpty: false } quoting && draft.Source.Words?.Overlaps(quoting) is false && speakers.IsMedia(passage, quoting)
            ? (null, quoting) : null;
    }

    // "…, he said, adding that Lugo Radio was wrong": what is said next is not through whom.
    private static int BeforeNextVerb(Passage passage, QuoteDraft draft)
    {
        var end = passage.Sentences[draft.Sentence].End;
        var next = passage.Verbs[draft.Sentence].Find(phrase => phrase.First >= draft.Cue.End && !phrase.Quoted && phrase.Form is VerbForm.Finite or VerbForm.Gerund);
        return next == default ? end : next.First;
    }

    private void Add(Passage passage, QuoteDraft draft, Speaker? speaker, (Actor? Actor, TokenRange Words)? via, bool isInside, bool isStatement)
    {
        var content = draft.Content.Select(range => Trim(passage, range)).Where(range => !range.IsEmpty).Select(range => Span(passage, range)).OrderBy(span => span.Start).ToList();
        if (content.Count == 0)
        {
            return;
        }

        quotes.Add(new Quote
        {
            Content = content,
            // "never promised": without "never" it would say the opposite.
            Cue = Span(passage, passage.ClassOf(draft.Cue.First - 1) == WordClass.Negation ? new TokenRange(draft.Cue.First - 1, draft.Cue.End) : draft.Cue),
            Source = draft.Source.Words is { IsEmpty: false } words ? Span(passage, words) : null,
            Kind = KindOf(passage, draft),
            Verb = draft.Verb?.Lemma ?? draft.Why,
            Strength = draft.Verb?.Strength ?? SpeechStrength.Said,
            Negated = draft.Negated,
            Speaker = speaker,
            Via = via?.Actor,
            ViaSpan = via is { } known ? Span(passage, known.Words) : null,
            Sentence = SentenceOf(passage, draft),
            // What nobody in particular did not say tells nothing.
            IsStatement = isStatement && !(draft.Negated && speaker is null),
            IsInside = isInside,
            Why = draft.Why + (speaker is null ? "; speaker not clear" : "; " + speaker.Why),
        });
    }

    // ", it was over and": commas before it, and what leads on to something else after it.
    private static TokenRange Trim(Passage passage, TokenRange range)
    {
        var (first, end) = range;
        while (first < end && passage.ClassOf(first) == WordClass.Mark && passage.At(first).First is ',' or ';' or ':')
        {
            first++;
        }

        while (end > first && !passage.IsQuoted(end - 1) && (passage.ClassOf(end - 1) == WordClass.Conjunction || (passage.ClassOf(end - 1) == WordClass.Mark && passage.At(end - 1).First is ',' or ';' or ':')))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    private TextSpan Span(Passage passage, TokenRange range) => article.Folded.ToOriginal(passage.Tokens[range.First].Start, passage.Tokens[range.End - 1].End);

    private Sentence? SentenceOf(Passage passage, QuoteDraft draft)
    {
        if (passage.Paragraph == 0)
        {
            return null;
        }

        var first = passage.Sentences[draft.Sentence].First;
        var (low, high) = (0, article.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = article.Sentences[middle].EndToken <= first ? (middle + 1, high) : (low, middle);
        }

        return article.Sentences[low].Sentence;
    }

    private static QuoteKind KindOf(Passage passage, QuoteDraft draft)
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
