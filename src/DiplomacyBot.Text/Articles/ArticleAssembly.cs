using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Summaries;
using DiplomacyBot.Text.Timelines;
using DiplomacyBot.Text.Timelines.Stories;
using DiplomacyBot.Text.Topics;
using DiplomacyBot.Text.Warnings;

namespace DiplomacyBot.Text;

/// <summary>Puts the parts of a reading together, in the order in which they need each other.</summary>
internal static class ArticleAssembly
{
    public static ArticleReading Assemble(string text, CleanedPage page, DateOnly? published, ActorCatalog actors)
    {
        var folded = page.Folded;
        var article = new ArticleText(page);
        var language = LanguageGuess.Of(folded.Text);
        var timeline = language == LanguageGuess.English ? TimelineBuilder.Build(article, published) : Timeline.Empty;
        var (quotes, mentions) = language == LanguageGuess.English ? QuoteReader.Read(article, actors) : ([], []);
        var summarizer = language == LanguageGuess.English ? new Summarizer(article, timeline) : null;
        var card = summarizer?.Rank(SummaryRule.Card) ?? Summarizer.ByPosition(article);
        var summary = summarizer?.Rank(SummaryRule.Summary) ?? card;
        return new ArticleReading
        {
            Text = text,
            Published = published,
            StatedPublication = page.Stated,
            Title = page.TitleRange is { } title ? folded.Visible(title.Start, title.End) : null,
            TitleSpan = Original(page.TitleRange),
            Author = page.AuthorRange is { } author ? folded.Visible(author.Start, author.End) : null,
            AuthorSpan = Original(page.AuthorRange),
            Headings = article.Headings,
            Paragraphs = article.Paragraphs,
            Removed = Removed(page),
            KeyPoints = Summarizer.KeyPoints(card, article.Sentences.Count),
            Timeline = timeline,
            Topics = language == LanguageGuess.English ? TopicFinder.Find(article) : [],
            Quotes = quotes,
            Mentions = mentions,
            Opening = language == LanguageGuess.English ? Opening(article) : [],
            WordCount = article.WordCount,
            Language = language,
            Warnings = WarningFinder.Find(article, language, published, timeline),
            Article = article,
            Summarizer = summarizer,
            Ranked = [.. summary.Select(Summarizer.Point)],
            Kept = [.. page.Blocks.Where(b => b.Role != BlockRole.Removed).Select(b => folded.ToOriginalLines(b.Start, b.End))],
        };

        TextSpan? Original((int Start, int End)? range) => range is { } r ? folded.ToOriginal(r.Start, r.End) : null;
    }

    private static List<Sentence> Opening(ArticleText article) =>
        [.. article.Sentences.Take(StoryRule.OpeningSentences).Where(sentence => StandsAlone.Objection(sentence, article) is null).Select(sentence => sentence.Sentence)];

    private static List<RemovedPart> Removed(CleanedPage page)
    {
        var removed = new List<RemovedPart>();
        if (page.FrontMatter is { } front)
        {
            removed.Add(new RemovedPart(page.Folded.ToOriginal(front.Start, front.End), RemovedReason.FrontMatter));
        }

        removed.AddRange(page.Blocks.Where(b => b.Role == BlockRole.Removed)
            .Select(b => new RemovedPart(page.Folded.ToOriginalLines(b.Start, b.End), b.Reason!.Value)));
        return removed;
    }
}
