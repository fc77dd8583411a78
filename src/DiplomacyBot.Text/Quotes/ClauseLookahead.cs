using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Looks a few words ahead for another clause: where one begins, what is said before it ends.</summary>
internal static class ClauseLookahead
{
    // "confessed to it and the jury took a day"; but "praised the plan and the work he did".
    public static bool OpensSubject(Passage passage, int k, int end)
    {
        if (passage.ClassOf(k) is not (WordClass.Determiner or WordClass.Name or WordClass.Pronoun))
        {
            return false;
        }

        var limit = Math.Min(end, k + 12);
        for (k++; k < limit && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Mark); k++)
        {
            // "called for Rey and Soto to be charged": the object goes on.
            if (passage.ClassOf(k) is WordClass.Pronoun or WordClass.Contraction or WordClass.To)
            {
                return false;
            }
        }

        return true;
    }

    public static bool FollowsVerb(Passage passage, int k, int end)
    {
        while (k < end && passage.ClassOf(k) == WordClass.Adverb)
        {
            k++;
        }

        return k < end && passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal;
    }

    public static bool FollowsFinite(Passage passage, int k, int end, int furthest = 12)
    {
        var limit = Math.Min(end, k + furthest);
        for (var i = k; i < limit; i++)
        {
            if (passage.ClassOf(i) is WordClass.Finite or WordClass.Modal or WordClass.Auxiliary && passage.At(i).Entry.Text is not ("being" or "having"))
            {
                return true;
            }

            if (passage.ClassOf(i) is WordClass.Mark or WordClass.Wh or WordClass.That or WordClass.Conjunction)
            {
                return false;
            }
        }

        return false;
    }

    // ", 27 percent of those asked said they": another report begins.
    public static bool FollowsReport(Passage passage, int k, int end)
    {
        var limit = Math.Min(end, k + 14);
        for (var i = k; i < limit; i++)
        {
            if (passage.ClassOf(i) is WordClass.Finite && !IsBareRelative(passage, i, k))
            {
                return passage.ClassOf(i - 1) != WordClass.Conjunction && passage.At(i).Entry.Speech is { Strength: SpeechStrength.Said or SpeechStrength.Argued } && (passage.ClassOf(i + 1) is not WordClass.Mark || (i + 2 == end && passage.At(i).Entry.Speech is { Lemma: "say" }));
            }

            if (passage.ClassOf(i) is WordClass.Modal or WordClass.Auxiliary || (passage.ClassOf(i) is WordClass.Mark && !passage.At(i).IsMark('(') && !passage.At(i).IsMark(')')))
            {
                return false;
            }
        }

        return false;
    }

    // ", and the minister said": another one speaks; not in "the plan she described".
    public static bool FollowsSpeech(Passage passage, int k, int end)
    {
        var limit = Math.Min(end, k + 14);
        for (var i = k; i < limit; i++)
        {
            if (passage.ClassOf(i) is WordClass.Finite)
            {
                if (IsBareRelative(passage, i, k))
                {
                    continue;
                }

                return passage.At(i).Entry.Speech is { IsStatement: true };
            }

            if (passage.ClassOf(i) is WordClass.Modal || (passage.ClassOf(i) is WordClass.Mark && !passage.At(i).IsMark(',')))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"the plan she described": a verb whose subject stands right behind a noun.</summary>
    public static bool IsBareRelative(Passage passage, int verb, int first) => verb - 2 > first && passage.ClassOf(verb - 1) == WordClass.Pronoun && passage.ClassOf(verb - 2) == WordClass.Noun;

    // ", Lugo Weekly, the paper of the town, reported."
    public static bool FollowsNamedReport(Passage passage, int k, int end)
    {
        if (passage.ClassOf(k) != WordClass.Name || PastDecision.HasFinite(passage, k, end - 2) || !passage.IsMark(NounPhrases.Right(passage, k, end, prepositions: true).End, ','))
        {
            return false;
        }

        var verb = end - 1;
        while (verb > k && passage.ClassOf(verb) is WordClass.Mark or WordClass.Time)
        {
            verb--;
        }

        return passage.IsMark(verb - 1, ',') && passage.At(verb).Entry.Speech is { Strength: SpeechStrength.Said or SpeechStrength.Announced } speech && speech.Takes(Frames.That);
    }
}
