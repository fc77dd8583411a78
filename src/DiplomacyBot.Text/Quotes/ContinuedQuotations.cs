using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Adds quotations without a cue of their own to the attribution that they go on with.</summary>
internal static class ContinuedQuotations
{
    /// <summary>Within a passage: "…," she said. "…" The second belongs to her, as nobody else spoke in between.</summary>
    public static void Join(Passage passage, List<QuoteDraft> found, bool[] taken)
    {
        foreach (var quotation in passage.Quotations)
        {
            if (taken[quotation.First - passage.First] || quotation.End - quotation.First < 5 || !OpensSentence(passage, quotation.First) || !ClosesSentence(passage, quotation))
            {
                continue;
            }

            var before = found.FindLast(draft => draft.Content[^1].End <= quotation.First && Latest(draft) <= quotation.First);
            if (before is null || !IsQuoted(passage, before) || HasProse(passage, Math.Max(Latest(before), passage.Sentences[before.Sentence].End), quotation.First) || SomebodyElseFollows(passage, before))
            {
                continue;
            }

            before.Content.Add(new TokenRange(quotation.First, quotation.End));
            Array.Fill(taken, true, quotation.First - passage.First, quotation.End - quotation.First);
        }
    }

    /// <summary>Between passages: a quotation without a closing mark goes on where the next paragraph opens with one.</summary>
    public static void JoinParagraphs(IReadOnlyList<Passage> passages, IReadOnlyList<List<QuoteDraft>> drafts)
    {
        QuoteDraft? open = null;
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            var first = passage.Quotations.Count > 0 && passage.Quotations[0].First == passage.First ? passage.Quotations[0] : (Quotation?)null;
            if (open is not null && passage.Paragraph > 0 && first is { } opening && !drafts[p].Exists(draft => draft.Content.Exists(range => range.Contains(opening.First))))
            {
                // The paragraph before holds more sentences of it: '"It is over. We know it.'
                var begun = open.Content.FindLastIndex(range => passages[p - 1].Quotations[^1] is var last && range.Contains(last.First) && range.End < last.End);
                if (begun >= 0)
                {
                    open.Content[begun] = new TokenRange(open.Content[begun].First, passages[p - 1].Quotations[^1].End);
                }

                open.Content.Add(new TokenRange(opening.First, opening.End));
                open = opening.Closed ? null : open;
                continue;
            }

            open = null;
            if (passage.Paragraph > 0 && passage.Quotations.Count > 0 && passage.Quotations[^1] is { Closed: false } last)
            {
                open = drafts[p].FindLast(draft => draft.Content.Exists(range => range.Contains(last.First + 1)));
            }
        }
    }

    /// <summary>Between passages: paragraphs that are nothing but an open quotation belong to whoever is named where it goes on.</summary>
    /// <remarks>Nobody is guessed where other words stand beside the quotation, or where it does not end like a sentence: its closing mark may be missing.</remarks>
    public static void JoinParagraphsBefore(IReadOnlyList<Passage> passages, IReadOnlyList<List<QuoteDraft>> drafts)
    {
        var taken = Continued(passages, drafts);
        QuoteDraft? spoken = null;
        for (var p = passages.Count - 1; p > 0; p--)
        {
            var (last, next) = (passages[p - 1], passages[p]);
            spoken = IsBlock(next) && IsOpenThroughout(last) && drafts[p - 1].Count == 0 && !taken.Contains(last.First) ? OfOpening(next, drafts[p]) ?? spoken : null;
            spoken?.Content.Add(new TokenRange(last.First, last.End));
        }
    }

    /// <summary>Between passages: "The mayor went on:" and a paragraph that is a quotation.</summary>
    public static void JoinBlocks(IReadOnlyList<Passage> passages, IReadOnlyList<List<QuoteDraft>> drafts)
    {
        for (var p = 0; p + 1 < passages.Count; p++)
        {
            var (passage, next) = (passages[p], passages[p + 1]);
            if (passage.Paragraph == 0 || !passage.IsMark(passage.End - 1, ':') || !IsBlock(next) || drafts[p + 1].Exists(draft => draft.Content.Exists(range => range.First == next.First)))
            {
                continue;
            }

            var sentence = passage.Sentences.Count - 1;
            var verb = passage.Verbs[sentence].FindLastIndex(phrase => phrase is { Quoted: false, Passive: false, Form: VerbForm.Finite or VerbForm.Gerund } && passage.At(phrase.Head).Entry.Speech is { IsStatement: true } speech && speech.Takes(Frames.Quote));
            if (verb < 0 || drafts[p].Exists(draft => draft.Cue.Contains(passage.Verbs[sentence][verb].Head)))
            {
                continue;
            }

            var phrase = passage.Verbs[sentence][verb];
            var source = new SubjectFinder(passage).Of(sentence, verb);
            var content = new List<TokenRange>();
            for (var q = p + 1; q < passages.Count && IsBlock(passages[q]); q++)
            {
                content.Add(new TokenRange(passages[q].First, passages[q].Quotations[0].End));
                if (passages[q].Quotations[0].Closed)
                {
                    break;
                }
            }

            drafts[p].Add(new QuoteDraft
            {
                Content = content,
                Cue = new TokenRange(phrase.First, phrase.Head + 1),
                Source = source,
                Verb = passage.At(phrase.Head).Entry.Speech,
                Frame = Frames.Quote,
                Negated = phrase.Negated,
                Sentence = sentence,
                Why = $"{passage.At(phrase.Head).Entry.Speech!.Lemma} + paragraph; {source.Why}",
            });
        }
    }

    /// <summary>The first tokens of the passages whose words are said in one before or after them.</summary>
    public static HashSet<int> Continued(IReadOnlyList<Passage> passages, IReadOnlyList<List<QuoteDraft>> drafts)
    {
        var continued = new HashSet<int>();
        for (var p = 0; p < passages.Count; p++)
        {
            foreach (var draft in drafts[p])
            {
                foreach (var range in draft.Content)
                {
                    if (passages[p].Paragraph > 0 && (range.First >= passages[p].End || range.First < passages[p].First))
                    {
                        continued.Add(range.First);
                    }
                }
            }
        }

        return continued;
    }

    private static QuoteDraft? OfOpening(Passage passage, List<QuoteDraft> drafts) => drafts.Find(draft => draft.Content.Exists(range => range.First == passage.First));

    private static bool IsOpenThroughout(Passage passage) => passage.Paragraph > 0 && passage.Quotations is [{ Closed: false } only] && only.First == passage.First
        && passage.Tokens[passage.End - 1] is { Kind: Sentences.TokenKind.Mark, First: '.' or '!' or '?' or '\u2026' };

    private static bool IsBlock(Passage passage) => passage.Paragraph > 0 && passage.Quotations.Count > 0 && passage.Quotations[0].First == passage.First;

    private static int Latest(QuoteDraft draft) => Math.Max(draft.Content[^1].End, Math.Max(draft.Cue.End, draft.Source.Words?.End ?? 0));

    private static bool IsQuoted(Passage passage, QuoteDraft draft) => draft.Content.Exists(range => passage.IsQuoted(range.First) || passage.IsQuoted(range.End - 1));

    // Whole sentences of prose between them end the attribution.
    private static bool HasProse(Passage passage, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (!passage.IsQuoted(k) && passage.ClassOf(k) is WordClass.Finite or WordClass.Modal)
            {
                return true;
            }
        }

        return false;
    }

    // '"…," she said, and her husband cut in. "…"': the second may be his.
    private static bool SomebodyElseFollows(Passage passage, QuoteDraft before)
    {
        var end = passage.Sentences[before.Sentence].End;
        for (var k = Latest(before); k + 1 < end; k++)
        {
            if (passage.ClassOf(k) == WordClass.Conjunction && !passage.IsQuoted(k) && NounPhrases.Right(passage, k + 1, end, prepositions: true) is { IsEmpty: false } subject && passage.ClassOf(subject.End) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensSentence(Passage passage, int k)
    {
        return passage.Sentences[passage.SentenceOf(k)].First == k || passage.At(k - 1).Kind == Sentences.TokenKind.Mark && passage.At(k - 1).First is '.' or '!' or '?' or '"';
    }

    private static bool ClosesSentence(Passage passage, Quotation quotation) =>
        quotation.End >= passage.End || passage.At(quotation.End - 2) is { Kind: Sentences.TokenKind.Mark, First: '.' or '!' or '?' or '\u2026' };
}
