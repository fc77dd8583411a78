using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Decides whether a form that may be a present or a noun is the verb of its clause: "the ministry reports that", "its reports".</summary>
internal static class PresentDecision
{
    /// <summary>Whether a form in -s is a verb.</summary>
    public static bool ThirdPerson(Passage passage, int i, int first, int end, WordTags tags, int left, bool titleCase)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        // "subsequent reports that": a noun, as nobody is "subsequent".
        if (left >= first && passage.At(left).Of(passage.Text) is "subsequent" or "recent" or "previous" or "further" or "earlier" or "initial" or "several" or "various" or "numerous")
        {
            return false;
        }

        // "Populous states like Texas": an adjective.
        if (left >= first && passage.At(left).Of(passage.Text).EndsWith("ous") && (tags & WordTags.NounToo) != 0)
        {
            return false;
        }

        // "another says that", "a poll released on Friday shows that", "an average of polls finds the": what follows tells.
        if (passage.At(i).Entry.Speech is { } reports && reports.Takes(Frames.That) && ((before == WordClass.Determiner && passage.At(left).Entry.Text is "another" or "each" or "neither" or "one" or "this" or "that")
            || before is WordClass.Time or WordClass.Noun or WordClass.Gerund || (before == WordClass.Mark && passage.At(left).IsMark(',') && PastDecision.ClosesAside(passage, first, left)))
            && ClosedClasses.Of(passage, i + 1) is WordClass.That or WordClass.Pronoun or WordClass.Wh or WordClass.Determiner && !PastDecision.HasFinite(passage, Math.Max(first, i - 6), i))
        {
            return true;
        }

        if (before is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.To or WordClass.Number)
        {
            return passage.At(left).IsNumber && passage.Is(left - 1, ",");
        }

        if (before is WordClass.Pronoun or WordClass.Wh or WordClass.That)
        {
            return true;
        }

        if ((tags & WordTags.NounToo) == 0)
        {
            return before is not (WordClass.Finite or WordClass.Infinitive or WordClass.Auxiliary or WordClass.Modal);
        }

        if (before is WordClass.Name && titleCase)
        {
            return Object(passage, i, end) || passage.At(i + 1).IsCapitalised;
        }

