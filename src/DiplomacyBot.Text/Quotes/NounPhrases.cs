using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Reads noun phrases to the left and right of a place.</summary>
internal static class NounPhrases
{
    /// <summary>The noun phrase that ends before <paramref name="end"/>; empty where none does.</summary>
    public static TokenRange Left(Passage passage, int end, int floor)
    {
        var first = end;
        for (var k = end - 1; k >= floor; k--)
        {
            var @class = passage.ClassOf(k);
            if (passage.At(k).IsMark(')') && Brackets.Opening(passage, k, floor) is var open && open > floor)
            {
                k = open;
                continue;
            }

            if (passage.At(k).IsMark('"') && passage.QuotationAt(k) is { } quotation && quotation.End == k + 1 && quotation.First > floor && quotation.End - quotation.First < 7 && passage.ClassOf(quotation.First - 1) is not WordClass.Mark
                // 'in an “old heap,” Vega said': an American comma stands inside, and ends the phrase.
                && !(k < end - 1 && passage.IsMark(k - 1, ',')))
            {
                k = quotation.First;
                continue;
            }

            if (@class == WordClass.Pronoun && !(passage.ClassOf(k - 1) is WordClass.Preposition or WordClass.To && k > floor && first < end))
            {
                return k + 1 < end && passage.ClassOf(k - 1) is WordClass.Preposition or WordClass.To && k > floor
                    ? Trim(passage, new TokenRange(first, end))
                    : new TokenRange(k, end);
            }

            if (@class is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal && RelativeStart(passage, k, floor) is { } wh)
            {
                k = wh;
                continue;
            }

            // "people who live and work there": the second verb, read as a noun.
            if (@class == WordClass.Conjunction && passage.ClassOf(k - 1) == WordClass.Finite && RelativeStart(passage, k - 1, floor) is { } who)
            {
                k = who;
                continue;
            }

            if (!IsInside(passage, k, floor, @class))
            {
                break;
            }

            first = k;
        }

        return Trim(passage, new TokenRange(first, end));
    }

    /// <summary>The noun phrase that begins at a token, "of" and other prepositions that go on with it included; empty where none does.</summary>
    public static TokenRange Right(Passage passage, int start, int end, bool prepositions)
    {
        var k = start;
        for (; k < end; k++)
        {
            var @class = passage.ClassOf(k);
            if (@class == WordClass.Pronoun)
            {
                return k == start ? new TokenRange(k, k + 1) : new TokenRange(start, k);
            }

            if (@class == WordClass.Determiner && k > start && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name or WordClass.Number)
            {
                break;
            }

            if (@class is WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Possessive
                || (@class == WordClass.Participle && passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name && k + 1 < end))
            {
                continue;
            }

            // "Rey's Nov. 29 letter"
            if ((@class == WordClass.Time && k > start && passage.ClassOf(k - 1) == WordClass.Possessive) || (@class == WordClass.Time && k > start && passage.ClassOf(k - 1) == WordClass.Time && passage.At(k).Joined))
            {
                continue;
            }

            if (passage.At(k).IsMark('(') && Brackets.Closing(passage, k, end) is var close && close > k)
            {
                k = close;
                continue;
            }

            if (passage.At(k).IsMark('"') && k > start && passage.QuotationAt(k) is { } quotation && quotation.First == k && quotation.End - k < 7 && quotation.End < end && passage.ClassOf(quotation.End) is WordClass.Name)
            {
                k = quotation.End - 1;
                continue;
            }

            var goesOn = k > start && k + 1 < end && passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner;
            if (goesOn && ((@class == WordClass.Preposition && (prepositions || passage.Is(k, "of"))) || (@class == WordClass.Conjunction && passage.Is(k, "and") && passage.ClassOf(k + 1) == WordClass.Name)))
            {
                continue;
            }

            break;
        }

        return new TokenRange(start, k);
    }

