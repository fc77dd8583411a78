using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Summaries;

/// <summary>Whether a sentence only says that somebody said nothing, or that nobody could check: due diligence of reporters, no news.</summary>
internal static class NoComment
{
    /// <summary>"A spokesman declined to comment.", "She did not respond to a request for comment.", "They could not be reached.", "Reuters has not independently verified it."</summary>
    public static bool Tells(SentenceView sentence, ArticleText article)
    {
        if (sentence.MainVerb is not { } verb)
        {
            return false;
        }

        var declined = article.Tokens[verb.Last].Of(article.Text) is "declined" or "refused" or "declines" or "refuses";
        if (!declined && !verb.Negated)
        {
            return false;
        }

        for (var i = verb.First; i < sentence.EndToken; i++)
        {
            switch (sentence.Lower(i))
            {
                case "comment" or "comments" or "inquiries" or "interviewed":
                case "reached" or "requests" or "request" or "calls" or "messages" or "emails" when verb.Negated:
                case "independently" when verb.Negated:
                    return true;
            }
        }

        return false;
    }
}
