namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The labels below an axis: round years, months or days, as close as they can be read.</summary>
internal static class TimeTicks
{
    private const float Closest = 24;
    private const double DaysOfMonth = 30.44;
    private const double DaysOfYear = 365.25;

    private static readonly (TickUnit Unit, int Step)[] Steps =
    [
        (TickUnit.Days, 1), (TickUnit.Days, 2), (TickUnit.Days, 5), (TickUnit.Days, 10), (TickUnit.Months, 1), (TickUnit.Months, 3), (TickUnit.Months, 6),
        (TickUnit.Years, 1), (TickUnit.Years, 2), (TickUnit.Years, 5), (TickUnit.Years, 10), (TickUnit.Years, 20), (TickUnit.Years, 50), (TickUnit.Years, 100),
        (TickUnit.Years, 200), (TickUnit.Years, 500), (TickUnit.Years, 1000), (TickUnit.Years, 5000),
    ];

    /// <summary>Positions and labels from left to right; no two labels touch, and each unbroken part has at least one where there is room.</summary>
    public static IReadOnlyList<TimeTick> Of(TimeScale scale, Func<string, float> widthOf, float left, float right)
    {
        var (unit, step) = Steps.FirstOrDefault(
            candidate => Days(candidate) * scale.PixelsPerDay >= widthOf(Sample(candidate.Unit)) + Closest, Steps[^1]);
        var ticks = new List<TimeTick>();
        var end = float.NegativeInfinity;
        foreach (var segment in scale.Segments)
        {
            var days = RoundDays(segment, unit, step).ToList();
            // A part that holds no round day is named by its first.
            foreach (var day in days.Count > 0 ? days : [segment.From])
            {
                var label = DayCount.InWords(day, unit);
                var width = widthOf(label);
                var x = Math.Clamp(scale.At(day), segment.Left, segment.Right);
                var start = Math.Clamp(x - (width / 2), left, right - width);
                if (start >= end + Closest)
                {
                    ticks.Add(new TimeTick(x, start, width, label));
                    end = start + width;
                }
            }
        }
        return ticks;
    }

    private static IEnumerable<long> RoundDays(TimeSegment segment, TickUnit unit, int step)
    {
        var (year, month, _) = DayCount.Parts(segment.From);
        var day = unit switch
        {
            TickUnit.Years => DayCount.Of(RoundUp(year, step), 1, 1),
            TickUnit.Months => DayCount.Of(year, ((month - 1) / step * step) + 1, 1),
            _ => step < 5 ? segment.From : DayCount.Of(year, month, 1),
        };
        for (; day < segment.To; day = Next(day, unit, step))
        {
            if (day >= segment.From)
            {
                yield return day;
            }
        }
    }

    private static long Next(long day, TickUnit unit, int step)
    {
        var (year, month, dayOfMonth) = DayCount.Parts(day);
        return unit switch
        {
            TickUnit.Years => DayCount.Of(year + step, 1, 1),
            TickUnit.Months => FirstOf(year, month + step),
            // 1, 11, 21 and then the next 1: a 31 would stand too close to it.
            _ => step >= 5 && dayOfMonth + step > 28 ? FirstOf(year, month + 1) : day + step,
        };
    }

    private static long FirstOf(int year, int month) => month > 12 ? DayCount.Of(year + 1, month - 12, 1) : DayCount.Of(year, month, 1);

    private static int RoundUp(int year, int step) => (int)(Math.Ceiling(year / (double)step) * step);

    private static double Days((TickUnit Unit, int Step) candidate) => candidate.Step * candidate.Unit switch
    {
        TickUnit.Years => DaysOfYear,
        TickUnit.Months => DaysOfMonth,
        _ => 1,
    };

    private static string Sample(TickUnit unit) => unit switch
    {
        TickUnit.Years => "2000",
        TickUnit.Months => "May 2000",
        _ => "30 May 2000",
    };
}
