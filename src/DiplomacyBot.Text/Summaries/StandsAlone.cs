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

    /// <summary>What speaks against showing the sentence alone; null where nothing does. What would speak against it anywhere comes first.</summary>
    public static Objection? Objection(SentenceView sentence, ArticleText article)
    {
        var always = FormObjection(sentence, article) ?? ReferenceObjection(sentence, article) ?? PronounObjection(sentence, article) ?? QuotationObjection(sentence, article);
        return always is not null ? new Objection(always) : LeaningObjection(sentence, article) is { } leaning ? new Objection(leaning, OnlyFirst: true) : null;
    }

    private static string? FormObjection(SentenceView sentence, ArticleText article)
    {
        var words = WordCount(sentence, article);
        if (words is < FewestWords or > MostWords)
        {
            return words < FewestWords ? "too short" : "too long";
        }

        if (!sentence.Verbs.Exists(verb => !verb.Subordinate))
        {
            return "no main verb";
        }

        // "A: It is." answers a question that is not shown.
        var opening = sentence.OpeningToken;
        if (opening + 1 < sentence.EndToken && article.Tokens[opening] is { IsWord: true, Length: 1 } && article.Tokens[opening + 1].IsMark(':'))
        {
            return "an answer without its question";
        }

        var last = article.Text[sentence.End - 1];
        if (last == ':')
        {
            return "announces what follows";
        }

        return last == '?' || (last == '"' && sentence.End - sentence.Start > 1 && article.Text[sentence.End - 2] == '?') ? "a question" : null;
    }

    /// <summary>How many words and numbers the sentence has.</summary>
    public static int WordCount(SentenceView sentence, ArticleText article)
    {
        var words = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            words += article.Tokens[i].Kind == TokenKind.Mark ? 0 : 1;
        }

        return words;
    }

    /// <summary>Whether a word inside points at what was said before: "also", "these areas", "such words".</summary>
    public static bool PointsBack(SentenceView sentence, ArticleText article)
    {
        for (var i = sentence.OpeningToken + 1; i < sentence.EndToken; i++)
        {
            var token = article.Tokens[i];
            var pointing = token.Entry.Text is "these" or "those" or "such" && i + 1 < sentence.EndToken && article.Tokens[i + 1].IsWord && !article.Tokens[i + 1].Is(WordTags.Stop);
            if (token.Is("also") || pointing)
            {
                return true;
            }
        }

        return false;
    }

    private static string? ReferenceObjection(SentenceView sentence, ArticleText article)
    {
        var first = sentence.FirstWord;
        var spoken = Spoken(first, article);
        var opensTime = sentence.Times.Exists(time => article.Tokens[time.SpokenFirst].Start <= first.Start);
        if (spoken.Is(WordTags.Pronoun) || (first.Is(WordTags.Demonstrative) && !opensTime))
        {
            return "opens with a pronoun";
        }

        if (first.IsWord && char.IsLower(first.First))
        {
            return "opens in mid-sentence";
        }

        return spoken.Text is "i" or "we" or "my" or "our" && !article.Tokens[sentence.OpeningToken].IsMark('"') ? "the writer's own voice" : null;
    }

    // "They're" is "they", "It'll" is "it".
    private static WordEntry Spoken(Token word, ArticleText article)
    {
        var letters = word.Of(article.Text);
        var apostrophe = letters.IndexOf('\'');
        return apostrophe > 0 ? Vocabulary.Shared.Find(letters[..apostrophe]) : word.Entry;
    }

    private static string? LeaningObjection(SentenceView sentence, ArticleText article)
    {
        var first = sentence.FirstWord;
        if (first.Is(WordTags.Connective))
        {
            return "opens with a connective";
        }

        var opening = article.Text.AsSpan(first.Start, Math.Min(24, sentence.End - first.Start));
        foreach (var phrase in LeaningOpenings)
        {
            if (opening.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (opening.Length == phrase.Length || !char.IsLetter(opening[phrase.Length])))
            {
                return "opens by leaning on the sentence before";
            }
        }

        if (ConnectiveInCommas(sentence, article))
        {
            return "turns against the sentence before";
        }

        if (EndsWithOne(sentence, article))
        {
            return "“one” stands for something named before";
        }

        return OpensWithAnaphor(sentence, article) ? "opens with “the …” for something named before"
            : Unnamed(sentence, article, it: true) is { } pronoun ? $"“{pronoun}” has no name before it" : null;
    }

    // "Venus Williams, meanwhile, said …", "The council, however, has …".
    private static bool ConnectiveInCommas(SentenceView sentence, ArticleText article)
    {
        var end = Math.Min(sentence.MainVerb?.Last + 2 ?? sentence.EndToken, sentence.EndToken - 1);
        for (var i = sentence.OpeningToken + 1; i < end; i++)
        {
            if (article.Tokens[i].Is(WordTags.Connective) && article.Tokens[i - 1].IsMark(',') && article.Tokens[i + 1].IsMark(','))
            {
                return true;
            }
        }

        return false;
    }

    // "The council has found one.": one what? "The two became one" and "number one" name it themselves.
    private static bool EndsWithOne(SentenceView sentence, ArticleText article)
    {
        var last = sentence.EndToken - 1;
        while (last > sentence.FirstToken && article.Tokens[last].Kind == TokenKind.Mark)
        {
            last--;
        }

        if (last <= sentence.FirstToken || !article.Tokens[last].Is("one"))
        {
            return false;
        }

        var before = article.Tokens[last - 1];
        return before.Is(WordTags.Preposition) || (sentence.Verbs.Exists(verb => verb.Last == last - 1) && sentence.Lower(last - 1) is not ("become" or "became" or "becomes" or "are" or "is" or "be"));
    }

    // "The country has …" needs the sentence before; "The government of Peru", "The ministry's new head Jane Roe" do not.
    private static bool OpensWithAnaphor(SentenceView sentence, ArticleText article)
    {
        var tokens = article.Tokens;
        var at = sentence.OpeningToken;
        if (!tokens[at].Is("the") || at + 2 >= sentence.EndToken)
        {
            return false;
        }

        var noun = tokens[at + 1];
        var next = tokens[at + 2];
        return noun.Is(WordTags.Anaphor) && !noun.IsCapitalised && !next.IsCapitalised && !(next.Is(WordTags.Preposition) || next.Entry.Text is "that" or "which" or "who");
    }

    // "it" stands for nothing as often ("when it rains"), so it only speaks against standing first.
    private static string? PronounObjection(SentenceView sentence, ArticleText article) =>
        Unnamed(sentence, article, it: false) is { } pronoun ? $"“{pronoun}” has no name before it" : null;

    // A pronoun before the main verb with no name before it: "Although he did not …", "one of its officials".
    private static string? Unnamed(SentenceView sentence, ArticleText article, bool it)
    {
        var end = sentence.MainVerb?.First ?? sentence.EndToken;
        for (var i = sentence.OpeningToken; i < end; i++)
        {
            var token = article.Tokens[i];
            if (token.Is(WordTags.Pronoun) && token.Is("it") == it)
            {
                // "In his speech, Jane Roe said": the name follows.
                var possessive = token.Entry.Text is "his" or "her" or "its" or "their";
                if (!possessive || !HasName(article, i + 1, end))
                {
                    return token.Entry.Text;
                }
            }

            if (IsName(token, i == sentence.OpeningToken))
            {
                return null;
            }
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

        return !spoken && article.Tokens[sentence.OpeningToken].IsMark('"') ? "a quotation without its speaker" : null;
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
