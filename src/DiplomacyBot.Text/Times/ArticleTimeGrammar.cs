using DiplomacyBot.Text.Times.Grammar;
using DiplomacyBot.Text.Times.Rules;

namespace DiplomacyBot.Text.Times;

/// <summary>The temporal grammar of articles. Read it from top to bottom, list after list: the longest match wins, of two equally long ones the upper.</summary>
/// <remarks>Members are shown only what <see cref="TimeValue.DatesEvents"/> lets through; <see cref="TimeReader"/> reports every expression.
/// Source of what counts as one: TimeML 1.2.1 annotation guidelines, section on TIMEX3.</remarks>
internal static class ArticleTimeGrammar
{
    /// <summary>The grammar, ready for matching.</summary>
    public static TimeGrammar<TimeValue> Shared { get; } = new(
    [
        .. CalendarRules.Rules,
        .. SetRules.Rules,
        .. ClockRules.Rules,
        .. PresentRules.Rules,
        .. ToldRules.Rules,
        .. LengthRules.Rules,
        .. VagueRules.Rules,
    ],
    anyCase: false);
}
