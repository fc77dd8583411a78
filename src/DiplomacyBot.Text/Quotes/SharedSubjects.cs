using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds the subject of a verb that shares it with one before: "Vega said it was over and left".</summary>
internal sealed class SharedSubjects(Passage passage, SubjectFinder subjects, ControllerFinder controllers)
{
    /// <summary>The subject of the nearest finite verb before, which goes on.</summary>
    public Source Previous(int sentence, int verb, int depth, string why)
    {
        var quoted = passage.Verbs[sentence][verb].Quoted;
        var speaks = why == "shared subject" && passage.At(passage.Verbs[sentence][verb].Head).Entry.Speech is { IsStatement: true };
        Source? nearest = null;
        var relative = false;
        for (var v = verb - 1; v >= 0 && v >= verb - SubjectFinder.FurthestVerb && depth < SubjectFinder.LongestChain; v--)
        {
            var phrase = passage.Verbs[sentence][v];
            if (phrase.Form == VerbForm.Finite && phrase.Quoted == quoted)
            {
                var source = phrase.Passive ? subjects.Left(sentence, v, passage.Sentences[sentence].First, depth + 1) : subjects.Of(sentence, v, depth + 1);
                // "Vega said that Rey was tired, and said": who speaks goes on, not who was spoken of.
                if (source.Words is { } words && (!speaks || !controllers.IsEmbedded(words.First - 1, passage.Sentences[sentence].First)))
                {
                    // "Police say he was armed and refused", "the page holds a film in which somebody sings and mentions", "fell when Rey came and said": either of them.
                    var either = nearest is not null && (passage.At(passage.Verbs[sentence][verb].Head).Entry.Speech is not { Strength: SpeechStrength.Said } || (relative && passage.At(phrase.Head).Entry.Speech is not { IsStatement: true }));
                    // "Lugo Watch says the vote was false, voters were beaten and demanded": the clause before may be what is said.
                    either |= speaks && nearest is null && IsReported(sentence, v);
                    return source with { Why = either ? "subject of the verb before" : why };
                }

                relative |= nearest is null && source.Words is { } inside && (passage.ClassOf(inside.First - 1) is WordClass.Wh or WordClass.Subordinator || passage.ClassOf(inside.First) == WordClass.Wh);
                nearest ??= source.Words is null ? null : source with { Why = why };
            }
        }

        // Whoever was only spoken of may not be who speaks.
        return nearest is { } only ? speaks ? only with { Why = "subject of the verb before" } : only : Source.None("no subject");
    }

    // Whether another verb of saying stands before one that is none.
    private bool IsReported(int sentence, int verb)
    {
        var verbs = passage.Verbs[sentence];
        return passage.At(verbs[verb].Head).Entry.Speech is not { IsStatement: true }
            && verbs.FindIndex(Math.Max(0, verb - SubjectFinder.FurthestVerb), verb - Math.Max(0, verb - SubjectFinder.FurthestVerb), phrase => phrase is { Form: VerbForm.Finite, Quoted: false, Passive: false } && passage.At(phrase.Head).Entry.Speech is { Strength: SpeechStrength.Said }) >= 0;
    }
}
