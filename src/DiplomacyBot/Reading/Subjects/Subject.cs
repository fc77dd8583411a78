using DiplomacyBot.Text;

namespace DiplomacyBot.Reading.Subjects;

/// <summary>What somebody asks the library about: an article, somebody in all articles, or the articles about a topic.</summary>
internal abstract record Subject
{
    private Subject()
    {
    }

    /// <summary>One article.</summary>
    public sealed record InArticle(OpenArticle Open) : Subject;

    /// <summary>One country, organisation or person, in all articles members can see.</summary>
    public sealed record OfActor(Actor Actor) : Subject;

    /// <summary>The articles about a topic.</summary>
    public sealed record OfTopic(string Topic) : Subject;
}
