using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Makes quotations of drafts: spans of the stored text, kind, speaker, and through whom it is known.</summary>
internal sealed class QuoteMaker(ArticleText article, SpeakerFinder speakers, Discourse discourse, MentionReader mentions)
{
    private readonly List<Quote> quotes = [];
    private readonly Statements statements = new(speakers);
    private readonly MediaNames media = new(mentions);
    public IReadOnlyList<Quote> Quotes => quotes;

    /// <summary>Adds the quotations of a passage.</summary>
    public void Make(Passage passage, List<QuoteDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var speaker = speakers.Of(passage, draft);
            discourse.Heard(passage, draft, PersonOf(speaker));
            var inner = draft.Source.Words is { } words && media.Are(passage, words) ? QuoteFinder.FindInside(passage, draft) : [];
            inner.RemoveAll(one => !statements.Are(passage, one));
            Add(passage, draft, speaker, Via(passage, draft), isInside: false, isStatement: statements.Are(passage, draft) && inner.Count == 0);
            foreach (var one in inner)
            {
                var innerSpeaker = speakers.Of(passage, one);
                discourse.Heard(passage, one, PersonOf(innerSpeaker));
                Add(passage, one, innerSpeaker, (media.Listed(passage, draft.Source.Words!.Value), draft.Source.Words!.Value), isInside: true, isStatement: true);
            }
        }
    }

    private Person? PersonOf(Speaker? speaker) =>
        speaker?.Actors is [{ Kind: ActorKind.Person } actor, ..] && actor.Name == speaker.Name ? mentions.People.Find(actor.Name) : null;

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
        return draft.Source.Why is "quoted as saying" && NounPhrases.Right(passage, from, draft.Cue.First, prepositions: false) is { IsEmpty: false } quoting && draft.Source.Words?.Overlaps(quoting) is false && media.Are(passage, quoting)
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
        // "“ … ” ": marks alone.
        if (!draft.Content.Exists(range => Enumerable.Range(range.First, range.End - range.First).Any(k => passage.Tokens[k].Kind != Sentences.TokenKind.Mark)))
        {
            return;
        }

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
            Kind = Statements.KindOf(passage, draft),
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

        while (end > first && !passage.IsQuoted(end - 1) && (passage.ClassOf(end - 1) == WordClass.Conjunction || (passage.ClassOf(end - 1) == WordClass.Mark && passage.At(end - 1).First is ',' or ';' or ':' or '-' or '\u2013')))
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
}
