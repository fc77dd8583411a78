using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Quotes;

/// <summary>What somebody asks the words of: an article, somebody in all articles, or everybody in the articles about a topic.</summary>
internal abstract record QuoteSubject
{
    private QuoteSubject()
    {
    }

    /// <summary>Everything said in one article.</summary>
    public sealed record InArticle(OpenArticle Open) : QuoteSubject;

    /// <summary>What one country, organisation or person said, in all articles members can see.</summary>
    public sealed record By(Actor Actor) : QuoteSubject;

    /// <summary>What was said in the articles about a topic.</summary>
    public sealed record About(string Topic) : QuoteSubject;
}
