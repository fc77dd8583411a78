using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells a clause that is said from a thing.</summary>
internal static class ClauseOpening
{
    /// <summary>Whether a subject and a finite verb after it stand there: "he would go"; with a verb that takes things too, "stressed it, and she added" is none.</summary>
    public static bool Is(Passage passage, int k, int end, bool orThing)
    {
        if (orThing && passage.ClassOf(k) == WordClass.Pronoun && passage.At(k).Entry.Text is "him" or "them" or "me" or "us")
        {
            return false;
        }

        var limit = Math.Min(end, k + 40);
        var seen = false;
        for (var i = k; i < limit; i++)
        {
            switch (passage.ClassOf(i))
            {
                case WordClass.Finite or WordClass.Auxiliary or WordClass.Modal:
                    // "advised the mayor on bridges and opened one": the verb of who advised.
                    // "who announced a race for the bridge, takes aim at it": the verb around it, unless two commas stand between.
                    return seen && !(orThing && (passage.ClassOf(i - 1) == WordClass.Conjunction || (passage.IsMark(i - 1, ',') && !HasComma(passage, k, i - 1))));
                case WordClass.Contraction:
                    return true;
                case WordClass.That or WordClass.Wh or WordClass.Subordinator or WordClass.Infinitive:
                    // "the idea that it was over" is a thing; "those who left would" begins a clause.
                    if (!seen || passage.ClassOf(i) is WordClass.Infinitive)
                    {
                        break;
                    }

                    return HasLaterFinite(passage, i, limit);
                // "ordered a review after the bridge was closed": with a thing before it, the verb is that of the clause inside.
                case WordClass.Preposition when orThing && seen && passage.At(i).Entry.Text is "after" or "before" or "since" or "until":
                    return HasLaterFinite(passage, i, ToComma(passage, i, limit));
                // 'they "express no view"'
                case WordClass.Mark when passage.At(i).IsMark('"') && passage.ClassOf(i - 1) == WordClass.Pronoun && passage.At(i - 1).Entry.Text is "he" or "she" or "they" or "we" or "i" && i > k:
                    return true;
                case WordClass.Mark:
                    // "announced her request, an aide said he would": another report.
                    if (orThing && passage.IsMark(i, ',') && passage.ClassOf(i + 1) is WordClass.Determiner or WordClass.Name or WordClass.Noun && ClauseLookahead.FollowsReport(passage, i + 1, end))
                    {
                        return false;
                    }

                    if (passage.At(i).First is ';' or ':' or '\u2013' || (passage.At(i).IsMark(',') && passage.ClassOf(i + 1) == WordClass.Gerund && passage.At(i + 1).Entry.Speech is not null)
                        || (orThing && passage.At(i).IsMark(',') && passage.ClassOf(i + 1) is WordClass.Gerund or WordClass.Conjunction or WordClass.Pronoun or WordClass.Subordinator or WordClass.Adverb or WordClass.Preposition))
                    {
                        return false;
                    }

                    break;
                // "denied such delay and Rey has denied it": with a verb in the singular the thing is over before "and".
                case WordClass.Conjunction when orThing && (passage.Is(i, "but") || (passage.ClassOf(i + 1) == WordClass.Preposition && passage.ClassOf(i + 2) == WordClass.Time && passage.ClassOf(i + 3) == WordClass.Finite) || (passage.Is(i, "and") && passage.ClassOf(i + 1) == WordClass.Name && IsSingularAhead(passage, i + 1, limit))):
                    return false;
                case WordClass.Noun or WordClass.Name or WordClass.Pronoun or WordClass.Number or WordClass.Determiner or WordClass.Gerund or WordClass.Adverb:
                    seen = true;
                    break;
            }
        }

        return false;
    }

    private static bool HasComma(Passage passage, int first, int end) => Enumerable.Range(first, end - first).Any(k => passage.IsMark(k, ','));

    private static bool IsSingularAhead(Passage passage, int k, int end)
    {
        while (k < end && passage.ClassOf(k) == WordClass.Name)
        {
            k++;
        }

        return passage.At(k).Entry.Text is "has" or "is" or "was" or "does" || (passage.ClassOf(k) == WordClass.Finite && passage.At(k).Is(Words.WordTags.ThirdPerson));
    }

    private static int ToComma(Passage passage, int k, int limit)
    {
        while (k < limit && !passage.IsMark(k, ','))
        {
            k++;
        }

        return k;
    }

    private static bool HasLaterFinite(Passage passage, int wh, int limit)
    {
        var (finite, whole) = (0, 1);
        for (var i = wh + 1; i < limit; i++)
        {
            finite += !ClauseLookahead.IsBareRelative(passage, i, wh) && (passage.ClassOf(i) is WordClass.Finite or WordClass.Modal || (passage.ClassOf(i) is WordClass.Auxiliary && passage.At(i).Entry.Text is not ("being" or "having") && passage.ClassOf(i - 1) is not (WordClass.Auxiliary or WordClass.Modal))) ? 1 : 0;
            // "the idea in which he said it was over": the verb of what he said.
            whole += passage.ClassOf(i) is WordClass.Finite && passage.At(i).Entry.Speech is { Strength: SpeechStrength.Said or SpeechStrength.Promised } verb && verb.Takes(Frames.That) ? 1 : 0;
            if (passage.At(i).IsMark(';'))
            {
                break;
            }
        }

        return finite > whole;
    }
}
