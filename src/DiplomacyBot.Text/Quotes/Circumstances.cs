using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Passes over what stands between a verb of speech and what is said.</summary>
internal static class Circumstances
{
    // ", Dec. 29, 2017,"
    private const int LongestDate = 9;

    /// <summary>The token after who is told: "told the paper that".</summary>
    public static int Person(Passage passage, int k, int end)
    {
        if (passage.ClassOf(k) == WordClass.Pronoun)
        {
            return k + 1;
        }

        var person = NounPhrases.Right(passage, k, end, prepositions: true);
        return person.End;
    }

    /// <summary>The token after when, where and how it was said: "on Monday in an interview with the paper".</summary>
    public static int Of(Passage passage, int k, int end, SpeechVerb? verb)
    {
        for (var guard = 0; guard < 8 && k < end; guard++)
        {
            var @class = passage.ClassOf(k);
            if (@class == WordClass.Time && passage.ClassOf(k + 1) == WordClass.Possessive)
            {
                return k;
            }

            // "reported that day that"
            if (@class == WordClass.That && passage.At(k + 1).Entry.Unit >= 0 && passage.ClassOf(k + 2) == WordClass.That)
            {
                return k + 2;
            }

            // "said afterwards that", "said here on Friday", "has said before that"
            if (passage.Is(k, "here") || passage.Is(k, "afterwards") || passage.Is(k, "afterward") || (passage.Is(k, "before") && passage.ClassOf(k + 1) == WordClass.That))
            {
                k++;
            }
            else if (passage.IsMark(k, ',') && passage.ClassOf(k - 1) == WordClass.Time && AfterDate(passage, k, end) is var that && that > 0)
            {
                k = that;
            }
            else if (IsMeasure(passage, k, end))
            {
                // "said at least nine boats were lost"
                return k;
            }
            else if (@class is WordClass.Adverb or WordClass.Time || (@class == WordClass.Number && passage.ClassOf(k - 1) == WordClass.Time))
            {
                k++;
            }
            else if ((@class == WordClass.Preposition || passage.At(k).Of(passage.Text) is "following" || (@class == WordClass.To && passage.ClassOf(k + 1) is not WordClass.Infinitive && !(verb?.Takes(Frames.To) == true && passage.ClassOf(k + 1) == WordClass.Noun))) && (verb?.Particles.Contains(passage.At(k).Entry.Text) != true || passage.ClassOf(k + 1) == WordClass.Time))
            {
                var phrase = NounPhrases.Right(passage, k + 1, end, prepositions: true);
                var next = phrase.End;
                // 'said on "The Morning Show" that': the name of a programme.
                if (passage.At(k + 1).IsMark('"') && passage.QuotationAt(k + 1) is { } programme && programme.First == k + 1 && passage.ClassOf(programme.End) == WordClass.That)
                {
                    next = programme.End;
                }

                // "in a Dec. 22 filing", "for the first time"
                if (next > k + 1 && passage.ClassOf(next) == WordClass.Time && passage.ClassOf(next - 1) == WordClass.Determiner)
                {
                    while (next < end && passage.ClassOf(next) is WordClass.Time or WordClass.Number)
                    {
                        next++;
                    }

                    // "at a March 31, 2016, meeting of boatmen"
                    if (passage.IsMark(next, ',') && passage.ClassOf(next + 1) == WordClass.Number && passage.IsMark(next + 2, ','))
                    {
                        next += 3;
                    }

                    next = passage.ClassOf(next) is WordClass.Noun ? NounPhrases.Right(passage, next, end, prepositions: true).End : passage.ClassOf(next) is WordClass.Gerund ? next + 1 : next;
                }
                else if (passage.Is(k, "for") && passage.Is(k + 1, "the") && passage.Is(k + 3, "time"))
                {
                    next = k + 4;
                }

                if (passage.ClassOf(k + 1) == WordClass.Time)
                {
                    // "on Jan. 26"
                    next = passage.At(k + 2).IsMark('.') && passage.At(k + 2).Joined && passage.At(k + 3).IsNumber ? k + 4 : k + 2;
                }

                if (next <= k + 1)
                {
                    return k;
                }

                // "tweeted in response to a report that": what the report says.
                if (@class == WordClass.To && passage.ClassOf(next) == WordClass.That && NounCues.IsWording(passage.At(next - 1).Of(passage.Text)) && passage.At(k - 1).Of(passage.Text) is "response" or "reaction" or "reply")
                {
                    return end;
                }

                k = next;
            }
            else if (passage.Is(k, "the") && passage.Is(k + 1, "other") && passage.At(k + 2).Entry.Unit >= 0)
            {
                k += 3;
            }
            else if (@class == WordClass.Determiner && passage.At(k + 1).Entry.Unit >= 0 && !(passage.Is(k + 1, "second") && passage.ClassOf(k + 2) is WordClass.Noun or WordClass.Name))
            {
                k += 2;
            }
            else if ((passage.Is(k, "earlier") || passage.Is(k, "later") || passage.Is(k, "late") || passage.Is(k, "early")) && (passage.ClassOf(k + 1) is WordClass.Time or WordClass.Preposition or WordClass.That || passage.Is(k + 1, "last") || (passage.ClassOf(k + 1) == WordClass.Determiner && passage.At(k + 2).Entry.Unit >= 0)))
            {
                // "announced earlier this month that"
                k++;
            }
            else if (@class == WordClass.Noun && passage.Is(k, "last") || passage.Is(k, "this") || passage.Is(k, "earlier") || passage.Is(k, "late"))
            {
                k += passage.At(k + 1).Entry.Unit >= 0 || passage.At(k + 1).Entry.Season >= 0 || passage.ClassOf(k + 1) == WordClass.Time ? 2 : 0;
                if (passage.ClassOf(k) is not (WordClass.Adverb or WordClass.Time or WordClass.Preposition))
                {
                    return k;
                }
            }
            else
            {
                return k;
            }
        }

        return k;
    }

