using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds cues that stand after or inside what they report: "It is over, she said", "…," said the minister.</summary>
internal sealed class PostposedCues
{
    private readonly Passage passage;
    private readonly SubjectFinder subjects;
    private readonly PostposedContents contents;
    private readonly PostposedRest rest;

    public PostposedCues(Passage passage, SubjectFinder subjects)
    {
        this.passage = passage;
        this.subjects = subjects;
        contents = new PostposedContents(passage);
        rest = new PostposedRest(passage, contents);
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

        var before = phrase.First - 1;
        while (before > first && passage.ClassOf(before) == WordClass.Adverb)
        {
            before--;
        }

        Source source;
        TokenRange? saying = null;
        int contentEnd;
        if (phrase.First == phrase.Head && IsBreak(before, first) && passage.ClassOf(phrase.Head + 1) is not (WordClass.That or WordClass.Mark) && subjects.Inverted(phrase, end) is { Words: not null } inverted
            && verb.Takes(Frames.Quote) && !TellsSomebody(verb))
        {
            source = inverted;
            contentEnd = before;
            var after = Circumstances.Of(passage, source.Words!.Value.End, end, null);
            if (!rest.EndsCue(after, end) && !passage.IsQuoted(before) && !(passage.Is(after, "who") && EndsInRelative(after, end)))
            {
                return null;
            }

            // "Rey, who heads the guard, denied the town had a bridge": no verb of its own before the cue.
            if (!passage.IsQuoted(before) && !contents.HasMainVerb(first, before))
            {
                return null;
            }

            // "Rey, who was there, recalls the hope they had": without quotation marks only who can speak stands behind the verb.
            if (!passage.IsQuoted(before) && source.Head is { } behind && PhraseNouns.IsThing(passage, NounPhrases.Core(passage, behind)))
            {
                return null;
            }
        }
        else
        {
            source = SourceLists.Behind(passage, subjects.Of(sentence, v), Math.Max(floor, first));
            // "questions from the judge, who asked when": what was asked stands behind.
            if (source.Words is not { } words || source.Head is not { } || source.Why is "relative clause")
            {
                return null;
            }

            // '"It is over," the paper quoted her as saying': whoever is quoted.
            if (verb.Lemma is "quote" or "cite")
            {
                var quoted = NounPhrases.Right(passage, phrase.Head + 1, end, prepositions: true);
                if (quoted.IsEmpty || !passage.Is(quoted.End, "as") || passage.ClassOf(quoted.End + 1) != WordClass.Gerund)
                {
                    return null;
                }

                source = new Source(quoted, quoted, "quoted as saying");
                saying = new TokenRange(quoted.End, quoted.End + 2);
            }

            // "It will open, as Vega has demanded": what is told is not what was demanded.
            if (passage.Is(words.First - 1, "as") && verb.Strength is SpeechStrength.Urged or SpeechStrength.Asked)
            {
                return null;
            }

            // "It is over, as Vega said after the vote that it would rain": what she said stands behind.
            if (passage.Is(words.First - 1, "as") && HasOwnThat(phrase.Head + 1, end))
            {
                return null;
            }

            // "It is over, as Vega points out."
            contentEnd = words.First - (passage.Is(words.First - 1, "as") ? 2 : 1);
            if (!IsBreak(contentEnd, first))
            {
                return null;
            }

            var k = phrase.Head + 1;
            k += rest.IsPart(verb, k) ? 1 : 0;
            if (verb.Takes(Frames.Person) && passage.ClassOf(k) is not WordClass.Mark)
            {
                k = passage.ClassOf(k) == WordClass.Pronoun ? k + 1 : NounPhrases.Right(passage, k, end, prepositions: true).End;
            }

            k = Circumstances.Of(passage, k, end, null);
            // "It is safe, she said in a letter that opened the day": what the letter did.
            if (passage.ClassOf(k) == WordClass.That && passage.ClassOf(k + 1) == WordClass.Finite && passage.ClassOf(k - 1) == WordClass.Noun && k > phrase.Head + 2)
            {
                k = end;
            }

            // 'Vega said the town was not, as Rey wrote, "in tatters"': inside what somebody else says.
            if ((!rest.EndsCue(k, end) && !passage.At(contentEnd).IsMark('"')) || (passage.Is(words.First - 1, "as") && passage.IsMark(k, ',') && passage.At(k + 1).IsMark('"')))
            {
                return null;
            }

            // 'When they came, Vega said "Go"': what is said stands right behind the verb.
            if (k == phrase.Head + 1 && !passage.At(contentEnd).IsMark('"') && passage.At(k).IsMark('"') && passage.QuotationAt(k) is { } opening && opening.First == k)
            {
                return null;
            }

            // 'Whereas Vega calls it "dead," Rey has said those who stay should leave': what he said stands behind.
            if (k == phrase.Head + 1 && passage.At(Math.Max(floor, first)).Entry.Text is "whereas" or "although" or "though" or "while" && passage.ClassOf(k) is WordClass.Determiner or WordClass.Pronoun or WordClass.Name or WordClass.Noun && ClauseOpening.Is(passage, k, end, orThing: false))
            {
                return null;
            }

            // "If it rained, she wondered if it might stop": the second is what she wondered.
            if (passage.ClassOf(phrase.Head + 1) == WordClass.That || (passage.Is(phrase.Head + 1, "if") && verb.Strength == SpeechStrength.Asked))
            {
                return null;
            }
        }

        // '"Go," she added of Rey, who had sailed and supported it': said already.
        if (contentEnd < floor)
        {
            return null;
        }

        var content = contents.Before(contentEnd, Math.Max(floor, first), out var direct);
        // "It cannot be closed in a day, as Vega suggests": that it can, or that it cannot. "The bar – as Vega has said – is high": no verb yet.
        if (source.Words is { } whoever && passage.Is(whoever.First - 1, "as") && (Denies(content) || (passage.At(phrase.Head + 1).Kind == Sentences.TokenKind.Mark && !passage.IsMark(phrase.Head + 1, ',') && passage.ClassOf(phrase.Head + 2) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)))
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

        // "bought it, a deal announced on Monday": what was done, and that it was announced.
        if (!direct && verb.Lemma is not "say" && source.Head is { } thing && passage.At(thing.First).Entry.Text is "a" or "an" && passage.At(phrase.Head).Is(Words.WordTags.Participle) && PhraseNouns.IsThing(passage, NounPhrases.Core(passage, thing)))
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
        if (!direct && ((contents.IsFronted(sentence, content) && (ranges.Count == 1 || contents.OpensAnew(content, ranges[1]))) || (ranges.Count > 1 && verb.Takes(Frames.Person) && contents.OpensAnew(content, ranges[1], any: true))))
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

    private bool HasOwnThat(int k, int end)
    {
        while (k < end && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.That or WordClass.Wh))
        {
            k++;
        }

        return k < end && passage.ClassOf(k) == WordClass.That;
    }

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

    // "said an official who was there and spoke on Monday"; "said the man who was there had left" is a clause.
    private bool EndsInRelative(int who, int end)
    {
        var joined = true;
        for (var k = who + 1; k < end && passage.ClassOf(k) != WordClass.Mark; k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
            {
                if (!joined)
                {
                    return false;
                }

                joined = false;
            }

            joined |= passage.ClassOf(k) is WordClass.Conjunction or WordClass.That or WordClass.Wh or WordClass.Subordinator;
        }

        return true;
    }

    // "told the paper": whoever follows is told.
    private static bool TellsSomebody(SpeechVerb verb) => verb.Lemma is "tell" or "inform" or "remind" or "assure" or "notify" or "convince" or "persuade";

    // A comma, or a closing quotation mark with or without one.
    private bool IsBreak(int k, int first) => k > first && (passage.IsMark(k, ',') || passage.At(k).IsMark('"') || passage.IsMark(k, '\u2013') || passage.IsMark(k, '-'));
}
