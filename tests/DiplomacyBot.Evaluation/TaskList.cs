using DiplomacyBot.Evaluation.Tasks;

namespace DiplomacyBot.Evaluation;

/// <summary>The tasks by name. A name is what follows --only and the name of the file of predictions.</summary>
internal static class TaskList
{
    /// <param name="Name">The task.</param>
    /// <param name="Corpus">The subfolder it reads.</param>
    /// <param name="Make">Makes the task for one pass, told the folder of its corpus.</param>
    internal sealed record Item(string Name, string Corpus, Func<string, IEvaluationTask> Make);

    public static IReadOnlyList<Item> Items { get; } =
    [
        new("timex", "timex", _ => new TimexTask()),
        new("timex_wikiwars", "timex_wikiwars", _ => new TimexTask()),
        new("event_anchor", "event_anchor", _ => new EventAnchorTask()),
        new("timeline17", "timeline17", folder => new StoryTask(TimelineFrame.ReadAll(Path.Combine(folder, "gold.jsonl")))),
        new("quotes_polnear", "quotes_polnear", _ => new QuoteTask()),
        new("summ_cnndm", "summ_cnndm", _ => new SummaryTask()),
        new("questions", "summ_cnndm", _ => new QuestionTask()),
        new("first_shown", "summ_cnndm", _ => new FirstShownTask("article")),
        new("first_shown_news", "quotes_polnear", _ => new FirstShownTask("text")),
        new("boilerplate", "boilerplate", _ => new CleaningTask()),
    ];

    public static IEnumerable<string> Names => Items.Select(item => item.Name);
}
