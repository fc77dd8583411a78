using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What is reported by a cue that stands behind it.</summary>
internal sealed class PostposedContents(Passage passage)
{
    // "When open", "if in doubt".
    private const int LongestReducedClause = 3;

    /// <summary>What stands before a comma or a closing quotation mark; whether it is a quotation alone.</summary>
    public TokenRange Before(int breakAt, int floor, out bool direct)
    {
        var end = breakAt;
        while (end > floor && passage.IsMark(end - 1, ','))
        {
            end--;
        }

        // "It stayed open (it was old, she says)": what stands between the brackets.
        floor = Brackets.Around(passage, end, floor) is var open and >= 0 ? open + 1 : floor;
        direct = false;
        var closing = passage.At(breakAt).IsMark('"') ? breakAt : passage.At(end - 1).IsMark('"') ? end - 1 : -1;
        if (closing >= 0 && passage.QuotationAt(closing) is { } quotation)
        {
            end = closing + 1;
            // The quotation alone, unless the words before it lead into it: 'Candidates who think "…," she said.'
            var lead = quotation.First - 1;
            // 'In her book, "A River," she suggested': its name.
            if (lead > floor && passage.IsMark(lead, ',') && TitledWorks.Is(passage, lead - 1))
            {
                return new TokenRange(end, end);
            }

            direct = lead < floor || passage.ClassOf(lead) == WordClass.Mark || IsDone(quotation.First, floor);
            if (direct)
            {
                return new TokenRange(quotation.First, end);
            }
        }

        var first = floor;
        // The clause begins after a semicolon or a dash.
        for (var k = end - 1; k > floor; k--)
        {
            if (!passage.IsQuoted(k) && passage.IsMark(k, ';'))
            {
                first = k + 1;
                break;
            }
        }

        first = Captions.AfterName(passage, first, end);
        while (first < end && ((passage.ClassOf(first) == WordClass.Conjunction && !passage.Is(first, "nor")) || (passage.ClassOf(first) == WordClass.Mark && !passage.At(first).IsMark('"') && !passage.At(first).IsMark('\''))))
        {
            first++;
        }

        return new TokenRange(first, end);
    }

    /// <summary>"It is safe, an expert on bridges, Ana Prieto said": who she is, not what she said.</summary>
    public TokenRange WithoutDescription(TokenRange content, Source source)
    {
        if (source.Why is not ("subject before the verb" or "subject before an aside") || source.Head is not { } head || passage.ClassOf(head.First) != WordClass.Name)
        {
            return content;
        }

        var comma = content.End - 1;
        while (comma > content.First && !passage.IsMark(comma, ','))
        {
            if (passage.IsQuoted(comma) || passage.ClassOf(comma) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Conjunction or WordClass.Wh)
            {
                return content;
            }

            comma--;
        }

        var piece = new TokenRange(comma + 1, content.End);
        return comma > content.First && !piece.IsEmpty && passage.ClassOf(piece.First) == WordClass.Determiner && PersonNouns.IsPerson(passage, NounPhrases.Core(passage, piece).End - 1) ? new TokenRange(content.First, comma) : content;
    }

    // Another sentence ended before the quotation, inside the same piece.
    private bool IsDone(int quotation, int floor) => quotation - 1 >= floor && passage.At(quotation - 1).Kind == Sentences.TokenKind.Mark && passage.At(quotation - 1).First is '.' or '!' or '?' or ':';

    /// <summary>"As a phone rang", "when the doctor, an expert on lungs, took a look": a clause that needs another; "When open, it is safe" has it.</summary>
    public bool IsFronted(int sentence, TokenRange content)
    {
        // "Asked how long it would last, she said, “…”"
        if (passage.ClassOf(content.First) == WordClass.Participle)
        {
            return true;
        }

        // 'When it rained, he "stayed in," she said.': more than the clause.
        if (passage.IsQuoted(content.End - 1))
        {
            return false;
        }

        // "In March, as a phone rang"
        if (passage.ClassOf(content.First) == WordClass.Preposition && !passage.At(content.First).Is(Words.WordTags.Subordinator) && NounPhrases.Right(passage, content.First + 1, content.End, prepositions: true).End is var after)
        {
            after += passage.ClassOf(after) == WordClass.Time ? 1 : 0;
            return passage.IsMark(after, ',') && after + 1 < content.End && IsFronted(sentence, new TokenRange(after + 1, content.End));
        }

        var subordinate = passage.ClassOf(content.First) == WordClass.Subordinator;
        if (!subordinate && !(passage.ClassOf(content.First) == WordClass.Preposition && passage.At(content.First).Is(Words.WordTags.Subordinator)))
        {
            return false;
        }

        var verbs = passage.Verbs[sentence].FindAll(phrase => phrase is { Form: VerbForm.Finite, Quoted: false } && content.Contains(phrase.First) && passage.ClassOf(phrase.First - 1) != WordClass.Wh);
        if (verbs.Count != 1)
        {
            return false;
        }

        var comma = content.First + 1;
        while (comma < verbs[0].First && !passage.IsMark(comma, ','))
        {
            comma++;
        }

        return comma == verbs[0].First || (subordinate && comma - content.First > LongestReducedClause
            // "While not as old as the bridge, it is safe"
            && passage.ClassOf(content.First + 1) is not (WordClass.Negation or WordClass.Adverb or WordClass.Preposition or WordClass.Participle or WordClass.Gerund));
    }

    /// <summary>A sentence of its own: 'When it rains, she said, "we stay"' goes on, and so may "I" and what has a condition; "After it rained, she said, "I …"" does not.</summary>
    public bool OpensAnew(TokenRange fronted, TokenRange words, bool any = false) => passage.At(words.First).IsMark('"') && passage.At(words.First + 1).IsCapitalised
        && (!passage.Is(words.First + 1, "I") || passage.At(fronted.First).Entry.Text is "after" or "as" || passage.ClassOf(fronted.First) == WordClass.Participle)
        && (any || passage.ClassOf(fronted.First) == WordClass.Participle || (passage.ClassOf(fronted.First) == WordClass.Preposition && !passage.At(fronted.First).Is(Words.WordTags.Subordinator)) || passage.At(fronted.First).Entry.Text is "as" or "when" or "while" or "after" or "before" or "until" or "since" or "once");

    /// <summary>"They cheered when, at the end of the day, she added": a conjunction and its comma, and no verb behind them yet.</summary>
    public bool LeadsIntoCue(TokenRange content, WordClass conjunction = WordClass.Subordinator)
    {
        // The last comma is no longer in it.
        for (var k = content.End; k > content.First && !passage.IsQuoted(k - 1) && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction); k--)
        {
            if (passage.IsMark(k, ',') && passage.ClassOf(k - 1) == conjunction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comma stands in it.</summary>
    public bool HasComma(TokenRange content)
    {
        for (var k = content.First; k < content.End; k++)
        {
            if (passage.IsMark(k, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb stands in tokens[first..end) that is not that of "who …" or "before it …".</summary>
    public bool HasMainVerb(int first, int end)
    {
        var relative = false;
        for (var k = first; k < end; k++)
        {
            relative = (k > first && !passage.IsQuoted(k) && (passage.ClassOf(k) is WordClass.Wh or WordClass.Subordinator || passage.At(k).Entry.Text is "before" or "after" or "since" or "until")) || (relative && !passage.IsMark(k, ','));
            if (!relative && passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb stands in it.</summary>
    public bool HasVerb(TokenRange content)
    {
        for (var k = content.First; k < content.End; k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction)
            {
                return true;
            }
        }

        return false;
    }
}
