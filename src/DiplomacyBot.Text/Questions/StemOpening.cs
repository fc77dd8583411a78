using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Where a sentence begins that is read without the one before it: "But Peru refused", "As a result, the port was closed" lose their first words.</summary>
internal static class StemOpening
{
    // "As a result", "On the other hand": longer ones say something themselves.
    private const int LongestLead = 4;

    /// <summary>The first token that a question shows; null where leaving the first words out would not help.</summary>
    public static int? Of(ArticleText article, SentenceView sentence)
    {
        var first = sentence.OpeningToken;
        var after = first + 1;
        if (article.Tokens[first].Entry.Text is "but" or "and" or "yet" && !article.Tokens[after].IsMark(','))
        {
            return Opens(article, sentence, after) ? after : null;
        }

        // "The paper, the prosecutor said, was found": what stands before the comma is what the sentence is about.
        if (!article.Tokens[first].Is(WordTags.Connective | WordTags.Preposition))
        {
            return null;
        }

        while (after < sentence.EndToken && after - first <= LongestLead && !article.Tokens[after].IsMark(','))
        {
            if (article.Tokens[after].IsCapitalised || article.Tokens[after].Kind == TokenKind.Mark)
            {
                return null;
            }

            after++;
        }

        return after < sentence.EndToken && article.Tokens[after].IsMark(',') && Opens(article, sentence, after + 1) ? after + 1 : null;
    }

    // With a name, or with "the" before what was not named before.
    private static bool Opens(ArticleText article, SentenceView sentence, int at)
    {
        if (at + 1 >= sentence.EndToken)
        {
            return false;
        }

        var (token, next) = (article.Tokens[at], article.Tokens[at + 1]);
        return token.Entry.Text is "the" or "a" or "an" ? next.IsWord && (next.IsCapitalised || !next.Is(WordTags.Anaphor | WordTags.Stop))
            : token.IsCapitalised && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Subordinator | WordTags.Pronoun);
    }
}
