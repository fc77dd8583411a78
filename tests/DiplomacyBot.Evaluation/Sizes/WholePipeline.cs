using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Sizes;

/// <summary>Everything the engine does with a text, one after the other.</summary>
internal static class WholePipeline
{
    public static readonly DateOnly Published = new(2022, 8, 16);

    /// <summary>The parts by name, each on its own.</summary>
    public static IReadOnlyList<(string Name, Action<string> Run)> Parts { get; } =
    [
        ("reading", text => ArticleReader.Read(text, Published)),
        ("questions", text => QuestionProposer.Propose(ArticleReader.Read(text, Published))),
        ("times", text => TimeReader.Read(text, Published)),
        ("events", text => EventDates.Read(text, Published)),
    ];

    public static void Run(string text)
    {
        var reading = ArticleReader.Read(text, Published);
        QuestionProposer.Propose(reading);
        reading.CleanText();
        TimeReader.Read(text, Published);
        EventDates.Read(text, Published);
    }
}
