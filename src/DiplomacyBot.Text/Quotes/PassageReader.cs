using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Cuts an article into passages: its title, its headings and its paragraphs, in text order.</summary>
internal static class PassageReader
{
    // A paragraph of more tokens is no paragraph but a page without line breaks; cut, every step over a passage keeps the whole linear.
    private const int LongestPassage = 2_000;

    /// <summary>The passages of an article. Linear.</summary>
    public static List<Passage> Read(ArticleText article)
    {
        var passages = new List<Passage>();
        if (article.Page.TitleRange is { } title && Headline(article.Text, title.Start, title.End) is { } headline)
        {
            passages.Add(headline);
        }

        foreach (var block in article.Page.Blocks)
        {
            if (block.Role == BlockRole.Heading && !block.RepeatsTitle && Headline(article.Text, block.ContentStart, block.ContentEnd) is { } heading)
            {
                passages.Add(heading);
            }
        }

        for (var i = 0; i < article.Sentences.Count;)
        {
            var paragraph = article.Sentences[i].Paragraph;
            var sentences = new List<(int First, int End)>();
            var from = article.Sentences[i].FirstToken;
            for (; i < article.Sentences.Count && article.Sentences[i].Paragraph == paragraph && article.Sentences[i].FirstToken - from < LongestPassage; i++)
            {
                if (article.Sentences[i].EndToken > article.Sentences[i].OpeningToken)
                {
                    // A dateline is no part of what is said: "Lugo (Agency) The mayor said".
                    sentences.Add((Captions.AfterLabel(article.Text, article.Tokens, article.Sentences[i].OpeningToken, article.Sentences[i].EndToken), article.Sentences[i].EndToken));
                }
            }

            if (sentences.Count > 0)
            {
                passages.Add(new Passage(article.Text, article.Tokens, sentences, paragraph));
            }
        }

        return passages;
    }

    private static Passage? Headline(string text, int start, int end)
    {
        var tokens = new List<Token>();
        var sentences = new List<(int First, int End)>();
        foreach (var (from, to) in SentenceSplitter.Split(text, start, end))
        {
            var first = tokens.Count;
            Tokenizer.Read(text, from, to, tokens);
            if (tokens.Count > first)
            {
                sentences.Add((first, tokens.Count));
            }
        }

        return sentences.Count == 0 ? null : new Passage(text, tokens, sentences, 0);
    }
}
