using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Summaries;

/// <summary>What a reader needs to have read before a sentence that leans on others.</summary>
internal static class LeadIn
{
    private const int Most = 2;

    /// <summary>The sentences just before one that leans, back to one that does not, at most two; none where it stands alone, opens its section or nothing before it helps.</summary>
    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<Sentence> Of(SentenceView sentence, ArticleText article)
    {
        var found = new List<Sentence>();
        for (var at = sentence; found.Count < Most && StandsAlone.Leans(at, article) && at.Index > 0 && !OpensSection(at, article);)
        {
            at = article.Sentences[at.Index - 1];
            found.Insert(0, at.Sentence);
        }

        return found;
    }

    // What stands above a heading tells of something else.
    private static bool OpensSection(SentenceView sentence, ArticleText article) =>
        sentence.Sentence.Number == 1 && article.Headings.Any(heading => heading.BeforeParagraph == sentence.Paragraph);
}
