using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>The common nouns of an article: those that a list has, and those found without a tagger, a word after a determiner that ends its phrase.</summary>
internal static class ThingTerms
{
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Plain = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "plain-things").SelectMany(l => l.Line.Split(' '))];

    /// <summary>The listed nouns of the first sentences, in order of their first mention.</summary>
    public static List<Term> Read(ArticleText article, int sentences)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        var lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in article.Sentences.Take(sentences))
        {
            for (var at = sentence.OpeningToken; at < sentence.EndToken; at++)
            {
                if (!char.IsAsciiLetterLower(article.Tokens[at].First) || article.Tokens[at].Is(WordTags.Stop) || AnswerLexicon.Things.Longest(article, at, sentence.EndToken) is not var (answer, tokens) || !IsListedNoun(article, sentence, at, at + tokens))
                {
                    continue;
                }

                var words = article.Text.AsSpan(article.Tokens[at].Start, article.Tokens[at + tokens - 1].End - article.Tokens[at].Start);
                if (!lookup.TryGetValue(words, out var term))
                {
                    lookup[words] = term = new Term(words.ToString(), answer.Class) { Listed = answer };
                }

                var mention = new Mention(sentence, at, at + tokens);
                term.Add(NameTerms.Written(article, mention), mention);
                at += tokens - 1;
            }
        }

        RemoveHeads(terms);
        return [.. terms.Values];
    }

    // Where the article has "video games" or "a heart attack", its "games" and "attack" may be these.
    private static void RemoveHeads(Dictionary<string, Term> terms)
    {
        foreach (var phrase in terms.Values.Where(term => term.Name.Contains(' ', StringComparison.Ordinal)).ToList())
        {
            if (AnswerLexicon.Things.Find(phrase.Name.AsSpan(phrase.Name.LastIndexOf(' ') + 1)) is { } head && head.Class != phrase.Class)
            {
                foreach (var term in terms.Values.Where(term => term.Class == head.Class && term.Listed?.Group == head.Group).ToList())
                {
                    terms.Remove(term.Name);
                }
            }
        }
    }

    /// <summary>The nouns of the first sentences that no list has, in order of their first mention.</summary>
    public static List<Term> ReadUnlisted(ArticleText article, int sentences)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences.Take(sentences))
        {
            for (var at = sentence.OpeningToken + 1; at < sentence.EndToken; at++)
            {
                if (!IsNoun(article, sentence, at))
                {
                    continue;
                }

                var word = sentence.Lower(at);
                if (Plain.Contains(word) || AnswerLexicon.Things.Find(word) is not null)
                {
                    continue;
                }

                if (!terms.TryGetValue(word, out var term))
                {
                    terms.Add(word, term = new Term(word, AnswerClass.Word));
                }

                var mention = new Mention(sentence, at, at + 1);
                term.Add(NameTerms.Written(article, mention), mention);
            }
        }

        return [.. terms.Values];
    }

    // What may be a verb too ("train", "shooting") is a noun after "the", "of" or "Peru's", not after "to". So may be what has an object: "to email us", "that matches the rhythm".
    private static bool IsListedNoun(ArticleText article, SentenceView sentence, int first, int end)
    {
        var before = first > sentence.FirstToken ? article.Tokens[first - 1] : default;
        var after = end < sentence.EndToken ? article.Tokens[end] : default;
        if ((article.Tokens[first].Joined && before.Kind == TokenKind.Mark && before.First is not ('"' or '\'' or '(')) || (after is { Kind: TokenKind.Mark, Joined: true } && after.First is '-' or '/'))
        {
            return false;
        }

        var token = article.Tokens[first];
        var verb = end == first + 1 && (HasObject(article, after) || token.Is(WordTags.Base | WordTags.ThirdPerson | WordTags.Past | WordTags.Participle | WordTags.Gerund) || token.Of(article.Text).EndsWith("ing") || after.Of(article.Text) is "up" or "down" or "off" or "away");
        return !verb || (before.Is(WordTags.Determiner) && !before.Is(WordTags.Negation | WordTags.Subordinator)) || (before.Is(WordTags.Preposition) && !before.Is("to")) || before.Of(article.Text) is "'s";
    }

    private static bool HasObject(ArticleText article, Token after) =>
        (after.Is(WordTags.Determiner) && !after.Is(WordTags.Subordinator | WordTags.Negation)) || after.Of(article.Text) is "me" or "us" or "him" or "her" or "them" or "it" or "you";

    private static bool IsNoun(ArticleText article, SentenceView sentence, int at)
    {
        var token = article.Tokens[at];
        if (!token.IsWord || token.IsCapitalised || token.Joined || token.Length < ShortestWord || !MayBeNoun(token, article.Text))
        {
            return false;
        }

        var before = article.Tokens[at - 1];
        var after = at + 1 < sentence.EndToken ? article.Tokens[at + 1] : default;
        var opensPhrase = before.Is(WordTags.Determiner) && !before.Is(WordTags.Negation);
        var closesPhrase = after.Kind == TokenKind.None || (after.Kind == TokenKind.Mark && !after.IsMark('-') && !after.IsMark('\'') && !after.IsMark('"'))
            || after.Is(WordTags.Preposition | WordTags.Auxiliary | WordTags.Modal | WordTags.Future | WordTags.Subordinator) || after.Is("and") || after.Is("or");
        // "could not be more clear"
        var compares = (before.Is("more") || before.Is("most") || before.Is("less")) && !token.Of(article.Text).EndsWith("s");
        return opensPhrase && closesPhrase && !compares;
    }

    // A word that no list knows, or one that the lists know as a noun too.
    private static bool MayBeNoun(Token token, string text)
    {
        var word = token.Of(text);
        return (token.Entry.Tags & ~(WordTags.NounToo | WordTags.Base | WordTags.ThirdPerson | WordTags.Event | WordTags.Title)) == WordTags.None
            && (!token.Is(WordTags.Base | WordTags.ThirdPerson) || token.Is(WordTags.NounToo)) && token.Entry.Unit < 0 && token.Entry.Number < 0 && token.Entry.Season < 0 && token.Entry.Ordinal == 0
            && !word.EndsWith("ed") && !word.EndsWith("ing") && !word.EndsWith("ly") && !word.EndsWith("ous") && !word.EndsWith("ful") && !word.Contains('\'');
    }
}
