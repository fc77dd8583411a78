using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>"According to the agency, …" and "…, according to the agency".</summary>
internal static class AccordingTo
{
    /// <summary>What is told so; null where the sentence has no such words.</summary>
    public static QuoteDraft? Find(Passage passage, int sentence, SubjectFinder subjects)
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
            var opens = k == first || passage.At(k).IsCapitalised || (passage.ClassOf(k - 1) == WordClass.Conjunction && (k == first + 1 || passage.IsMark(k - 2, ','))) || (k == first + 1 && passage.ClassOf(first) == WordClass.Adverb) || LeadsOn(passage, k, head.End, end);
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

                // "According to Ana Prieto, an expert from the School of Lima, Peru, it is over"
                if (comma == head.End && NounPhrases.Right(passage, comma + 1, end, prepositions: true) is { IsEmpty: false } who && passage.At(who.First).Entry.Text is "a" or "an" && passage.IsMark(who.End, ',')
                    && NounPhrases.Right(passage, who.End + 1, end, prepositions: false) is { IsEmpty: false } place && passage.IsMark(place.End, ',') && Enumerable.Range(place.First, place.End - place.First).All(name => passage.ClassOf(name) == WordClass.Name))
                {
                    comma = place.End;
                }

                // "According to Lugo Weekly, which first reported it, it is over"
                if (comma == head.End && passage.ClassOf(comma + 1) == WordClass.Wh && NextComma(passage, comma + 1, end) is var behind and > 0)
                {
                    comma = behind;
                }

                // "According to the data, published on Friday, it is over"
                if (comma == head.End && passage.ClassOf(comma + 1) is WordClass.Participle or WordClass.Finite && !ClauseWhole.GoesOnOutside(passage, comma + 1))
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

                // "We know, according to one report, that it is over": what is known stands behind.
                if (passage.IsMark(words.End, ',') && passage.ClassOf(words.End + 1) == WordClass.That && passage.Verbs[sentence].Exists(phrase => phrase.Head < stop && passage.At(phrase.Head).Entry.Speech is { } verb && verb.Takes(Frames.That)))
                {
                    continue;
                }

                // "the oldest (its toll is low, according to the paper)": what stands between the brackets.
                var begin = Brackets.Around(passage, k, first) + 1;
                content.Add(new TokenRange(begin > 0 ? begin : Captions.AfterName(passage, first, stop), stop));
                // "Vega, according to two officials, had left", "a guard named Vega, according to two officials, had left": the verb stands after it.
                if ((!PastDecision.HasFinite(passage, first, stop) || (passage.IsMark(words.End, ',') && passage.ClassOf(words.End + 1) == WordClass.Auxiliary)) && VerbAfter(passage, words.End, end) is var rest and > 0)
                {
                    content.Add(new TokenRange(rest, ClauseEnd.Of(passage, rest, end, clause: true)));
                }
                else if (!words.IsEmpty && IsLeadIn(passage, first, stop) && MainClause(passage, words.End, end) is var main and > 0)
                {
                    // "Although it is long, according to the paper, few were lost."
                    content.Add(new TokenRange(main, ClauseEnd.Of(passage, main, end, clause: true)));
                }
            }

            // "According to the paper, basically.", "According to the paper, after looking at it, she …": nothing is told yet.
            if (content.Count == 0 || content[0].IsEmpty || (opens && TellsNothing(passage, content[0])))
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

    // "they stay, because, according to the paper, it is over": the clause that the conjunction opens.
    private static bool LeadsOn(Passage passage, int according, int after, int end) => passage.IsMark(according - 1, ',')
        && (passage.ClassOf(according - 2) == WordClass.Conjunction || passage.At(according - 2).Entry.Text is "because" or "although" or "though")
        && passage.IsMark(after, ',') && ClauseOpening.Is(passage, after + 1, end, orThing: false);

    private static bool TellsNothing(Passage passage, TokenRange words) => (passage.ClassOf(words.First) is WordClass.Preposition or WordClass.Subordinator && passage.ClassOf(words.First + 1) == WordClass.Gerund && passage.IsMark(words.End, ','))
        || Enumerable.Range(words.First, words.End - words.First).All(k => passage.ClassOf(k) is WordClass.Adverb or WordClass.Mark or WordClass.Conjunction);

    private static int NextComma(Passage passage, int k, int end)
    {
        while (k < end && !passage.IsMark(k, ','))
        {
            k++;
        }

        return k < end ? k : 0;
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
}
