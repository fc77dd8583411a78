using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Cues that frame what is said with a mark: a colon behind a name, a dash before one, "Said the minister:".</summary>
internal static class FramedCues
{
    // A headline names who speaks in a few words: "UN chief: …".
    private const int LongestColonSource = 6;

    /// <summary>Quotations with a dash and a name after them, as under a letter or a motto.</summary>
    public static IEnumerable<QuoteDraft> Dashes(Passage passage, int sentence)
    {
        var (first, end) = passage.Sentences[sentence];
        // A quotation that ends a sentence leaves its dash to the next.
        for (var k = Math.Max(first, passage.First + 1); k + 1 < end; k++)
        {
            if (!passage.At(k).IsMark('\u2013') || passage.ClassOf(k + 1) != WordClass.Name || !passage.At(k - 1).IsMark('"') || passage.QuotationAt(k - 1) is not { } quotation || quotation.End != k)
            {
                continue;
            }

            var source = NounPhrases.Right(passage, k + 1, end, prepositions: false);
            // A name and nothing more: "… " – Smith was told – is an aside.
            if (source.End < end && passage.ClassOf(source.End) != WordClass.Mark)
            {
                continue;
            }

            yield return new QuoteDraft
            {
                Content = [new TokenRange(quotation.First, quotation.End)],
                Cue = new TokenRange(k, k + 1),
                Source = new Source(source, source, "after the dash"),
                Verb = null,
                Sentence = sentence,
                Why = "dash",
            };
        }
    }

    /// <summary>'Said the minister: "…"', the verb first; null where the sentence does not begin so.</summary>
    public static QuoteDraft? VerbFirst(Passage passage, int sentence)
    {
        var (first, end) = passage.Sentences[sentence];
        if (!passage.Is(first, "said") && !passage.Is(first, "says") && !passage.Is(first, "added") && !passage.Is(first, "wrote"))
        {
            return null;
        }

        var head = NounPhrases.Right(passage, first + 1, end, prepositions: true);
        if (head.IsEmpty || !passage.IsMark(head.End, ':') || !passage.At(head.End + 1).IsMark('"') || passage.QuotationAt(head.End + 1) is not { } quotation)
        {
            return null;
        }

        return new QuoteDraft
        {
            Content = [new TokenRange(quotation.First, Math.Min(quotation.End, end))],
            Cue = new TokenRange(first, first + 1),
            Source = new Source(head, NounPhrases.Right(passage, first + 1, end, prepositions: false), "subject after the verb"),
            Verb = passage.At(first).Entry.Speech,
            Frame = Frames.Quote,
            Sentence = sentence,
            Why = "verb first; subject after the verb",
        };
    }

    // The first line of a page without a title of its own may be one with a full stop: "Rey: The bridge is safe."
    private static bool IsHeadline(Passage passage, TokenRange source, int end)
    {
        if (passage.Paragraph != 1 || passage.Sentences.Count > 2 || (passage.ClassOf(source.First) == WordClass.Determiner && !PersonNouns.CanSpeak(passage, source.End - 1)))
        {
            return false;
        }

        var speaks = passage.ClassOf(source.End - 1) == WordClass.Name || PersonNouns.CanSpeak(passage, source.End - 1) || passage.At(source.End - 1).Of(passage.Text) is "Poll" or "Report" or "Study" or "Survey";
        return speaks && PastDecision.HasFinite(passage, source.End + 1, end);
    }

    /// <summary>"Minister: talks must go on" in a title or heading, and a name with a colon before a quotation; null where there is none.</summary>
    public static QuoteDraft? Colon(Passage passage, int sentence)
    {
        var (first, end) = passage.Sentences[sentence];
        for (var k = first + 1; k + 2 < end && k <= first + LongestColonSource; k++)
        {
            if (!passage.IsMark(k, ':'))
            {
                if (passage.ClassOf(k) is WordClass.Mark or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
                {
                    return null;
                }

                continue;
            }

            var quoted = passage.At(k + 1).IsMark('"') && passage.QuotationAt(k + 1) is { } quotation && quotation.First == k + 1;
            var source = new TokenRange(first, k);
            if ((!quoted && passage.Paragraph > 0 && !IsHeadline(passage, source, end)) || (passage.ClassOf(first) is not (WordClass.Name or WordClass.Noun or WordClass.Determiner)) || passage.At(k + 1).IsNumber)
            {
                return null;
            }

            // 'Complex: "It is safe," said Ana Prieto.': a label.
            if (quoted && passage.QuotationAt(k + 1) is { Closed: true } said && said.End < end && passage.At(said.End - 2).IsMark(',') && passage.Verbs[sentence].Exists(phrase => phrase.First >= said.End && passage.At(phrase.Head).Entry.Speech is not null))
            {
                return null;
            }

            return new QuoteDraft
            {
                Content = [new TokenRange(k + 1, ClauseEnd.Of(passage, k + 1, end, clause: true))],
                Cue = new TokenRange(k, k + 1),
                Source = new Source(source, source, "before the colon"),
                Verb = null,
                Sentence = sentence,
                Why = "colon",
            };
        }

        return null;
    }
}
