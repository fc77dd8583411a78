using DiplomacyBot.Text;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class TimeScaleTests
{
    private const float Left = 100;
    private const float Right = 900;

    [Fact]
    public void A_month_is_as_wide_as_its_days_and_a_year_as_its_own()
    {
        var scale = TimeScale.For([Events.From(1, new YearDate(2023)), Events.From(2, new MonthDate(2023, 3)), Events.On(3, 2023, 3, 5)], Left, Right);

        Assert.Equal(800 * 31 / 365.0, scale.At(DayCount.Of(2023, 4, 1)) - scale.At(DayCount.Of(2023, 3, 1)), 2);
        Assert.Equal((Left, Right), (scale.At(DayCount.Of(2023, 1, 1)), scale.At(DayCount.Of(2024, 1, 1))));
    }

    [Fact]
    public void A_long_empty_stretch_is_cut_out_and_the_rest_keeps_one_scale()
    {
        var scale = TimeScale.For([Events.From(1, new YearDate(1945)), Events.From(2, new MonthDate(2022, 7)), Events.On(3, 2022, 8, 15)], Left, Right);

        Assert.Equal(2, scale.Segments.Count);
        Assert.Equal(TimeScale.BreakWidth, scale.Segments[1].Left - scale.Segments[0].Right, 2);
        var perDay = scale.Segments.Select(segment => (segment.Right - segment.Left) / (segment.To - segment.From)).ToList();
        Assert.Equal(perDay[0], perDay[1], 3);
        Assert.Equal(Right, scale.Segments[^1].Right, 2);
    }

    [Fact]
    public void Evenly_spread_events_and_pairs_keep_their_distances()
    {
        Assert.Single(TimeScale.For([Events.On(1, 1950, 1, 1), Events.On(2, 1970, 1, 1), Events.On(3, 1990, 1, 1), Events.On(4, 2000, 1, 1)], Left, Right).Segments);
        Assert.Single(TimeScale.For([Events.On(1, 1945, 1, 1), Events.On(2, 2022, 1, 1)], Left, Right).Segments);
        Assert.Single(TimeScale.For([Events.On(1, 1989, 1, 1), Events.On(2, 1990, 6, 29), Events.On(3, 1994, 9, 16), Events.On(4, 1994, 12, 19)], Left, Right).Segments);
    }

    [Fact]
    public void One_day_stands_in_the_middle()
    {
        var scale = TimeScale.For([Events.On(1, 2022, 8, 15)], Left, Right);

        Assert.Equal((Left + Right) / 2, (scale.At(DayCount.Of(2022, 8, 15)) + scale.At(DayCount.Of(2022, 8, 16))) / 2, 2);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Later_days_never_stand_further_left_and_nothing_leaves_the_axis(int seed)
    {
        var entries = Events.Many(1 + (seed % 30), seed, 1 + (seed * 7 % 300));
        var scale = TimeScale.For(entries, Left, Right);

        var days = entries.SelectMany(entry => new[] { entry.First, entry.Last + 1 }).Order().ToList();
        var places = days.Select(day => scale.At(day)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.All(places, place => Assert.InRange(place, Left, Right + 0.01f));
        Assert.Equal(days.Distinct().Count() > 1, places[0] < places[^1]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Labels_below_the_axis_are_ordered_and_do_not_touch(int seed)
    {
        var scale = TimeScale.For(Events.Many(1 + (seed % 30), seed, 1 + (seed * 7 % 300)), Left, Right);

        var ticks = TimeTicks.Of(scale, label => label.Length * 14, 0, 1000);

        Assert.NotEmpty(ticks);
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.First.Left + pair.First.Width < pair.Second.Left && pair.First.X < pair.Second.X));
        Assert.All(ticks, tick => Assert.InRange(tick.X, Left, Right + 0.01f));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];
}
