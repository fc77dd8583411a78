namespace DiplomacyBot.Library;

/// <summary>What somebody meant by naming an article.</summary>
internal abstract record ArticleMatch
{
    private ArticleMatch()
    {
    }

    /// <summary>This one.</summary>
    public sealed record One(Article Article, ArticleRevision Revision) : ArticleMatch;

    /// <summary>One of these, at most <see cref="ArticleFinder.MostMatches"/>, best first: offer a select.</summary>
    public sealed record Several(IReadOnlyList<ArticleListing> Articles) : ArticleMatch;

    /// <summary>Nothing fits; these come nearest, or else are the newest, to say what exists. Empty where the library is.</summary>
    public sealed record None(IReadOnlyList<ArticleListing> Suggestions) : ArticleMatch;
}
