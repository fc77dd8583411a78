using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>The class of function words.</summary>
internal static class ClosedClasses
{
    /// <summary>The class of a function word; null for any other word.</summary>
    public static WordClass? Of(Passage passage, int i)
    {
        var token = passage.At(i);
        var word = token.Of(passage.Text);
        if (word is "'s" or "'S")
        {
            return passage.At(i - 1).Entry.Text is "he" or "she" or "it" or "that" or "there" or "who" or "what" || FollowedByVerbOf(passage, i) ? WordClass.Auxiliary : WordClass.Possessive;
        }

        if (word.Contains('\''))
        {
            if (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase))
            {
                return token.Is(WordTags.Modal | WordTags.Future) ? WordClass.Modal : WordClass.Auxiliary;
            }

            if (token.Entry.Text.Length == 0 || !token.Is(WordTags.Auxiliary | WordTags.Modal))
            {
                var ending = word[word.IndexOf('\'')..];
                if (ending is "'re" or "'m" or "'ve" or "'ll" or "'d")
                {
                    return WordClass.Contraction;
                }
            }
        }

        // "rarely said": no list has it, and without it the verb would say the opposite.
        if (word is "rarely" or "seldom" or "Rarely" or "Seldom")
        {
            return WordClass.Negation;
        }

        if (token.Listed is null || ReferenceEquals(token.Entry, WordEntry.Unknown))
        {
            return null;
        }

        return ByWord(passage, i, token.Entry.Text) ?? ByTag(passage, i, token);
    }

    private static WordClass? ByWord(Passage passage, int i, string word) => word switch
    {
        "to" => WordClass.To,
        "that" => WordClass.That,
        "who" or "whom" or "which" or "what" or "how" or "why" or "whether" or "whose" => WordClass.Wh,
        "and" or "but" or "or" or "nor" => WordClass.Conjunction,
        "not" or "never" => WordClass.Negation,
        "today" or "yesterday" or "tomorrow" or "tonight" => WordClass.Time,
        "he" or "she" or "it" or "they" or "we" or "you" or "i" or "him" or "them" or "me" or "us" when !IsCountry(passage, i) => WordClass.Pronoun,
        "himself" or "herself" or "itself" or "themselves" or "everyone" or "everybody" or "someone" or "somebody" or "nobody" or "anyone" or "anybody" or "others" or "there" => WordClass.Pronoun,
        "her" or "his" or "its" or "their" or "our" or "my" or "your" => DeterminerOrPronoun(passage, i),
        "this" or "these" or "those" => DeterminerOrPronoun(passage, i),
        "a" or "an" or "the" or "some" or "any" or "every" or "each" or "all" or "both" or "another" or "several" or "many" or "few" or "such" or "most" or "more" => WordClass.Determiner,
        "no" => WordClass.Determiner,
        "as" or "than" => WordClass.Preposition,
        "so" or "thus" or "then" or "yet" or "however" or "therefore" or "quite" or "instead" or "too" or "together" or "alone" => WordClass.Adverb,
        "if" or "because" or "although" or "though" or "while" or "whereas" or "unless" or "when" or "where" or "whenever" or "wherever" or "lest" => WordClass.Subordinator,
        _ => null,
    };

    // "US" in capitals is a country.
    private static bool IsCountry(Passage passage, int i) => passage.At(i) is { Length: 2, First: 'U' } && passage.At(i).Of(passage.Text) is "US";

    private static WordClass? ByTag(Passage passage, int i, Token token)
    {
        // "to impose its will", "the will to act"
        if (token.Is("will") && passage.At(i - 1).Entry.Text is "its" or "his" or "her" or "their" or "our" or "my" or "your" or "the" or "a" or "free" or "political")
        {
            return WordClass.Noun;
        }

        // "Will Vega, a boatman, left.": no question, so a name.
        if (token.Is("will") && token.IsCapitalised && passage.At(i + 1).IsCapitalised && passage.SentenceOf(i) is var sentence && passage.Sentences[sentence] is var (first, end) && first == i
            && !Enumerable.Range(Math.Max(first, end - 2), Math.Min(2, end - first)).Any(k => passage.At(k).IsMark('?')))
        {
            return null;
        }

        if (token.Is(WordTags.Modal | WordTags.Future) && !(token.IsCapitalised && passage.At(i - 1).IsWord))
        {
            return WordClass.Modal;
        }

        if (token.Is(WordTags.Auxiliary) || token.Is("having"))
        {
            return WordClass.Auxiliary;
        }

        // "in the past"
        if (token.Is("past") && passage.ClassOf(i - 1) is WordClass.Determiner or WordClass.Possessive)
        {
            return WordClass.Noun;
        }

        // "Like Vega, Rey said": at the beginning no verb and no name.
        if (token.Is(WordTags.Preposition) && (!token.Is("like") || (token.IsCapitalised && passage.Sentences.Any(sentence => sentence.First == i))))
        {
            return WordClass.Preposition;
        }

        return token.Is(WordTags.Adverb) && !token.Is(WordTags.Base) ? WordClass.Adverb : null;
    }

    private static WordClass DeterminerOrPronoun(Passage passage, int i)
    {
        var next = passage.At(i + 1);
        var closed = next.Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future | WordTags.Preposition | WordTags.Pronoun | WordTags.Determiner | WordTags.Subordinator)
            || next.Entry.Text is "to" or "and" or "or" or "but";
        closed &= !(next.Is("will") && passage.At(i).Entry.Text is not ("this" or "these" or "those"));
        return next.IsNumber || (next.IsWord && !closed) || next.IsMark('"') || next.IsMark('$') ? WordClass.Determiner : WordClass.Pronoun;
    }

    // "Trump's saying", "Clinton's been": a form of "be" or "have" after a name.
    private static bool FollowedByVerbOf(Passage passage, int i) => passage.At(i + 1).Entry.Text is "been" or "not" or "being";
}
