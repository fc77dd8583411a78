using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds where what is said ends.</summary>
internal static class ClauseEnd
{
    // "– mainly directed at the harbour and the boatmen of the town –"
    private const int LongestAside = 24;

    /// <summary>The token after the last word of what begins at <paramref name="start"/>.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="clause">Whether it has a verb of its own; a thing ends sooner.</param>
    public static int Of(Passage passage, int start, int end, bool clause)
    {
        // Commas end an infinitive as they end a thing: "to leave, which pleased nobody".
        var thing = !clause || passage.ClassOf(start) == WordClass.To;
        var opening = clause && (ClausePlace.InOpening(passage, start) || ClausePlace.BeforeMainClause(passage, start));
        var depth = 0;
        var aside = clause && ClausePlace.InAside(passage, start);
        for (var k = start; k < end; k++)
        {
            if (passage.IsQuoted(k) && passage.QuotationAt(k) is { } quotation)
            {
                if (quotation.First < start)
                {
                    // Begun inside a quotation: it ends with it.
                    end = Math.Min(end, quotation.End - 1);
                }
                else
                {
                    k = Math.Min(quotation.End, end) - 1;
                    // American commas and full stops stand inside the quotation.
                    if (k - 1 > start && k + 1 < end && depth == 0
                        && ((passage.At(k - 1).IsMark(',') && CommaEnd.Is(passage, start, k, end, clause, thing, opening))
                            || (passage.At(k - 1).Kind == Sentences.TokenKind.Mark && passage.At(k - 1).First is '.' or '!' or '?' && passage.At(k + 1).IsCapitalised)))
                    {
                        return k + 1;
                    }

                    // 'said it was "late" as she left': what she did meanwhile.
                    if (clause && depth == 0 && passage.Is(k + 1, "as") && passage.At(k + 2).Entry.Text is "he" or "she" or "they" && passage.ClassOf(k + 3) == WordClass.Finite && passage.At(k + 3).Is(Words.WordTags.Past) && (passage.ClassOf(start) != WordClass.That || PastDecision.HasFinite(passage, start, k)))
                    {
                        return k + 1;
                    }

                    // 'Boatmen chanting "Open it!" crossed the bridge': what they did.
                    if (quotation.First == start && passage.ClassOf(k + 1) == WordClass.Finite && WordEnd.IsPast(passage, k + 1) && Coordination.Cue(passage, start) is { Form: VerbForm.Gerund } chanting && chanting.Head == start - 1 && passage.ClassOf(chanting.First - 1) is WordClass.Noun or WordClass.Name)
                    {
                        return k + 1;
                    }

                    if (depth == 0 && Occasions.FollowsQuotation(passage, start, k + 1, end))
                    {
                        return k + 1;
                    }

                    if (quotation.First == start && ClauseWhole.IsWhole(passage, k + 1, end))
                    {
                        return k + 1;
                    }
                }

                continue;
            }

            var token = passage.At(k);
            if (passage.ClassOf(k) == WordClass.Mark)
            {
                switch (token.First)
                {
                    case '(':
                        depth++;
                        break;
                    case ')':
                        depth--;
                        if (depth < 0)
                        {
                            return k;
                        }

                        break;
                    case ';' when depth == 0:
                        return k;
                    case ':' when depth == 0 && !clause:
                        return k;
                    // "it is over” – though the report says less": the writer.
                    case '\u2013' or '-' when depth == 0 && clause && !token.Joined && ((passage.At(k + 1).Of(passage.Text) is "though" or "although" or "but" && passage.At(k - 1).IsMark('"')) || IsAnotherReport(passage, AfterDashes(passage, k)) || Verdicts.Is(passage, k + 1)):
                        return k;
                    // "it will close – even as others open", "it has closed – putting boatmen at risk": the writer.
                    case '\u2013' or '-' when depth == 0 && clause && !token.Joined && PastDecision.HasFinite(passage, start, k) && ClosingDash(passage, AfterDashes(passage, k) - 1, end) == AfterDashes(passage, k) - 1
                        && ((passage.Is(AfterDashes(passage, k), "even") && passage.Is(AfterDashes(passage, k) + 1, "as")) || GerundEnd.IsComment(passage, AfterDashes(passage, k))):
                        return k;
                    // "Vega – who says it was over – left": what stands between dashes ends with the second.
                    case '\u2013' or '-' when depth == 0 && clause && !token.Joined && ClausePlace.InDashes(passage, start, k):
                        return k;
                    // "the time – and money – it takes"
                    case '\u2013' or '-' when depth == 0 && (!clause || (thing && !token.Joined)):
                        if (ClosingDash(passage, k, end) is var close && close > k && passage.ClassOf(close + 1) is WordClass.Pronoun or WordClass.Preposition)
                        {
                            k = close;
                            break;
                        }

                        return k;
                    // "described it, vaguely, as a gift"
                    case ',' when depth == 0 && !clause && passage.ClassOf(k + 1) == WordClass.Adverb && passage.IsMark(k + 2, ',') && passage.Is(k + 3, "as"):
                        k += 2;
                        break;
                    // "said that Vega, born in Lima, but living here, was angry": a clause is not over without its verb.
                    case ',' when depth == 0 && CommaEnd.Is(passage, start, k, end, clause, thing, opening) && (thing || passage.Is(k + 1, "according") || !ClauseWhole.IsVerbStillToCome(passage, start, k, end)):
                        return k;
                    // "Vega, who said it was over, left": the verb of the whole sentence; "who said Vega, the mayor, left" has none yet.
                    case ',' when depth == 0 && aside && ClauseWhole.GoesOnOutside(passage, passage.ClassOf(k + 1) == WordClass.Adverb ? k + 2 : k + 1) && !(IsOfSay(passage, start) && !PastDecision.HasFinite(passage, start, k)):
                        return k;
                }

                continue;
            }

            if (depth == 0 && k > start && WordEnd.Is(passage, k, start, end, clause))
            {
                return clause ? k : TrimEven(passage, start, BeforeClause(passage, start, k));
            }
        }

        return Captions.BeforeCredit(passage, start, TrimEnd(passage, start, end));
    }

