using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>The common nouns of an article, found without a tagger: a word after a determiner that ends its phrase.</summary>
internal static class ThingTerms
{
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Plain = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "plain-things").SelectMany(l => l.Line.Split(' '))];

    /// <summary>The nouns of the first sentences, in order of their first mention.</summary>
    public static List<Term> Read(ArticleText article, int sentences)
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
                if (Plain.Contains(word))
                {
                    continue;
                }

                if (!terms.TryGetValue(word, out var term))
                {
                    terms.Add(word, term = new Term(word, AskedKind.Thing));
                }

                term.Add(word, new Mention(sentence, at, at + 1));
            }
        }

        return [.. terms.Values];
    }

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