    /// <summary>The phrase up to its first preposition or comma: "the governor of Ohio" is about the governor.</summary>
    public static TokenRange Core(Passage passage, TokenRange head)
    {
        for (var k = head.First; k < head.End; k++)
        {
            if ((passage.ClassOf(k) is WordClass.Preposition or WordClass.To or WordClass.Wh or WordClass.That or WordClass.Participle or WordClass.Gerund && k > head.First) || passage.IsMark(k, ',') || passage.At(k).IsMark('('))
            {
                return passage.Is(k, "of") && k > head.First && passage.At(k - 1).Entry.Number >= 0 ? head : new TokenRange(head.First, k);
            }
        }

        return head;
    }

    private static bool IsInside(Passage passage, int k, int floor, WordClass @class) => @class switch
    {
        WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.Possessive or WordClass.Time => true,
        // "a week after Lugo News", "the '60s as builders": what follows is a clause; "bodies such as Lugo Watch" is one phrase.
        WordClass.Preposition => !(passage.At(k).Entry.Text is "after" or "before" or "since" or "until" || (passage.Is(k, "as") && !passage.Is(k - 1, "such"))),
        WordClass.To => passage.ClassOf(k + 1) is not WordClass.Infinitive,
        WordClass.Participle or WordClass.Gerund or WordClass.Adverb => k > floor && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number or WordClass.Pronoun or WordClass.Adverb,
        // "a report released on Monday and signed by Rey"
        WordClass.Conjunction when k > floor && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name or WordClass.Time && PastDecision.IsParticipleBy(passage, k + 1) => true,
        // "he and Vega"
        WordClass.Conjunction when k > floor && passage.Is(k, "and") && passage.At(k - 1).Entry.Text is "he" or "she" or "they" or "we" && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner => true,
        // "China's and Russia's ambassadors"
        WordClass.Conjunction => k > floor && (passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name || (passage.ClassOf(k - 1) == WordClass.Possessive && passage.ClassOf(k + 1) == WordClass.Name && passage.ClassOf(k + 2) == WordClass.Possessive)) && passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number && !passage.Is(k, "but"),
        _ => false,
    };

    // "the man who beat him said": from the verb back to before "who".
    private static int? RelativeStart(Passage passage, int verb, int floor)
    {
        var k = verb - 1;
        while (k > floor && passage.ClassOf(k) is WordClass.Adverb or WordClass.Negation or WordClass.Auxiliary or WordClass.Modal)
        {
            k--;
        }

        return k > floor && (passage.Is(k, "who") || passage.Is(k, "which") || passage.Is(k, "that")) && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name or WordClass.Pronoun ? k : null;
    }

    private static TokenRange Trim(Passage passage, TokenRange range)
    {
        var first = range.First;
        while (first < range.End && passage.ClassOf(first) is WordClass.Conjunction or WordClass.Adverb or WordClass.To or WordClass.Mark or WordClass.Possessive)
        {
            first++;
        }

        // "Last night one boatman said"
        if (passage.At(first).Entry.Text is "last" or "this" or "next" && first + 2 < range.End && (passage.ClassOf(first + 1) == WordClass.Time || passage.At(first + 1).Entry.Unit >= 0 || passage.At(first + 1).Of(passage.Text) is "night" or "morning" or "evening") && passage.ClassOf(first + 2) is WordClass.Determiner or WordClass.Noun or WordClass.Name or WordClass.Number)
        {
            first += 2;
        }

        // "Monday's letter" is one phrase.
        if (first < range.End && passage.ClassOf(first) is WordClass.Preposition or WordClass.Time && passage.ClassOf(first + 1) != WordClass.Possessive)
        {
            first = AfterOpeningPhrase(passage, first, range.End);
        }

        return new TokenRange(first, range.End);
    }

    // "In an interview Kim": the last name, pronoun or determined noun.
    private static int AfterOpeningPhrase(Passage passage, int first, int end)
    {
        for (var k = end - 1; k > first; k--)
        {
            if (passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Time or WordClass.Number && passage.ClassOf(k) is WordClass.Name or WordClass.Determiner or WordClass.Pronoun)
            {
                return k;
            }
        }

        return Math.Min(first + 1, end);
    }
}
