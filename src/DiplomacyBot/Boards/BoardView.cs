using System.Globalization;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Boards;

/// <summary>Which board somebody looks at.</summary>
/// <param name="Period">Week, month or all time.</param>
/// <param name="QuizId">One quiz, or null for all.</param>
/// <param name="Page">From 0.</param>
internal sealed record BoardView(BoardPeriod Period, long? QuizId, int Page)
{
    /// <summary>The arguments of a custom id.</summary>
    public IReadOnlyList<string> Encode() => [NameOf(Period), (QuizId ?? 0).ToString(CultureInfo.InvariantCulture), Page.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Reads arguments that came from outside; null where they are none of ours.</summary>
    public static BoardView? Decode(CustomId id) =>
        ParsePeriod(id.Argument(0)) is { } period && id.TryGetNumber(1, out var quiz) && id.TryGetNumber(2, out var page) && page <= Leaderboard.LastPage
            ? new BoardView(period, quiz == 0 ? null : quiz, (int)page)
            : null;

    /// <summary>The word of the option "period".</summary>
    public static string NameOf(BoardPeriod period) => period switch
    {
        BoardPeriod.Week => "week",
        BoardPeriod.Month => "month",
        _ => "all",
    };

    /// <summary>Reads the word of the option "period"; null where it is none.</summary>
    public static BoardPeriod? ParsePeriod(string name) => name switch
    {
        "week" => BoardPeriod.Week,
        "month" => BoardPeriod.Month,
        "all" => BoardPeriod.All,
        _ => null,
    };
}
