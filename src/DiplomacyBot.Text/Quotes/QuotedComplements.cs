using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds a quotation that stands further behind its verb: said on Monday, "…"</summary>
internal static class QuotedComplements
{
    // The name of a talk, a book, a show, marks included.
    private const int LongestTitle = 9;

    /// <summary>A comma or colon and a quotation, or a colon and a clause; null where none follows.</summary>
    public static Complement? After(Passage passage, VerbPhrase phrase, SpeechVerb verb, int sentence, Predicate<int> isTaken)
    {
        var (_, end) = passage.Sentences[sentence];
        // 'told the assistant hitting coach, "…"', "Investor backing: …": a word that tells more of a noun, or a noun.
        if (!verb.Takes(Frames.Quote | Frames.That) || (phrase.Form == VerbForm.Gerund && ((passage.ClassOf(phrase.Head + 1) is WordClass.Noun or WordClass.Name && passage.ClassOf(phrase.Head - 1) == WordClass.Noun) || (passage.IsMark(phrase.Head + 1, ':') && phrase.Head - passage.Sentences[sentence].First <= 2))))
        {
            return null;
        }

        for (var k = phrase.Head + 1; k + 1 < end; k++)
        {
            // 'stated in "The Bridge," "It is safe"': the name of something, and then what was said.
            if (passage.ClassOf(k - 1) == WordClass.Preposition && passage.At(k).IsMark('"') && passage.QuotationAt(k) is { } name && name.First == k && name.End - k < LongestTitle && !isTaken(k))
            {
                if (passage.At(name.End - 2).IsMark(',') && passage.At(name.End).IsMark('"') && passage.QuotationAt(name.End) is { } words && words.First == name.End && name.End < end)
                {
                    return new Complement(new TokenRange(words.First, Math.Min(words.End, end)), phrase.Head + 1, Frames.Quote);
                }

                k = name.End - 1;
                continue;
            }

            // "quoted an officer as saying: …": what the second verb reports.
            if (passage.ClassOf(k) == WordClass.Gerund && passage.Is(k - 1, "as") && passage.At(k).Entry.Speech is not null)
            {
                return null;
            }

            // 'addressed it, stating, "…"', 'ends with Vega saying, "…"'
            if (passage.ClassOf(k) == WordClass.Gerund && (passage.IsMark(k - 1, ',') || passage.ClassOf(k - 1) is WordClass.Name) && passage.At(k).Entry.Speech is { IsStatement: true })
            {
                return null;
            }

            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction or WordClass.That or WordClass.Conjunction || (passage.IsQuoted(k) && !passage.At(k).IsMark('"')))
            {
                return null;
            }

            if ((passage.At(k).IsMark(',') || passage.At(k).IsMark(':')) && passage.At(k + 1).IsMark('"') && passage.QuotationAt(k + 1) is { } quotation && quotation.First == k + 1 && !isTaken(k + 1))
            {
                return new Complement(new TokenRange(k + 1, Math.Min(quotation.End, end)), phrase.Head + 1, Frames.Quote);
            }

            // "begins to speak: (highlights)"
            if (passage.At(k).IsMark(':') && verb.Takes(Frames.That) && k < phrase.Head + 12 && !passage.At(k + 1).IsMark('('))
            {
                return new Complement(new TokenRange(k + 1, ClauseEnd.Of(passage, k + 1, end, clause: true)), phrase.Head + 1, Frames.Quote);
            }
        }

        return null;
    }
}