    // 'it is over – and he noted that', 'it is over – "We know," she said – and': behind the dash somebody says more.
    private static bool IsAnotherReport(Passage passage, int k)
    {
        var subject = passage.At(k).IsMark('"') && passage.QuotationAt(k) is { } quotation && quotation.First == k ? quotation.End : passage.ClassOf(k) == WordClass.Conjunction ? k + 1 : 0;
        return subject > 0 && passage.ClassOf(subject) == WordClass.Pronoun && passage.ClassOf(subject + 1) == WordClass.Finite && passage.At(subject + 1).Entry.Speech is { Strength: SpeechStrength.Said };
    }

    // "announced the race" is whole, "said the race" is not.
    private static bool IsOfSay(Passage passage, int start) => Coordination.Cue(passage, start) is { } cue && passage.At(cue.Head).Entry.Speech is { Lemma: "say" };

    // "the claims before the papers were released": without the clause that the verb belongs to.
    private static int BeforeClause(Passage passage, int start, int verb)
    {
        if (passage.ClassOf(verb) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
        {
            for (var k = verb - 1; k > start && passage.ClassOf(k) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number or WordClass.Possessive or WordClass.Pronoun or WordClass.Preposition; k--)
            {
                if (passage.ClassOf(k) == WordClass.Preposition && passage.At(k).Is(Words.WordTags.Subordinator))
                {
                    return k;
                }

                // "warn of dire conditions and claim boatmen are forced": read as a noun.
                if (passage.ClassOf(k - 1) == WordClass.Conjunction && passage.At(k).Entry.Speech is { IsStatement: true } speech && speech.Takes(Frames.That) && passage.ClassOf(k + 1) is WordClass.Noun or WordClass.Name or WordClass.Determiner)
                {
                    return k - 1;
                }
            }
        }

        return verb;
    }

    // A dash may be written as two hyphens.
    private static int AfterDashes(Passage passage, int dash) => passage.IsMark(dash + 1, '-') ? dash + 2 : dash + 1;

    private static int ClosingDash(Passage passage, int open, int end)
    {
        for (var k = open + 1; k < Math.Min(end, open + LongestAside); k++)
        {
            if (passage.At(k).First == passage.At(open).First && passage.ClassOf(k) == WordClass.Mark)
            {
                return k;
            }
        }

        return open;
    }

    // "it must open, even though nobody knows": the word belongs to what follows.
    private static int TrimEven(Passage passage, int start, int end)
    {
        while (end > start + 1 && passage.At(end - 1).Of(passage.Text) is "even" or "just" or "only" or "especially" or "particularly")
        {
            end--;
        }

        return end;
    }

    private static int TrimEnd(Passage passage, int start, int end)
    {
        while (end > start && passage.ClassOf(end - 1) == WordClass.Mark && !passage.At(end - 1).IsMark('"') && !passage.At(end - 1).IsMark(')') && !passage.At(end - 1).IsMark('\''))
        {
            end--;
        }

        return end;
    }
}
