using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times;

/// <summary>Tells a text about the past from news by its own dates: history writes its years out, news counts from the day it appears.</summary>
internal static class TellsHistory
{
    // Both chosen on the development halves of TempEval-3 and WikiWars, where every history has 33 written years or more and at least 15 to each
    // date counted from the present, and no news article more than 12, nor three to each: anything in between would do.
    // Fewer written years than this show nothing.
    private const int FewestYears = 6;

    // So many written years to one date counted from the present: quotations and a line about today do not make history news.
    private const int YearsToEach = 4;

    public static bool Decide(IEnumerable<TimeExpression> expressions)
    {
        int stated = 0, present = 0;
        foreach (var expression in expressions)
        {
            stated += expression.Value is Fixed { Date: not (CenturyDate or DecadeDate) } ? 1 : 0;
            present += CountsFromPresent(expression) ? 1 : 0;
        }

        return stated >= FewestYears && stated > YearsToEach * present;
    }

    /// <summary>Whether an expression counts from the day the text appears: "on Monday", "last year".</summary>
    public static bool CountsFromPresent(TimeExpression expression) => expression.Value is OnWeekday or Shifted or ShiftedWeekday or Within or UpToNow;
}