    // "Friday, Dec. 29, 2017, that": the "that" behind the date; 0 where no date stands there.
    private static int AfterDate(Passage passage, int comma, int end)
    {
        for (var k = comma + 1; k < Math.Min(end, comma + LongestDate); k++)
        {
            if (passage.ClassOf(k) == WordClass.That)
            {
                return passage.IsMark(k - 1, ',') ? k : 0;
            }

            if (passage.ClassOf(k) is not (WordClass.Time or WordClass.Number or WordClass.Mark) && !passage.At(k).IsMark('.'))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsMeasure(Passage passage, int k, int end) => (passage.Is(k, "at") && (passage.Is(k + 1, "least") || passage.Is(k + 1, "most"))) || (passage.Is(k, "up") && passage.ClassOf(k + 1) == WordClass.To && IsCount(passage, k + 2))
        // "said to this day it was closed"
        || (passage.ClassOf(k) == WordClass.To && passage.Is(k + 1, "this") && passage.Is(k + 2, "day"))
        || (passage.At(k).Entry.Text is "about" or "around" or "over" or "under" or "between" or "above" or "below" && CountsSubject(passage, k, end));

    // "said about nine boats were lost", "said between 5 and 9 boats were lost"; not "said about nine o'clock that".
    private static bool CountsSubject(Passage passage, int preposition, int end)
    {
        var first = preposition + 1;
        if (passage.ClassOf(first) != WordClass.Number && passage.At(first).Entry.Number < 0)
        {
            return false;
        }

        first += passage.Is(preposition, "between") && passage.Is(first + 1, "and") ? 2 : 0;
        var verb = NounPhrases.Right(passage, first, end, prepositions: true).End;
        // "about 9 out of approximately 20 boats were lost"
        if (passage.Is(verb, "out") && passage.Is(verb + 1, "of"))
        {
            verb += passage.ClassOf(verb + 2) == WordClass.Adverb ? 3 : 2;
            verb = NounPhrases.Right(passage, verb, end, prepositions: true).End;
        }

        return verb > first && passage.ClassOf(verb) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal;
    }

    private static bool IsCount(Passage passage, int k) => passage.ClassOf(k) == WordClass.Number && passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name;
}
