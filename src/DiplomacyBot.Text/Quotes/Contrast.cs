using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells whether ", but …" without a subject of its own goes on with what is said: "said it would close the bridge, but also help the town".</summary>
/// <remarks>By agreement, as <see cref="Coordination"/> does for "and". Whoever speaks may be meant as well: "said she was safe, but was found in the river"; then what is said ends.</remarks>
internal static class Contrast
{
    /// <summary>Whether it goes on.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="but">The "but".</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="clause">Whether what is said has a verb of its own.</param>
    public static bool GoesOn(Passage passage, int start, int but, int end, bool clause)
    {
        // "said that at first it was quiet, but then it fell": told in turn.
        if (clause && (passage.At(but + 1).IsMark('"') || passage.Is(but + 1, "then")) && !Coordination.RepeatsCue(passage, start, but))
        {
            return true;
        }

        // "not only as mayor, but as a mother"
        if (Any(passage, new TokenRange(start, but), k => passage.ClassOf(k) == WordClass.Negation && passage.Is(k + 1, "only")))
        {
            return true;
        }

        var next = but + 1;
        while (next < end && passage.ClassOf(next) is WordClass.Adverb or WordClass.Negation)
        {
            next++;
        }

        // ", but should the town try?": a question of the writer's.
        if (passage.ClassOf(next) is WordClass.Modal or WordClass.Auxiliary && (passage.At(end - 1).IsMark('?') || !IsBeing(passage, next)) && passage.ClassOf(next + 1) is WordClass.Determiner or WordClass.Name or WordClass.Pronoun)
        {
            return false;
        }

        var focused = next > but + 1 && passage.At(but + 1).Of(passage.Text) is "also" or "not" or "only" or "rather";
        var content = new TokenRange(start, but);
        return passage.ClassOf(next) switch
        {
            WordClass.Modal => clause && ModalGoesOn(passage, content, next),
            WordClass.Auxiliary => clause && !Coordination.RepeatsCue(passage, start, but) && (IsOfAnotherNumber(passage, start, next) || IsParallel(passage, content, next)),
            WordClass.Finite => VerbGoesOn(passage, content, next),
            // "promised not to close it, but to mend it"
            WordClass.To => passage.ClassOf(next + 1) != WordClass.Infinitive || Any(passage, content, k => passage.ClassOf(k) == WordClass.To),
            WordClass.Gerund => passage.At(next).Entry.Speech is null && IsVerbless(passage, next, end, focused),
            // "but not before she had left", "but in May it was opened": when it was said, or another clause.
            WordClass.Preposition when passage.At(next).Is(Words.WordTags.Subordinator) => false,
            WordClass.Subordinator => focused,
            // "but decline to say": read as a noun.
            WordClass.Noun when passage.At(next).Entry.Speech is not null && passage.ClassOf(next + 1) == WordClass.To => false,
            WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Participle or WordClass.Preposition => IsVerbless(passage, next, end, focused),
            _ => false,
        };
    }

    // "could not open, but could be mended", "was old, but would last", "helps towns, but will cost them"; "said she was ready, but will need nine votes" is told by the writer.
    private static bool ModalGoesOn(Passage passage, TokenRange content, int modal) =>
        Coordination.Cue(passage, content.First) is { } cue && passage.ClassOf(cue.First) != WordClass.Modal
        && (passage.At(modal).Entry.Text is "would" or "could" or "might" or "should" || Any(passage, content, k => passage.ClassOf(k) == WordClass.Modal) || !Any(passage, content, k => IsPast(passage, k)));

    // "would close it, but also help the town"; "said it helps towns, but hurts boatmen".
    private static bool VerbGoesOn(Passage passage, TokenRange content, int verb)
    {
        if (passage.At(verb).Entry.Speech is not null || IsPast(passage, verb))
        {
            return false;
        }

        return passage.At(verb).Is(Words.WordTags.ThirdPerson)
            ? Coordination.Cue(passage, content.First) is { } cue && IsPast(passage, cue.Head) && Any(passage, content, k => passage.ClassOf(k) == WordClass.Finite && passage.At(k).Is(Words.WordTags.ThirdPerson))
            : Any(passage, content, k => passage.ClassOf(k) is WordClass.Infinitive);
    }

    // "Ana Prieto said the boats were old, but were ready": not whoever speaks.
    private static bool IsOfAnotherNumber(Passage passage, int start, int auxiliary)
    {
        if (Coordination.Cue(passage, start) is not { } cue || NounPhrases.Left(passage, cue.First, passage.Sentences[passage.SentenceOf(start)].First) is not { IsEmpty: false } speaker)
        {
            return false;
        }

        var core = NounPhrases.Core(passage, speaker);
        var last = core.End - 1;
        var several = SourceLists.HasConjunction(passage, core) || passage.Is(last, "they") || (passage.ClassOf(last) == WordClass.Noun && passage.Text[passage.At(last).End - 1] is 's');
        var one = !several && (passage.At(last).Entry.Text is "he" or "she" || passage.ClassOf(last) == WordClass.Name || Actors.PersonNouns.IsPerson(passage, last));
        return passage.At(auxiliary).Entry.Text switch
        {
            "have" or "are" or "were" => one,
            "has" or "is" or "was" => several,
            _ => false,
        };
    }

    private static bool IsBeing(Passage passage, int k) => passage.At(k).Entry.Text is "is" or "was" or "are" or "were";

    // "said the boat was old, but was safe": the same verb with what it is; "said she was ready, but was late" may be the writer, and "but was stopped" is.
    private static bool IsParallel(Passage passage, TokenRange content, int auxiliary)
    {
        var first = content.First + (passage.ClassOf(content.First) == WordClass.That ? 1 : 0);
        return IsBeing(passage, auxiliary) && passage.At(first).Entry.Text is not ("he" or "she" or "they" or "i" or "we")
            && passage.ClassOf(auxiliary + 1) is WordClass.Noun or WordClass.Determiner or WordClass.Adverb or WordClass.Negation && passage.ClassOf(auxiliary + 2) is not (WordClass.Participle or WordClass.Gerund or WordClass.Finite)
            && Any(passage, content, k => passage.ClassOf(k) == WordClass.Auxiliary && passage.At(k).Entry.Text == passage.At(auxiliary).Entry.Text);
    }

    // "but unsafe", "but not for long": what has no verb goes on with what stands nearest.
    private static bool IsVerbless(Passage passage, int next, int end, bool focused)
    {
        var stop = next;
        while (stop < end && !passage.IsMark(stop, ';') && !(focused && passage.IsMark(stop, ',')))
        {
            stop++;
        }

        return !PastDecision.HasFinite(passage, next, stop);
    }

    private static bool IsPast(Passage passage, int k) => passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary
        && (passage.At(k).Entry.Text is "was" or "were" or "had" or "did" || ((passage.At(k).Is(Words.WordTags.Past) || passage.At(k).Of(passage.Text).EndsWith("ed")) && !passage.At(k).Is(Words.WordTags.Base)));

    private static bool Any(Passage passage, TokenRange words, Predicate<int> fits)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (!passage.IsQuoted(k) && fits(k))
            {
                return true;
            }
        }

        return false;
    }
}
