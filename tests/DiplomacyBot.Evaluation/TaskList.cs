using DiplomacyBot.Evaluation.Tasks;

namespace DiplomacyBot.Evaluation;

/// <summary>The tasks by name. A name is what follows --only and the name of the file of predictions.</summary>
internal static class TaskList
{
    /// <param name="Name">The task.</param>
    /// <param name="Corpus">The subfolder it reads.</param>
    /// <param name="Make">Makes the task for one pass.</param>
    internal sealed record Item(string Name, string Corpus, Func<IEvaluationTask> Make);

    public static IReadOnlyList<Item> Items { get; } =
    [
        new("timex", "timex", () => new TimexTask()),
        new("timex_wikiwars", "timex_wikiwars", () => new TimexTask()),
        new("event_anchor", "event_anchor", () => new EventAnchorTask()),
        new("quotes_polnear", "quotes_polnear", () => new QuoteTask()),
        new("summ_cnndm", "summ_cnndm", () => new SummaryTask()),
        new("questions", "summ_cnndm", () => new QuestionTask()),
        new("boilerplate", "boilerplate", () => new CleaningTask()),
    ];

    public static IEnumerable<string> Names => Items.Select(item => item.Name);
}