        return before switch
        {
            // "Kim urges allies to": no thing but a person or a clause follows.
            WordClass.Name => Object(passage, i, end) || (passage.At(i).Entry.Speech is { } speech && speech.Takes(Frames.Person | Frames.That) && i + 1 < end && passage.At(i + 1).IsWord && ClosedClasses.Of(passage, i + 1) is null),
            // "to allow boat exports to grow": what is allowed.
            WordClass.Noun when passage.ClassOf(left - 1) is WordClass.Infinitive => false,
            WordClass.Noun => Object(passage, i, end) && !EndsWithS(passage, left) && (!passage.At(i + 1).IsCapitalised || HasDeterminer(passage, left, first)),
            WordClass.Mark => left >= first && !passage.At(left).IsMark('-') && Object(passage, i, end) && (passage.At(left).IsMark(')') || passage.At(left).IsMark('"') || PastDecision.ClosesAside(passage, first, left)),
            WordClass.Conjunction => Object(passage, i, end) && PastDecision.HasFinite(passage, first, left),
            _ => false,
        };
    }

    // What follows a verb rather than a noun.
    private static bool Object(Passage passage, int i, int end)
    {
        var next = passage.At(i + 1);
        if (i + 1 >= end)
        {
            return false;
        }

        var closed = ClosedClasses.Of(passage, i + 1);
        return closed is WordClass.Determiner or WordClass.Pronoun or WordClass.That or WordClass.Wh or WordClass.To or WordClass.Adverb or WordClass.Contraction or WordClass.Subordinator
            || next.IsCapitalised || next.IsNumber || next.IsMark('"') || next.IsMark('$')
            || (closed == WordClass.Preposition && passage.At(i).Entry.Speech?.Particles.Contains(next.Entry.Text) == true)
            || next.Is(WordTags.Gerund);
    }

    // "a new poll shows Kim" against "cited rude comments Kim had made".
    private static bool HasDeterminer(Passage passage, int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Noun or WordClass.Name)
        {
            k--;
        }

        return passage.ClassOf(k) is WordClass.Determiner or WordClass.Possessive;
    }

    private static bool EndsWithS(Passage passage, int i) => passage.Text[passage.At(i).End - 1] is 's' && passage.At(i).Length > 3;

    // "China and Russia support".
    private static bool IsCoordinated(Passage passage, int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Name or WordClass.Noun)
        {
            k--;
        }

        return k > first && passage.Is(k, "and") && passage.ClassOf(k - 1) is WordClass.Name or WordClass.Noun;
    }

    // "let Congress decide", "help Kim win": no finite verb.
    private static bool IsCausative(Passage passage, int k, int first)
    {
        while (k > first && passage.ClassOf(k) is WordClass.Name or WordClass.Noun or WordClass.Determiner)
        {
            k--;
        }

        return passage.At(k).Entry.Text is "let" or "lets" or "make" or "makes" or "made" or "help" or "helps" or "helped" or "have" or "see" or "watch";
    }

    /// <summary>Whether a form without an ending is the present of several.</summary>
    public static bool PluralPresent(Passage passage, int i, int first, WordTags tags, int left)
    {
        var before = left < first ? WordClass.Mark : passage.ClassOf(left);
        var token = passage.At(left);
        var noun = (tags & WordTags.NounToo) != 0;
        var closed = ClosedClasses.Of(passage, i + 1);
        var next = passage.At(i + 1);
        var object_ = closed is WordClass.Determiner or WordClass.Pronoun or WordClass.That or WordClass.Wh or WordClass.To or WordClass.Contraction
            || next.IsCapitalised || next.IsNumber || next.IsMark('"') || (closed == WordClass.Preposition && passage.At(i).Entry.Speech?.Particles.Contains(next.Entry.Text) == true);
        switch (before)
        {
            case WordClass.Pronoun:
                return token.Entry.Text is "they" or "we" or "you" or "i" or "those" or "these" or "others" or "both";
            case WordClass.Wh:
                return token.Entry.Text is "who" or "which" && (!noun || object_);
            // "members of the River Party say hard times": no noun, but for "a say in it".
            case WordClass.Noun or WordClass.Name when passage.Is(i, "say") && next is { IsWord: true, IsCapitalised: false } && closed is null && !IsCausative(passage, left, first):
                return true;
            case WordClass.Noun or WordClass.Number or WordClass.Name:
                var plural = EndsWithS(passage, left) || token.Entry.Text is "people" || passage.Is(left, "percent") || passage.Is(left, "men") || passage.Is(left, "women") || passage.Is(left, "%") || passage.Is(left, "police") || IsCoordinated(passage, left, first);
                // "documents from his tax return show he"
                var clause = closed is WordClass.Pronoun && next.Entry.Text is "he" or "she" or "they";
                return plural || (clause && passage.At(i).Entry.Speech is { } reports && reports.Takes(Frames.That) && !IsCausative(passage, left, first)) ? !noun || object_ : !noun && object_ && passage.At(i).Entry.Speech is not null && !IsCausative(passage, left, first);
            case WordClass.Determiner:
                return token.Entry.Text is "some" or "many" or "most" or "both" or "few" && (!noun || object_) && object_;
            case WordClass.Conjunction:
                return object_ && !noun && PastDecision.HasFinite(passage, first, left);
            case WordClass.Mark:
                return left > first && (!noun || object_) && (token.IsMark(')') || (token.IsMark(',') && object_ && passage.At(i).Entry.Speech is not null && PastDecision.ClosesAside(passage, first, left)));
            default:
                return false;
        }
    }
}
