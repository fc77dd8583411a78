using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Cues without a verb: "according to …" and the colon of headlines.</summary>
internal static class FramedCues
{
    // A headline names who speaks in a few words: "UN chief: …".
    private const int LongestColonSource = 6;

    /// <summary>"…, according to the agency" and "According to the agency, …"; null where the sentence has none.</summary>
    public static QuoteDraft? AccordingTo(Passage passage, int sentence, SubjectFinder subjects)
    {
        var (first, end) = passage.Sentences[sentence];
        for (var k = first; k + 2 < end; k++)
        {
            // "goes according to plan": as planned, not as anybody says.
            if (!passage.Is(k, "according") || !passage.Is(k + 1, "to") || passage.IsQuoted(k) || passage.At(k - 1).Entry.Text is "go" or "goes" or "going" or "gone" or "went")
            {
                continue;
            }

            var head = NounPhrases.Right(passage, k + 2, end, prepositions: true);
            if (head.IsEmpty)
            {
                continue;
            }

            var words = subjects.WithAside(head, end);
            var content = new List<TokenRange>();
            // "…, and according to the paper, it is over": the second clause alone; "A LABEL According to the paper": with a capital it opens.
            var opens = k == first || passage.At(k).IsCapitalised || (passage.ClassOf(k - 1) == WordClass.Conjunction && (k == first + 1 || passage.IsMark(k - 2, ','))) || (k == first + 1 && passage.ClassOf(first) == WordClass.Adverb);
            if (opens)
            {
                var comma = head.End;
                while (comma < end && !passage.IsMark(comma, ','))
                {
                    comma++;
                }

                // "According to Lugo Weekly, the town's paper, it is over"
                if (comma + 1 < end && NounPhrases.Right(passage, comma + 1, end, prepositions: true) is { IsEmpty: false } aside && passage.IsMark(aside.End, ',')
                    && NounPhrases.Right(passage, aside.End + 1, end, prepositions: true) is { IsEmpty: false } subject && passage.ClassOf(subject.End) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
                {
                    comma = aside.End;
                }

                // "According to the data, published on Friday, it is over"
                if (comma == head.End && passage.ClassOf(comma + 1) is WordClass.Participle or WordClass.Finite && !CommaEnd.GoesOnOutside(passage, comma + 1))
                {
                    comma = Closing(passage, comma, end);
                }

                words = head;
                if (comma + 1 < end)
                {
                    content.Add(new TokenRange(comma + 1, ClauseEnd.Of(passage, comma + 1, end, clause: true)));
                }
            }
            else
            {
                var stop = k;
                while (stop > first && passage.ClassOf(stop - 1) == WordClass.Mark && !passage.At(stop - 1).IsMark('"') && !passage.At(stop - 1).IsMark(')'))
                {
                    stop--;
                }

                content.Add(new TokenRange(Captions.AfterName(passage, first, stop), stop));
                // "Vega, according to two officials, had left": the verb stands after it.
                if (!PastDecision.HasFinite(passage, first, stop) && VerbAfter(passage, words.End, end) is var rest and > 0)
                {
                    content.Add(new TokenRange(rest, ClauseEnd.Of(passage, rest, end, clause: true)));
                }
                else if (!words.IsEmpty && IsLeadIn(passage, first, stop) && MainClause(passage, words.End, end) is var main and > 0)
                {
                    // "Although it is long, according to the paper, few were lost."
                    content.Add(new TokenRange(main, ClauseEnd.Of(passage, main, end, clause: true)));
                }
            }

            if (content.Count == 0 || content[0].IsEmpty)
            {
                continue;
            }

            return new QuoteDraft
            {
                Content = content,
                Cue = new TokenRange(k, k + 2),
                Source = new Source(words, NounPhrases.Right(passage, k + 2, end, prepositions: false), "according to"),
                Verb = null,
                Sentence = sentence,
                Why = "according to",
            };
        }

        return null;
    }

    // The next comma, where no verb stands before it; the same comma where there is none.
    private static int Closing(Passage passage, int comma, int end)
    {
        for (var k = comma + 2; k < end && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal); k++)
        {
            if (passage.IsMark(k, ','))
            {
                return k;
            }
        }

        return comma;
    }

    // The verb behind the comma that closes what stands between; 0 where there is none.
    private static int VerbAfter(Passage passage, int k, int end)
    {
        for (; k + 1 < end; k++)
        {
            if (passage.IsMark(k, ',') && passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
            {
                return k + 1;
            }
        }

        return 0;
    }

    // "In 1996", "although it is long": nothing yet of what is said, or not the main thing.
    private static bool IsLeadIn(Passage passage, int first, int end) => !PastDecision.HasFinite(passage, first, end)
        || passage.At(passage.ClassOf(first) == WordClass.Conjunction ? first + 1 : first).Entry.Text is "although" or "though" or "while" or "if" or "because" or "since";

    // What stands behind the next comma, with a verb of its own; 0 where that is nothing.
    private static int MainClause(Passage passage, int k, int end)
    {
        while (k < end && !passage.IsMark(k, ','))
        {
            k++;
        }

        return k + 1 < end && PastDecision.HasFinite(passage, k + 1, end) ? k + 1 : 0;
    }

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
