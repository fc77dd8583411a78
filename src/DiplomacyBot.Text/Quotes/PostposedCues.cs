using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds cues that stand after or inside what they report: "It is over, she said", "…," said the minister.</summary>
internal sealed class PostposedCues
{
    private readonly Passage passage;
    private readonly PostposedContents contents;
    private readonly PostposedRest rest;
    private readonly PostposedSources sources;

    public PostposedCues(Passage passage, SubjectFinder subjects)
    {
        this.passage = passage;
        contents = new PostposedContents(passage);
        rest = new PostposedRest(passage, contents);
        sources = new PostposedSources(passage, subjects, contents, rest);
    }

    /// <summary>Reads one verb as such a cue; null where it is none.</summary>
    /// <param name="sentence">Its sentence, from 0.</param>
    /// <param name="v">Its place among the verbs of the sentence.</param>
    /// <param name="verb">What the verb reports.</param>
    /// <param name="floor">The first token that what it reports may begin with.</param>
    public QuoteDraft? Read(int sentence, int v, SpeechVerb verb, int floor)
    {
        var phrase = passage.Verbs[sentence][v];
        var (first, end) = passage.Sentences[sentence];
        // '"Go," a user called Ana Prieto wrote': her name.
        if (phrase.Form != VerbForm.Finite || phrase.Passive || !verb.Takes(Frames.That | Frames.Quote) || (verb.Lemma == "call" && passage.ClassOf(phrase.Head + 1) == WordClass.Name))
        {
            return null;
        }

        if (sources.Of(sentence, v, verb, floor) is not (var source, var contentEnd, var saying))
        {
            return null;
        }

        // '"Go," she added of Rey, who had sailed and supported it': said already.
        if (contentEnd < floor)
        {
            return null;
        }

        var content = contents.Before(contentEnd, Math.Max(floor, first), out var direct);
        // "It cannot be closed in a day, as Vega suggests": that it can, or that it cannot. "He owed it to, as Vega put it, a gift": not yet said. "Is it late, as Vega suggests?": the writer asks. "The bar – as Vega has said – is high": no verb yet.
        if (source.Words is { } whoever && passage.Is(whoever.First - 1, "as") && (Denies(content) || EndsOpen(content) || passage.At(end - 1).IsMark('?') || (passage.At(phrase.Head + 1).Kind == Sentences.TokenKind.Mark && !passage.IsMark(phrase.Head + 1, ',') && passage.ClassOf(phrase.Head + 2) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)))
        {
            return null;
        }

        if (content.IsEmpty || content.End - content.First < 2)
        {
            return null;
        }

        // 'Vega labelled as "false" media reports of it': without a comma only a whole quotation is parted from who says it.
        if (!direct && source.Why is not "subject after the verb" && passage.At(contentEnd).IsMark('"') && passage.ClassOf(contentEnd - 1) != WordClass.Mark)
        {
            return null;
        }

        // "The guard, at a meeting, said the mayor, Ana Prieto, had left": the guard said it.
        if (!direct && source.Why is "subject after the verb" && !contents.HasVerb(content) && contents.HasComma(content))
        {
            return null;
        }

        if (!direct && ((!contents.HasVerb(content) && !rest.VerbFollows(source, phrase, verb, end)) || !verb.Takes(Frames.That) || !verb.Takes(Frames.Quote)))
        {
            return null;
        }

        // "bought it, a deal announced on Monday", "carried it, the same cry chanted for years": what was done, and that it was announced.
        if (!direct && verb.Lemma is not "say" && source.Head is { } thing && passage.ClassOf(thing.First) == WordClass.Determiner && passage.At(phrase.Head).Is(Words.WordTags.Participle) && PhraseNouns.IsThing(passage, NounPhrases.Core(passage, thing)))
        {
            return null;
        }

        // "near the river, which, she said, is full": what the river is, in a clause that began before her.
        if (!direct && contents.LeadsIntoCue(content, WordClass.Wh))
        {
            return null;
        }

        content = direct ? content : contents.WithoutDescription(content, source);
        var ranges = new List<TokenRange> { content };
        rest.Add(ranges, source, phrase, verb, end, direct);
        // '"… the old one. " Vega said in a letter, "Mine is new."': what ends like a sentence is somebody else's.
        if (direct && ranges.Count > 1 && source.Why is not "subject after the verb" && passage.At(content.End - 2).IsMark('.'))
        {
            ranges.RemoveAt(0);
            direct = false;
        }

        // "In a letter, Vega did not ask for it but stated, “…”": what stands before the first of two verbs is not what the second says.
        if (!direct && ranges.Count > 1 && source.Why is "shared subject")
        {
            ranges.RemoveAt(0);
        }

        // "As night fell, she said, “It is over.”": when it was said, not what.
        // "They cheered when, at noon, she added": what the clause she is in belongs to.
        if (!direct && ((contents.IsFronted(sentence, content) && (ranges.Count == 1 || contents.OpensAnew(content, ranges[1]))) || (ranges.Count > 1 && !passage.IsQuoted(content.End - 1) && contents.OpensAnew(content, ranges[1], any: true)) || contents.LeadsIntoCue(content)))
        {
            ranges.RemoveAt(0);
            if (ranges.Count == 0)
            {
                return null;
            }
        }

        return new QuoteDraft
        {
            Content = ranges,
            Cue = saying ?? new TokenRange(phrase.First, phrase.Head + 1),
            Source = source,
            Verb = verb,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"{(direct ? "quotation" : "clause")} before {verb.Lemma}; {source.Why}",
        };
    }

    private bool EndsOpen(TokenRange content) => !content.IsEmpty && !passage.IsQuoted(content.End - 1) && passage.ClassOf(content.End - 1) is WordClass.To or WordClass.Preposition or WordClass.Determiner;

    private bool Denies(TokenRange content)
    {
        for (var k = content.First; k < content.End; k++)
        {
            if (!passage.IsQuoted(k) && (passage.ClassOf(k) == WordClass.Negation || passage.Is(k, "cannot") || passage.At(k).Of(passage.Text).EndsWith("n't", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
