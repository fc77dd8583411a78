using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What speaks for a name where the grammar took it for what is said: a programme, a paper called "The Lamp", somebody dubbed "The Builder".</summary>
internal static class NameDoubts
{
    /// <summary>Whether what stands behind the verb is a name.</summary>
    public static bool Is(Passage passage, QuoteDraft draft, TokenRange content)
    {
        var quotation = passage.At(content.First).IsMark('"') ? passage.QuotationAt(content.First) : null;
        // told Radio Lugo's "Early Hour" that: the name of a programme.
        if (quotation is { } programme && passage.ClassOf(content.First - 1) == WordClass.Possessive && (programme.End < content.End || draft.Verb is { Lemma: "tell" }))
        {
            return true;
        }

        // 'Vega called "the best" by Rey', in a headline: he was called so.
        if (quotation is { } name && passage.Is(name.End, "by") && passage.ClassOf(name.End + 1) == WordClass.Name && draft.Cue.End == content.First && passage.At(draft.Cue.First).Is(Words.WordTags.Participle))
        {
            return true;
        }

        // A paper called "The Lamp" wrote, a group called Our Bridge is growing: a name.
        // 'The man dubbed "The Builder" (since May) has had a long life'
        if (draft.Verb?.Lemma is "dub" or "label" or "brand" && quotation is { } dubbed)
        {
            var after = passage.At(dubbed.End).IsMark('(') ? PastBracket(passage, dubbed.End, passage.Sentences[draft.Sentence].End) : dubbed.End;
            return passage.ClassOf(after) is WordClass.Auxiliary or WordClass.Finite or WordClass.Modal;
        }

        return draft.Verb?.Lemma == "call" && draft.Cue.End - draft.Cue.First == 1 && ((passage.At(content.First).IsCapitalised && passage.ClassOf(content.End) is WordClass.Auxiliary or WordClass.Finite or WordClass.Modal)
            || (quotation is { } called && passage.ClassOf(called.End) is WordClass.Auxiliary or WordClass.Finite or WordClass.Modal));
    }

    private static int PastBracket(Passage passage, int k, int end)
    {
        while (k < end && !passage.At(k).IsMark(')'))
        {
            k++;
        }

        return k + 1;
    }
}
