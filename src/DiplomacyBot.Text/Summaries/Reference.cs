using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Summaries;

/// <summary>What in a sentence stands for something said before it.</summary>
internal static class Reference
{
    private static readonly string[] LeaningOpenings = [.. WordFile.Lines("openings.txt")];

    /// <summary>Whether a word inside points at what was said before: "also", "these areas", "such words".</summary>
    public static bool PointsBack(SentenceView sentence, ArticleText article) =>
        PointsAtNamed(sentence, article) || Enumerable.Range(sentence.OpeningToken + 1, Math.Max(0, sentence.EndToken - sentence.OpeningToken - 1)).Any(at => article.Tokens[at].Is("also"));

    /// <summary>Whether words inside stand for things named before: "these areas", "such words".</summary>
    public static bool PointsAtNamed(SentenceView sentence, ArticleText article)
    {
        for (var i = sentence.OpeningToken + 1; i + 1 < sentence.EndToken; i++)
        {
            if (article.Tokens[i].Entry.Text is "these" or "those" or "such" && article.Tokens[i + 1].IsWord && !article.Tokens[i + 1].Is(WordTags.Stop))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words of the article's own stand for one thing named before: "repeated this promise"; but "opened this week".</summary>
    public static bool PointsAtOne(SentenceView sentence, ArticleText article)
    {
        var quoted = false;
        for (var i = sentence.OpeningToken; i + 1 < sentence.EndToken; i++)
        {
            quoted ^= article.Tokens[i].IsMark('"');
            var at = i;
            if (!quoted && i > sentence.OpeningToken && article.Tokens[i].Is("this") && article.Tokens[i + 1] is { IsWord: true, Entry.Unit: < 0 } next && !next.Is(WordTags.Stop)
                && !sentence.Times.Exists(time => time.SpokenFirst <= at && at < time.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How it opens: "He …", "This …", or in the middle; null where it opens otherwise.</summary>
    public static string? Opening(SentenceView sentence, ArticleText article)
    {
        var first = sentence.FirstWord;
        var spoken = Spoken(first, article);
        var opensTime = sentence.Times.Exists(time => article.Tokens[time.SpokenFirst].Start <= first.Start);
        if (spoken.Is(WordTags.Pronoun) || (first.Is(WordTags.Demonstrative) && !opensTime))
        {
            return "opens with a pronoun";
        }

        return first.IsWord && char.IsLower(first.First) ? "opens in mid-sentence" : null;
    }

    /// <summary>The word without what is joined to it: "They're" is "they", "It'll" is "it".</summary>
    public static WordEntry Spoken(Token word, ArticleText article)
    {
        var letters = word.Of(article.Text);
        var apostrophe = letters.IndexOf('\'');
        return apostrophe > 0 ? Vocabulary.Shared.Find(letters[..apostrophe]) : word.Entry;
    }

    /// <summary>What goes on from the sentence before without standing for anything in it: "However, …"; null where nothing does.</summary>
    public static string? Connective(SentenceView sentence, ArticleText article) =>
        sentence.FirstWord.Is(WordTags.Connective) ? "opens with a connective" : ConnectiveInCommas(sentence, article) ? "turns against the sentence before" : null;

    /// <summary>What stands for a thing of the sentence before: "The former …", "The country has …"; null where nothing does.</summary>
    public static string? Thing(SentenceView sentence, ArticleText article)
    {
        var first = sentence.FirstWord;
        var opening = article.Text.AsSpan(first.Start, Math.Min(24, sentence.End - first.Start));
        foreach (var phrase in LeaningOpenings)
        {
            if (opening.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (opening.Length == phrase.Length || !char.IsLetter(opening[phrase.Length])))
            {
                return "opens by leaning on the sentence before";
            }
        }

        return EndsWithOne(sentence, article) ? "“one” stands for something named before"
            : OpensWithAnaphor(sentence, article) ? "opens with “the …” for something named before"
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

    /// <summary>Somebody who is not named before the main verb: "Although he did not …"; null where there is nobody. "It" stands for nothing as often ("when it rains"), so it is left to <see cref="Thing"/>.</summary>
    public static string? Person(SentenceView sentence, ArticleText article) =>
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

    /// <summary>Whether a word is a name by its capital. The first word has one anyway; it is a name where no list knows it as something else.</summary>
    public static bool IsName(Token token, bool opens) =>
        token.IsCapitalised && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Determiner | WordTags.Subordinator) && !(opens && token.Entry.Tags != WordTags.None);
}
