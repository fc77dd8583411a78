using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells who says it where the cue stands behind what is said, and where that ends: "It is over," said the minister; "It is over, she said".</summary>
internal sealed class PostposedSources(Passage passage, SubjectFinder subjects, PostposedContents contents, PostposedRest rest)
{
    /// <summary>Who says it; null where the verb is no such cue.</summary>
    /// <param name="sentence">Its sentence, from 0.</param>
    /// <param name="v">Its place among the verbs of the sentence.</param>
    /// <param name="verb">What the verb reports.</param>
    /// <param name="floor">The first token that what it reports may begin with.</param>
    public PostposedSource? Of(int sentence, int v, SpeechVerb verb, int floor)
    {
        var phrase = passage.Verbs[sentence][v];
        var (first, end) = passage.Sentences[sentence];
        var before = phrase.First - 1;
        while (before > first && passage.ClassOf(before) == WordClass.Adverb)
        {
            before--;
        }

        if (phrase.First == phrase.Head && IsBreak(before, first) && passage.ClassOf(phrase.Head + 1) is not (WordClass.That or WordClass.Mark) && subjects.Inverted(phrase, end) is { Words: not null } inverted
            && verb.Takes(Frames.Quote) && !TellsSomebody(verb))
        {
            return IsInverted(inverted, before, first, end) ? new PostposedSource(inverted, before, null) : null;
        }

        return BeforeVerb(sentence, v, verb, floor);
    }

    // "…," said the minister.
    private bool IsInverted(Source inverted, int before, int first, int end)
    {
        var after = Circumstances.Of(passage, inverted.Words!.Value.End, end, null);
        if (!rest.EndsCue(after, end) && !passage.IsQuoted(before) && !(passage.Is(after, "who") && EndsInRelative(after, end)))
        {
            return false;
        }

        // "Rey, who heads the guard, denied the town had a bridge": no verb of its own before the cue.
        if (!passage.IsQuoted(before) && !contents.HasMainVerb(first, before))
        {
            return false;
        }

        // "Rey, who was there, recalls the hope they had": without quotation marks only who can speak stands behind the verb.
        if (!passage.IsQuoted(before) && inverted.Head is { } behind && PhraseNouns.IsThing(passage, NounPhrases.Core(passage, behind)))
        {
            return false;
        }

        return true;
    }

    // "…," the minister said.
    private PostposedSource? BeforeVerb(int sentence, int v, SpeechVerb verb, int floor)
    {
        var phrase = passage.Verbs[sentence][v];
        var (first, end) = passage.Sentences[sentence];
        var source = SourceLists.Behind(passage, subjects.Of(sentence, v), Math.Max(floor, first));
        // "questions from the judge, who asked when": what was asked stands behind.
        if (source.Words is not { } words || source.Head is not { } || source.Why is "relative clause")
        {
            return null;
        }

        TokenRange? saying = null;
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
        var contentEnd = words.First - (passage.Is(words.First - 1, "as") ? 2 : 1);
        if (!IsBreak(contentEnd, first))
        {
            return null;
        }

        var k = phrase.Head + 1;
        // "As Rey opens it, she disagrees with the mayor": what she speaks of stands behind.
        if (!passage.At(contentEnd).IsMark('"') && passage.ClassOf(k) == WordClass.Preposition && passage.Is(k, "with") && verb.Particles.Contains("with"))
        {
            return null;
        }

        k += rest.IsPart(verb, k) ? 1 : 0;
        if (verb.Takes(Frames.Person) && passage.ClassOf(k) is not WordClass.Mark)
        {
            var told = NounPhrases.Right(passage, k, end, prepositions: true);
            // "In March, she told the story of it": what is told, not whom.
            if (!passage.At(contentEnd).IsMark('"') && passage.ClassOf(k) == WordClass.Determiner && PhraseNouns.IsTale(passage, NounPhrases.Core(passage, told)))
            {
                return null;
            }

            k = passage.ClassOf(k) == WordClass.Pronoun ? k + 1 : told.End;
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

        return new PostposedSource(source, contentEnd, saying);
    }

    private bool HasOwnThat(int k, int end)
    {
        while (k < end && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.That or WordClass.Wh))
        {
            k++;
        }

        return k < end && passage.ClassOf(k) == WordClass.That;
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
