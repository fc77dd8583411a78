using DiplomacyBot.Discord;
using DiplomacyBot.Localization;
using DiplomacyBot.Text;

namespace DiplomacyBot.Summaries;

/// <summary>The lengths as options and custom ids name them.</summary>
internal static class SummaryLengths
{
    private static readonly Texts Words = Texts.Of("summaries");

    public static IReadOnlyList<SummaryLength> All { get; } = [SummaryLength.Short, SummaryLength.Medium, SummaryLength.Long];

    public static string KeyOf(SummaryLength length) => length switch
    {
        SummaryLength.Short => "short",
        SummaryLength.Long => "long",
        _ => "medium",
    };

    public static string LabelOf(SummaryLength length) => length switch
    {
        SummaryLength.Short => Words.Label("short"),
        SummaryLength.Long => Words.Label("long"),
        _ => Words.Label("medium"),
    };

    public static CommandChoice ChoiceOf(SummaryLength length) => new(KeyOf(length), KeyOf(length));

    /// <summary>Medium for anything that is no length: a button of an older release still gives a summary.</summary>
    public static SummaryLength Parse(string? key) => key switch
    {
        "short" => SummaryLength.Short,
        "long" => SummaryLength.Long,
        _ => SummaryLength.Medium,
    };
}
