using System.Diagnostics;
using DiplomacyBot.Text;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Summaries;
using DiplomacyBot.Text.Timelines;
using DiplomacyBot.Text.Topics;
using DiplomacyBot.Text.Warnings;

namespace DiplomacyBot.Evaluation.Sizes;

/// <summary>Reads a text stage by stage, as <see cref="ArticleReader"/> does, and sums up time and allocations of each stage.</summary>
internal sealed class Stages
{
    private readonly Dictionary<string, (TimeSpan Time, long Bytes)> stages = [];

    /// <summary>Time and bytes of each stage so far.</summary>
    public IEnumerable<(string Stage, TimeSpan Time, long Bytes)> Sums => stages.Select(stage => (stage.Key, stage.Value.Time, stage.Value.Bytes));

    public void Run(string text)
    {
        var published = WholePipeline.Published;
        var folded = Measure("fold", () => FoldedText.Of(text));
        var page = Measure("clean", () => PageCleaner.Clean(folded));
        var article = Measure("split", () => new ArticleText(page));
        Measure("verbs, times", () => article.Sentences.Sum(sentence => sentence.Verbs.Count + sentence.Times.Count + sentence.Stems.Count));
        var timeline = Measure("timeline", () => TimelineBuilder.Build(article, published));
        Measure("summary", () =>
        {
            var summarizer = new Summarizer(article, timeline);
            return summarizer.Rank(SummaryRule.Card).Count + summarizer.Rank(SummaryRule.Summary).Count;
        });
        Measure("topics", () => TopicFinder.Find(article));
        Measure("quotes", () => QuoteReader.Read(article, ActorCatalog.Shared));
        Measure("warnings", () => WarningFinder.Find(article, LanguageGuess.English, published, timeline));
        var reading = ArticleReader.Read(text, published);
        Measure("questions", () => QuestionProposer.Propose(reading));
    }

    private T Measure<T>(string stage, Func<T> run)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var result = run();
        var sum = stages.GetValueOrDefault(stage);
        stages[stage] = (sum.Time + Stopwatch.GetElapsedTime(start), sum.Bytes + GC.GetAllocatedBytesForCurrentThread() - bytes);
        return result;
    }
}
