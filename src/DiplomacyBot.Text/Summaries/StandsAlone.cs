using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Summaries;

/// <summary>Whether a sentence can be read without the one before it.</summary>
internal static class StandsAlone
{
    private const int FewestWords = 5;
    private const int MostWords = 70;

    private static readonly string[] LeaningOpenings = [.. WordFile.Lines("openings.txt")];

    /// <summary>What speaks against showing the sentence alone, as a short phrase; null where nothing does.</summary>
    public static string? Objection(SentenceView sentence, ArticleText article)
    {
        var words = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            words += article.Tokens[i].Kind == TokenKind.Mark ? 0 : 1;
        }

        if (words is < FewestWords or > MostWords)
        {
            return words < FewestWords ? "too short" : "too long";
        }

        if (!sentence.Verbs.Exists(verb => !verb.Subordinate))
        {
            return "no main verb";
        }

        var last = article.Text[sentence.End - 1];
        if (last == '?' || (last == '"' && sentence.End - sentence.Start > 1 && article.Text[sentence.End - 2] == '?'))
        {
            return "a question";
        }

        return OpeningObjection(sentence, article) ?? PronounObjection(sentence, article) ?? QuotationObjection(sentence, article);
    }

    private static string? OpeningObjection(SentenceView sentence, ArticleText article)
    {
        var first = sentence.FirstWord;
        var opensTime = sentence.Times.Exists(time => article.Tokens[time.SpokenFirst].Start <= first.Start);
        if (first.Is(WordTags.Connective))
        {
            return "opens with a connective";
        }

        if (first.Is(WordTags.Pronoun) || (first.Is(WordTags.Demonstrative) && !opensTime))
        {
            return "opens with a pronoun";
        }

        if (first.IsWord && char.IsLower(first.First))
        {
            return "opens in mid-sentence";
        }

        if (first.Entry.Text is "i" or "we" or "my" or "our" && article.Text[sentence.Start] != '"')
        {
            return "the writer's own voice";
        }

        var opening = article.Text.AsSpan(first.Start, Math.Min(24, sentence.End - first.Start));
        foreach (var phrase in LeaningOpenings)
        {
            if (opening.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (opening.Length == phrase.Length || !char.IsLetter(opening[phrase.Length])))
            {
                return "opens by leaning on the sentence before";
            }
        }

        return OpensWithAnaphor(sentence, article) ? "opens with “the …” for something named before" : null;
    }

    // "The country has …" needs the sentence before; "The government of Peru", "The ministry's new head Jane Roe" do not.
    private static bool OpensWithAnaphor(SentenceView sentence, ArticleText article)
    {
        var tokens = article.Tokens;
        var at = sentence.FirstToken;
        if (!tokens[at].Is("the") || at + 2 >= sentence.EndToken)
        {
            return false;
        }

        var noun = tokens[at + 1];
        var next = tokens[at + 2];
        return noun.Is(WordTags.Anaphor) && !noun.IsCapitalised && !next.IsCapitalised && !(next.Is(WordTags.Preposition) || next.Entry.Text is "that" or "which" or "who");
    }

    // A pronoun before the main verb with no name before it: "Although he did not …", "one of its officials".
    private static string? PronounObjection(SentenceView sentence, ArticleText article)
    {
        var end = sentence.MainVerb?.First ?? sentence.EndToken;
        var named = false;
        for (var i = sentence.FirstToken; i < end; i++)
        {
            var token = article.Tokens[i];
            if (token.Is(WordTags.Pronoun) && !named)
            {
                // "In his speech, Jane Roe said": the name follows.
                var possessive = token.Entry.Text is "his" or "her" or "its" or "their";
                if (!possessive || !HasName(article, i + 1, end))
                {
                    return $"“{token.Entry.Text}” has no name before it";
                }
            }

            named |= IsName(token, i == sentence.FirstToken);
        }

        return null;
    }

    private static bool HasName(ArticleText article, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsName(article.Tokens[i], opens: false))
            {
                return true;
            }
        }

        return false;
    }

    // The first word has a capital anyway; it is a name where no list knows it as something else.
    private static bool IsName(Token token, bool opens) =>
        token.IsCapitalised && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Determiner | WordTags.Subordinator) && !(opens && token.Entry.Tags != WordTags.None);

    // "…," he added: whose words? Also a quotation with no speaker at all.
    private static string? QuotationObjection(SentenceView sentence, ArticleText article)
    {
        var spoken = false;
        foreach (var verb in sentence.Verbs.Where(verb => !verb.Quoted))
        {
            spoken = true;
            var before = article.Tokens[Math.Max(sentence.FirstToken, verb.First - 1)];
            if (verb.Verb.Is(WordTags.Speech) && before.Entry.Text is "he" or "she" or "they" or "it" && !HasUnquotedName(sentence, article, verb.First))
            {
                return "a quotation whose speaker is only a pronoun";
            }
        }

        return !spoken && article.Tokens[sentence.FirstToken].IsMark('"') ? "a quotation without its speaker" : null;
    }

    private static bool HasUnquotedName(SentenceView sentence, ArticleText article, int end)
    {
        var quoted = false;
        for (var i = sentence.FirstToken; i < end; i++)
        {
            quoted ^= article.Tokens[i].IsMark('"');
            if (!quoted && IsName(article.Tokens[i], i == sentence.FirstToken))
            {
                return true;
            }
        }

        return false;
    }
}
