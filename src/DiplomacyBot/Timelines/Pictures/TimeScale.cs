namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Where a day stands on the axis: the same number of pixels per day everywhere, and long empty stretches cut out at a visible break.</summary>
internal sealed class TimeScale
{
    /// <summary>How wide a break is, in pixels.</summary>
    public const float BreakWidth = 72;

    // An empty stretch is cut out where it would take more than this share of the axis and so many times the room of any other stretch; below
    // that the distances say more than the room would.
    private const double LongestGap = 0.6;
    private const int TimesTheNext = 4;
    private const int MostBreaks = 3;
    private const long ShortestSpan = 7;

    private readonly float left;
    private readonly double pixelsPerDay;

    private TimeScale(float left, double pixelsPerDay, IReadOnlyList<TimeSegment> segments)
    {
        this.left = left;
        this.pixelsPerDay = pixelsPerDay;
        Segments = segments;
    }

    /// <summary>The parts between the breaks, in order; at least one.</summary>
    public IReadOnlyList<TimeSegment> Segments { get; }

    /// <summary>How many pixels a day has.</summary>
    public double PixelsPerDay => pixelsPerDay;

    /// <summary>A scale for some entries.</summary>
    /// <param name="entries">At least one.</param>
    /// <param name="left">Where the axis begins, in pixels.</param>
    /// <param name="right">Where it ends.</param>
    public static TimeScale For(IReadOnlyList<PictureEntry> entries, float left, float right)
    {
        var occupied = Occupied(entries);
        var breaks = entries.Count < 3 ? [] : Breaks(occupied);
        var segments = new List<(long From, long To)>();
        var from = occupied[0].From;
        foreach (var after in breaks.Order())
        {
            segments.Add((from, occupied[after].To));
            from = occupied[after + 1].From;
        }
        segments.Add((from, occupied[^1].To));

        var days = segments.Sum(segment => segment.To - segment.From);
        if (days < ShortestSpan)
        {
            // One day alone stands in the middle of a week, not on an axis as wide as itself.
            var margin = (ShortestSpan - days + 1) / 2;
            segments[0] = (segments[0].From - margin, segments[0].To);
            segments[^1] = (segments[^1].From, segments[^1].To + margin);
            days += 2 * margin;
        }

        var perDay = (right - left - (BreakWidth * breaks.Count)) / (double)days;
        var placed = new List<TimeSegment>();
        var x = (double)left;
        foreach (var (start, end) in segments)
        {
            var width = (end - start) * perDay;
            placed.Add(new TimeSegment(start, end, (float)x, (float)(x + width)));
            x += width + BreakWidth;
        }
        return new TimeScale(left, perDay, placed);
    }

    /// <summary>Where a moment stands: the beginning of day <paramref name="day"/>; a fraction is later on that day.</summary>
    public float At(double day)
    {
        foreach (var segment in Segments)
        {
            if (day <= segment.To)
            {
                return (float)(segment.Left + (Math.Max(0, day - segment.From) * pixelsPerDay));
            }
        }
        return Segments.Count == 0 ? left : Segments[^1].Right;
    }

    private static List<(long From, long To)> Occupied(IReadOnlyList<PictureEntry> entries)
    {
        var occupied = new List<(long From, long To)>();
        foreach (var entry in entries.OrderBy(entry => entry.First))
        {
            if (occupied.Count > 0 && entry.First <= occupied[^1].To)
            {
                occupied[^1] = (occupied[^1].From, Math.Max(occupied[^1].To, entry.Last + 1));
            }
            else
            {
                occupied.Add((entry.First, entry.Last + 1));
            }
        }
        return occupied;
    }

    // The indices of the stretches after which the axis breaks.
    private static List<int> Breaks(List<(long From, long To)> occupied)
    {
        var shown = occupied[^1].To - occupied[0].From;
        var breaks = new List<int>();
        while (breaks.Count < MostBreaks)
        {
            var gaps = Enumerable.Range(0, occupied.Count - 1).Where(index => !breaks.Contains(index))
                .Select(index => (Index: index, Days: occupied[index + 1].From - occupied[index].To)).OrderByDescending(gap => gap.Days).ToList();
            var next = Math.Max(gaps.Skip(1).Select(gap => gap.Days).FirstOrDefault(), occupied.Max(stretch => stretch.To - stretch.From));
            if (gaps.Count == 0 || gaps[0].Days <= LongestGap * shown || gaps[0].Days < TimesTheNext * next)
            {
                break;
            }
            breaks.Add(gaps[0].Index);
            shown -= gaps[0].Days;
        }
        return breaks;
    }
}
