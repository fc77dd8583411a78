using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Summaries;

/// <summary>Whether a sentence can be read without the one before it.</summary>
internal static class StandsAlone
{
    private const int FewestWords = 5;
    private const int MostWords = 70;

    /// <summary>What speaks against showing the sentence alone; null where nothing does. What would speak against it anywhere comes first.</summary>
    public static Objection? Objection(SentenceView sentence, ArticleText article)
    {
        var always = FormObjection(sentence, article) ?? Reference.Opening(sentence, article) ?? WriterObjection(sentence, article) ?? Reference.Person(sentence, article) ?? QuotationObjection(sentence, article);
        return always is not null ? new Objection(always)
            : (Reference.Connective(sentence, article) ?? Reference.Thing(sentence, article)) is { } leaning ? new Objection(leaning, OnlyFirst: true) : null;
    }

    /// <summary>Whether a reader needs the sentence before to know who or what this one tells of. "However, the council agreed" says that itself, and so does a named speaker's "It is late".</summary>
    public static bool Leans(SentenceView sentence, ArticleText article) =>
        QuotationObjection(sentence, article) is not null
        || (!article.Tokens[sentence.OpeningToken].IsMark('"')
            && ((Reference.Opening(sentence, article) ?? Reference.Person(sentence, article) ?? Reference.Thing(sentence, article)) is not null || Reference.PointsAtNamed(sentence, article) || Reference.PointsAtOne(sentence, article)));

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

        if (sentence.HasPersonCard)
        {
            return "somebody's card runs into it";
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

    private static string? WriterObjection(SentenceView sentence, ArticleText article) =>
        Reference.Spoken(sentence.FirstWord, article).Text is "i" or "we" or "my" or "our" && !article.Tokens[sentence.OpeningToken].IsMark('"') ? "the writer's own voice" : null;

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
            if (!quoted && Reference.IsName(article.Tokens[i], i == sentence.FirstToken))
            {
                return true;
            }
        }

        return false;
    }
}
