namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The entries on an axis: days as points, everything less exact as a bar as wide as what is known; one above the other where they would touch.</summary>
internal static class AxisStrip
{
    private const float LaneHeight = 54;
    private const float Radius = 20;
    private const float BarHalf = 12;
    private const float Gap = 8;
    private const float Left = PictureLayout.Margin + Padding;
    private const float Right = PictureLayout.Width - PictureLayout.Margin - Padding;

    // Room for half a label beyond either end, so that each stands below its day.
    private const float Padding = 40;
    private const float LabelMargin = 20;

    /// <summary>Adds the marks of the axis below <paramref name="y"/>.</summary>
    /// <returns>Where it ends.</returns>
    public static float Place(IReadOnlyList<PictureEntry> entries, float y, List<Mark> marks, ITextRuler ruler)
    {
        var scale = TimeScale.For(entries, Left, Right);
        var spots = Spots(entries, scale);
        var axis = y + ((spots.Max(spot => spot.Lane) + 1) * LaneHeight) + 14;
        float LaneY(Spot spot) => axis - 14 - (spot.Lane * LaneHeight) - (LaneHeight / 2);

        foreach (var spot in spots.Where(spot => !spot.IsWide))
        {
            marks.Add(new Mark.Line(spot.X, LaneY(spot), spot.X, axis, 3, Ink.Accent));
        }
        Axis(scale, axis, marks, ruler);
        foreach (var spot in spots)
        {
            if (spot.IsWide)
            {
                marks.Add(new Mark.Bar(spot.From, LaneY(spot) - BarHalf, spot.To, LaneY(spot) + BarHalf, Ink.Bar));
            }
            else if (spot.Entry.IsPoint)
            {
                marks.Add(new Mark.Dot(spot.X, axis, 9, Ink.Accent));
            }
            else
            {
                var half = Math.Max(3, (spot.To - spot.From) / 2);
                marks.Add(new Mark.Bar(spot.X - half, axis - 8, spot.X + half, axis + 8, Ink.Bar));
            }
            PictureLayout.Badge(spot.Entry.Number, spot.X, LaneY(spot), Radius, marks, ruler);
        }
        return axis + 22 + Inks.LeadingOf(TextRole.Remark);
    }

    private static void Axis(TimeScale scale, float axis, List<Mark> marks, ITextRuler ruler)
    {
        for (var index = 0; index < scale.Segments.Count; index++)
        {
            var segment = scale.Segments[index];
            var (from, to) = (index == 0 ? segment.Left - Padding : segment.Left - 12, index == scale.Segments.Count - 1 ? segment.Right + Padding : segment.Right + 12);
            marks.Add(new Mark.Line(from, axis, to, axis, 4, Ink.Muted));
            if (index > 0)
            {
                // Two strokes across: time is left out here.
                var middle = segment.Left - (TimeScale.BreakWidth / 2);
                marks.Add(new Mark.Line(middle - 12, axis + 12, middle - 2, axis - 12, 4, Ink.Muted));
                marks.Add(new Mark.Line(middle + 2, axis + 12, middle + 12, axis - 12, 4, Ink.Muted));
            }
        }
        foreach (var tick in TimeTicks.Of(scale, label => ruler.WidthOf(label, TextRole.Remark), LabelMargin, PictureLayout.Width - LabelMargin))
        {
            marks.Add(new Mark.Line(tick.X, axis, tick.X, axis + 14, 3, Ink.Muted));
            marks.Add(new Mark.Text(tick.Label, tick.Left, axis + 18 + Inks.SizeOf(TextRole.Remark), tick.Width, TextRole.Remark));
        }
    }

    // Each entry goes to the lowest lane that is free where it stands.
    private static List<Spot> Spots(IReadOnlyList<PictureEntry> entries, TimeScale scale)
    {
        var lanes = new List<float>();
        var spots = new List<Spot>();
        foreach (var entry in entries.OrderBy(entry => entry.First).ThenBy(entry => entry.Number))
        {
            var (from, to) = (scale.At(entry.First), scale.At(entry.Last + 1));
            var isWide = !entry.IsPoint && to - from >= 2 * (Radius + 2);
            var x = Math.Clamp((from + to) / 2, Left, Right);
            var (start, end) = isWide ? (from, to) : (x - Radius - 2, x + Radius + 2);
            var lane = lanes.FindIndex(taken => taken + Gap <= start);
            if (lane < 0)
            {
                lane = lanes.Count;
                lanes.Add(end);
            }
            lanes[lane] = end;
            spots.Add(new Spot(entry, from, to, x, lane, isWide));
        }
        return spots;
    }

    private sealed record Spot(PictureEntry Entry, float From, float To, float X, int Lane, bool IsWide);
}
