using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Sources that are somebody's: "his lawyer", "a spokesman for Luis Vega".</summary>
internal static class SourceOwners
{
    /// <summary>Whether the phrase begins with whose it is: "his lawyer".</summary>
    public static bool IsOwned(Passage passage, TokenRange core) => passage.ClassOf(core.First) == WordClass.Determiner && passage.At(core.First).Entry.Text is "his" or "her" or "its" or "their";

    /// <summary>The phrase with whose it is: "…, said a spokesman for Luis Vega", "according to a report by Ana Prieto".</summary>
    public static TokenRange WithWhose(Passage passage, QuoteDraft draft, TokenRange head)
    {
        // "the Committee on Bridges"
        if (passage.ClassOf(head.End - 1) == WordClass.Name && passage.At(head.End).Entry.Text is "on" or "for" && passage.ClassOf(head.End + 1) == WordClass.Name && passage.At(head.End + 1).IsCapitalised)
        {
            return NounPhrases.Right(passage, head.First, head.End + 2, prepositions: true);
        }

        if (draft.Source is not { Why: "subject after the verb" or "according to", Words: { } words } || head.End >= words.End || passage.At(head.End).Entry.Text is not ("for" or "from" or "at" or "with" or "by"))
        {
            return head;
        }

        var whose = NounPhrases.Right(passage, head.End + 1, words.End, prepositions: false);
        // "a report by the Committee on Bridges"
        if (passage.ClassOf(whose.End - 1) == WordClass.Name && passage.At(whose.End).Entry.Text is "on" or "for" && passage.ClassOf(whose.End + 1) == WordClass.Name)
        {
            whose = NounPhrases.Right(passage, head.End + 1, words.End, prepositions: true);
        }

        // "a report from the research and advocacy group": cut off.
        return whose.IsEmpty || passage.ClassOf(whose.End) == WordClass.Conjunction || passage.ClassOf(whose.End - 1) == WordClass.Determiner ? head : new TokenRange(head.First, whose.End);
    }

    /// <summary>Whether nothing but a quotation stands before a token in its sentence.</summary>
    public static bool OpensSentence(Passage passage, int token)
    {
        for (var k = passage.Sentences[passage.SentenceOf(token)].First; k < token; k++)
        {
            if (!passage.IsQuoted(k) && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Adverb or WordClass.Conjunction))
            {
                return false;
            }
        }

        return true;
    }
}
