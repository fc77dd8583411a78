using System.Globalization;

namespace DiplomacyBot.Text.Times;

/// <summary>Writes what an expression says as TIMEX3.</summary>
internal static class TimexValue
{
    public static TimeMention Of(TimeExpression expression, TextSpan span, Resolution resolution)
    {
        var (type, value) = expression.Value switch
        {
            TimeValue.Vague vague => (TimexType.Date, vague.Reference),
            TimeValue.Length length => (TimexType.Duration, Duration(length.Count, length.Unit)),
            TimeValue.Repeated repeated => (TimexType.Set, Duration(1, repeated.Unit)),
            _ => (TimexType.Date, resolution.Date?.ToTimex() ?? "XXXX-XX-XX"),
        };
        return new TimeMention(span, type, value, $"read like “{expression.Rule}”; {resolution.Why}");
    }

    private static string Duration(double? count, TimeUnit unit)
    {
        var number = count is { } n ? (unit == TimeUnit.Fortnight ? n * 2 : n).ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Week or TimeUnit.Fortnight => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Year => $"P{number}Y",
            TimeUnit.Decade => $"P{number}DE",
            TimeUnit.Century => $"P{number}CE",
            _ => $"P{number}WE",
        };
    }
}
