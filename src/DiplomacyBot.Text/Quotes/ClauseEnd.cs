using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds where what is said ends.</summary>
internal static class ClauseEnd
{
    // "who has never before said on the radio"
    private const int LongestCue = 9;

    // "– mainly directed at the harbour and the boatmen of the town –"
    private const int LongestAside = 24;

    // "the use of a large commercial truck as the principal weapon of death raised"
    private const int LongestSubject = 20;

    /// <summary>The token after the last word of what begins at <paramref name="start"/>.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="clause">Whether it has a verb of its own; a thing ends sooner.</param>
    public static int Of(Passage passage, int start, int end, bool clause)
    {
        // Commas end an infinitive as they end a thing: "to leave, which pleased nobody".
        var thing = !clause || passage.ClassOf(start) == WordClass.To;
        var opening = clause && InOpening(passage, start);
        var depth = 0;
        var aside = clause && InAside(passage, start);
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
                        && ((passage.At(k - 1).IsMark(',') && EndsAtComma(passage, k, end, clause, thing, opening))
                            || (passage.At(k - 1).Kind == Sentences.TokenKind.Mark && passage.At(k - 1).First is '.' or '!' or '?' && passage.At(k + 1).IsCapitalised)))
                    {
                        return k + 1;
                    }

                    if (quotation.First == start && IsWhole(passage, k + 1, end))
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
                    case ',' when depth == 0 && EndsAtComma(passage, k, end, clause, thing, opening) && (thing || passage.Is(k + 1, "according") || !IsVerbStillToCome(passage, start, k, end)):
                        return k;
                    // "Vega, who said it was over, left": the verb of the whole sentence.
                    case ',' when depth == 0 && aside && GoesOnOutside(passage, k + 1):
                        return k;
                }

                continue;
            }

            if (depth == 0 && k > start && EndsAtWord(passage, k, start, end, clause))
            {
                return clause ? k : TrimEven(passage, start, BeforeClause(passage, start, k));
            }
        }

        return Captions.BeforeCredit(passage, start, TrimEnd(passage, start, end));
    }

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

    // 'said "we will see", as she walked in', 'shouted "go" (in Latin) as he left': nothing but the quotation.
    private static bool IsWhole(Passage passage, int k, int end)
    {
        if (passage.IsMark(k, ','))
        {
            return passage.ClassOf(k + 1) is WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund;
        }

        if (passage.IsMark(k, '('))
        {
            while (k < end && !passage.IsMark(k, ')'))
            {
                k++;
            }

            k++;
        }

        return passage.At(k).Of(passage.Text) is "as" or "while" or "when" or "before" or "after" && passage.ClassOf(k + 1) is WordClass.Pronoun or WordClass.Determiner or WordClass.Name;
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

    // "While some say it is over, most go on": what is said in an opening part of the sentence ends with it.
    private static bool InOpening(Passage passage, int start)
    {
        var k = passage.Sentences[passage.SentenceOf(start)].First;
        while (k < start && passage.ClassOf(k) is WordClass.Conjunction or WordClass.Adverb)
        {
            k++;
        }

        // "Hours after she said"
        if (passage.ClassOf(k) is not (WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund or WordClass.Participle) && !passage.At(k).Is(Words.WordTags.Subordinator)
            && !(passage.At(k).Entry.Unit >= 0 && passage.At(k + 1).Is(Words.WordTags.Subordinator)))
        {
            return false;
        }

        while (k < start && passage.ClassOf(k) != WordClass.Mark)
        {
            k++;
        }

        return k == start;
    }

    // "who said", "a group that said", ", saying": a clause inside another.
    private static bool InAside(Passage passage, int start)
    {
        for (var k = start - 1; k > start - LongestCue; k--)
        {
            if (passage.ClassOf(k) is WordClass.Wh or WordClass.Gerund)
            {
                return passage.ClassOf(k) == WordClass.Wh || passage.IsMark(k - 1, ',');
            }

            if (passage.ClassOf(k) == WordClass.That && passage.ClassOf(k - 1) == WordClass.Noun && k < start - 1)
            {
                return passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Adverb;
            }

            if (passage.ClassOf(k) == WordClass.Mark)
            {
                return false;
            }
        }

        return false;
    }

    // A verb; but not in "a long, dedicated service", ", suspected of it", ", having left", ", should it fail".
    private static bool GoesOnOutside(Passage passage, int k) => passage.ClassOf(k) switch
    {
        WordClass.Finite when passage.At(k).Is(Words.WordTags.Participle) && passage.ClassOf(k + 1) == WordClass.Preposition => false,
        WordClass.Finite => passage.ClassOf(k + 1) is not (WordClass.Noun or WordClass.Name) || !passage.At(k).Of(passage.Text).EndsWith("ed"),
        // "made" after "who": read as a participle; "built a century ago" is one.
        WordClass.Participle => passage.ClassOf(k + 1) == WordClass.Determiner && passage.At(k + 2).Entry.Unit < 0,
        WordClass.Auxiliary => passage.At(k).Entry.Text is not ("having" or "being" or "be"),
        WordClass.Modal => passage.ClassOf(k + 1) is not (WordClass.Pronoun or WordClass.Determiner or WordClass.Name),
        _ => false,
    };

    // ", reported Lugo Weekly."
    private static bool IsCue(Passage passage, int k, int end) => IsSpeech(passage, k) && passage.At(k).Entry.Speech!.Takes(Frames.That) && passage.ClassOf(k + 1) is WordClass.Name or WordClass.Determiner
        && NounPhrases.Right(passage, k + 1, end, prepositions: true).End >= end - 1;

    private static bool IsVerbStillToCome(Passage passage, int start, int comma, int end) => passage.ClassOf(start) == WordClass.That && passage.Is(comma + 1, "but") && !PastDecision.HasFinite(passage, start, comma) && PastDecision.HasFinite(passage, comma, end);

    private static bool EndsAtComma(Passage passage, int comma, int end, bool clause, bool thing, bool opening)
    {
        var next = comma + 1;
        if (opening && passage.ClassOf(next) is not (WordClass.Conjunction or WordClass.Wh) && (ClauseLookahead.FollowsFinite(passage, next, end, LongestSubject) || ClauseLookahead.FollowsReport(passage, next, end)))
        {
            return true;
        }

        if (passage.Is(next, "according") || IsVerdict(passage, next))
        {
            return true;
        }

        var token = passage.At(next);
        switch (passage.ClassOf(next))
        {
            case WordClass.Gerund:
                // ", putting it on a path" is what happens, ", putting it simply" is not likely.
                return token.Entry.Speech is { Lemma: not "put" };
            case WordClass.Participle:
                return clause && IsCue(passage, next, end);
            case WordClass.Wh:
                return thing;
            case WordClass.Subordinator:
                return token.Entry.Text is "while" or "although" or "though" or "whereas" || thing;
            case WordClass.Preposition:
                return thing && (passage.Is(next, "as") || passage.Is(next, "despite") || passage.Is(next, "after") || passage.Is(next, "before") || passage.Is(next, "with"));
            case WordClass.Conjunction when passage.Is(next, "but"):
                // "said that at first it was quiet, but then it fell": told in turn.
                return passage.ClassOf(next + 1) != WordClass.That && !(clause && (passage.At(next + 1).IsMark('"') || passage.Is(next + 1, "then")));
            case WordClass.Conjunction when clause && IsParallel(passage, comma, next + 1):
                return true;
            case WordClass.Conjunction:
                return passage.ClassOf(next + 1) != WordClass.That && (!clause ? ClauseLookahead.FollowsFinite(passage, next + 1, end) : ClauseLookahead.FollowsSpeech(passage, next + 1, end));
            case WordClass.Finite:
                // ", said the minister" and a verb whose subject stands before what is said.
                return !clause || IsCue(passage, next, end) || token.Entry.Speech is { Strength: SpeechStrength.Said, Lemma: not "put" } || (token.Is(Words.WordTags.ThirdPerson) && IsSpeech(passage, next));
            case WordClass.Adverb:
                return !clause && passage.ClassOf(next + 1) is WordClass.Gerund or WordClass.Finite;
            default:
                return clause ? ClauseLookahead.FollowsReport(passage, next, end) : ClauseLookahead.FollowsFinite(passage, next, end);
        }
    }

    // ", a move expected to anger its neighbours": what the writer makes of it.
    private static bool IsVerdict(Passage passage, int k) => passage.Is(k, "a") && passage.At(k + 1).Of(passage.Text) is "move" or "step" or "decision" or "development" or "claim" or "charge" or "statement" or "position" or "prospect"
        && passage.ClassOf(passage.ClassOf(k + 2) == WordClass.Adverb ? k + 3 : k + 2) is WordClass.Participle or WordClass.Finite or WordClass.That or WordClass.Wh or WordClass.Gerund;

    // "did not say when it would open, and did not answer": the verb of the whole sentence again.
    private static bool IsParallel(Passage passage, int comma, int auxiliary)
    {
        if (passage.ClassOf(auxiliary) != WordClass.Auxiliary || passage.ClassOf(auxiliary + 1) != WordClass.Negation)
        {
            return false;
        }

        var verbs = passage.Verbs[passage.SentenceOf(comma)];
        return verbs.Count > 0 && verbs[0].Negated && passage.At(verbs[0].First).Is(passage.At(auxiliary).Entry.Text) && passage.At(verbs[0].Head).Entry.Speech is not null;
    }

    private static bool EndsAtWord(Passage passage, int k, int start, int end, bool clause)
    {
        switch (passage.ClassOf(k))
        {
            case WordClass.Conjunction when !passage.IsMark(k - 1, ','):
                // "said it was over and left", "praised him and said that": the next thing that somebody does.
                var next = k + 1;
                if (passage.At(k - 1).IsMark('"') && passage.QuotationAt(k - 1) is { } whole && whole.First == start && ClauseLookahead.FollowsVerb(passage, next, end))
                {
                    // "chanted '…' and went on": the quotation was all.
                    return true;
                }

                while (next < end && passage.ClassOf(next) == WordClass.Adverb)
                {
                    next++;
                }

                if (!clause && passage.ClassOf(next) == WordClass.Gerund && passage.At(next).Entry.Speech is not null)
                {
                    return true;
                }

                // "warned them to stay and closed the road": no infinitive goes on with a past.
                if (passage.ClassOf(start) == WordClass.To && passage.ClassOf(next) == WordClass.Finite && (IsPast(passage, next) || passage.At(next).Is(Words.WordTags.ThirdPerson)) && !HasRelative(passage, start, k))
                {
                    return true;
                }

                if (!clause && IsInfinitiveToo(passage, start, next))
                {
                    return false;
                }

                return passage.ClassOf(next) == WordClass.Finite && (!clause || (IsSpeech(passage, next) && !GoesOnInside(passage, start, k, next)))
                    || (!clause && (passage.Is(k, "but") || (passage.Is(k, "and") && ClauseLookahead.OpensSubject(passage, k + 1, end) && !HasRelative(passage, start, k))) && ClauseLookahead.FollowsFinite(passage, k + 1, end));
            case WordClass.Finite when !clause && (IsPlural(passage, k, start) || (passage.ClassOf(k - 1) == WordClass.Conjunction && IsInfinitiveToo(passage, start, k))):
                return false;
            case WordClass.Finite or WordClass.Modal when !clause:
                return !HasRelative(passage, start, k);
            case WordClass.Auxiliary when !clause:
                return !HasRelative(passage, start, k) && passage.At(k).Entry.Text is not ("be" or "been" or "being" or "having");
            case WordClass.Subordinator when !clause:
                return passage.At(k).Entry.Text is "because" or "when" or "while" or "if" or "although" or "though" or "whereas" or "unless";
            case WordClass.Preposition when !clause && EndsThing(passage, k, start):
                return true;
            case WordClass.Preposition when passage.Is(k, "according") && passage.ClassOf(k + 1) == WordClass.To:
                return true;
            default:
                return passage.Is(k, "according") && passage.ClassOf(k + 1) == WordClass.To;
        }
    }

    // "said he was out when one pulled a gun and ordered him to stop": what somebody does in the last clause.
    private static bool GoesOnInside(Passage passage, int start, int conjunction, int verb)
    {
        if (passage.At(verb).Entry.Speech is not { Strength: SpeechStrength.Asked or SpeechStrength.Urged or SpeechStrength.Announced } speech || !speech.Takes(Frames.Person | Frames.To))
        {
            return false;
        }

        for (var k = conjunction - 1; k > start; k--)
        {
            if (passage.Is(k, "when") || passage.Is(k, "where") || passage.Is(k, "after"))
            {
                return PastDecision.HasFinite(passage, k, conjunction);
            }
        }

        return false;
    }

    // "efforts to open it and build more": one infinitive after another.
    private static bool IsInfinitiveToo(Passage passage, int start, int verb)
    {
        if (passage.ClassOf(verb) != WordClass.Finite || IsPast(passage, verb) || passage.At(verb).Is(Words.WordTags.ThirdPerson))
        {
            return false;
        }

        for (var k = start + 1; k < verb; k++)
        {
            if (passage.ClassOf(k) == WordClass.Infinitive && passage.ClassOf(k - 1) == WordClass.To)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(Passage passage, int k) => (passage.At(k).Is(Words.WordTags.Past) || passage.At(k).Of(passage.Text).EndsWith("ed")) && !passage.At(k).Is(Words.WordTags.Base);

    // "the driver pointed his boat" says nothing.
    private static bool IsSpeech(Passage passage, int k) => passage.At(k).Entry.Speech is { IsStatement: true, Lemma: not ("focus" or "put" or "begin" or "bring" or "lay" or "touch" or "publish" or "print" or "read") } verb && (verb.Lemma is not "point" || passage.Is(k + 1, "out") || passage.ClassOf(k + 1) == WordClass.To);

    // "publicized its decision to cut off gas exports following the storm": a noun, as a thing has no verb unless the sentence has another clause around it.
    private static bool IsPlural(Passage passage, int k, int start)
    {
        if (!passage.At(k).Is(Words.WordTags.NounToo) || !passage.At(k).Is(Words.WordTags.ThirdPerson) || passage.ClassOf(k - 1) != WordClass.Noun || passage.ClassOf(k + 1) is not (WordClass.Preposition or WordClass.Gerund or WordClass.Mark or WordClass.Conjunction))
        {
            return false;
        }

        for (var i = passage.Sentences[passage.SentenceOf(start)].First; i < start; i++)
        {
            if (passage.ClassOf(i) is WordClass.Wh or WordClass.That or WordClass.Subordinator)
            {
                return false;
            }
        }

        return true;
    }

    // "attacked her in early tweets": a name or pronoun is whole without what follows; "opposed action in Syria" is not.
    private static bool EndsThing(Passage passage, int k, int start)
    {
        if (passage.ClassOf(k + 1) == WordClass.Time && passage.Is(k, "on"))
        {
            return true;
        }

        if (passage.At(k).Entry.Text is not ("in" or "on" or "at" or "since" or "during" or "after" or "before" or "over" or "from"))
        {
            return false;
        }

        for (var i = start; i < k; i++)
        {
            if (passage.ClassOf(i) is not (WordClass.Name or WordClass.Pronoun))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasRelative(Passage passage, int start, int end)
    {
        for (var k = end - 1; k > start; k--)
        {
            if (passage.ClassOf(k) is WordClass.Wh or WordClass.That or WordClass.Subordinator)
            {
                return true;
            }

            if (passage.ClassOf(k) is WordClass.Finite)
            {
                return true;
            }

            // "tests to ensure officers can swim"
            if (passage.ClassOf(k) == WordClass.Infinitive && (passage.Is(k, "ensure") || passage.At(k).Entry.Speech is { IsStatement: true, Strength: SpeechStrength.Said } verb && verb.Takes(Frames.That)))
            {
                return true;
            }

            // "the plan he backed", "the way the town backed it": a bare relative clause.
            if ((passage.ClassOf(k) == WordClass.Pronoun && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Mark) || (passage.ClassOf(k) == WordClass.Determiner && passage.Is(k - 1, "way")))
            {
                return true;
            }
        }

        return passage.ClassOf(start) is WordClass.Wh or WordClass.That;
    }
}
