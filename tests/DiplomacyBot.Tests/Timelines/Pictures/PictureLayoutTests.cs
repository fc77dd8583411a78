using DiplomacyBot.Text;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class PictureLayoutTests
{
    private static readonly EvenRuler Ruler = new();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_event_stands_once_in_order_on_pictures_of_bounded_height(int count)
    {
        var entries = Events.Many(count, seed: count);

        var parts = PictureParts.Of(entries, part => Draw(part).Height);

        Assert.Equal(entries, parts.SelectMany(part => part));
        foreach (var part in parts)
        {
            var layout = Draw(part);
            Assert.InRange(layout.Height, 1, PictureLayout.MaxHeight);
            AssertReadable(layout);
            Assert.Equal(part.Select(entry => entry.When), Texts(layout, TextRole.Date).Select(date => date.Words));
            var tops = Texts(layout, TextRole.Date).Select(date => date.Baseline).ToList();
            Assert.Equal(tops.Order(), tops);
        }
    }

    [Fact]
    public void Parts_are_of_about_one_size()
    {
        var entries = Enumerable.Range(1, 20).Select(number => Events.On(number, 1990 + number, 3, 2)).ToList();

        var sizes = PictureParts.Of(entries, part => Draw(part).Height).Select(part => part.Count).ToList();

        Assert.True(sizes.Count > 1 && sizes.Max() - sizes.Min() <= sizes.Count, string.Join(" + ", sizes));
    }

    [Fact]
    public void More_events_than_a_picture_is_for_are_left_to_the_text_form() =>
        Assert.Equal(PictureParts.MostEntries, PictureParts.Of(Events.Many(PictureParts.MostEntries + 30, 1), part => Draw(part).Height).Sum(part => part.Count));

    [Fact]
    public void A_sentence_is_shown_word_for_word()
    {
        string[] sentences = [Events.Short, "It entered into force.", string.Join(' ', Enumerable.Repeat(Events.Short, 5))];
        var entries = sentences.Select((sentence, index) => Events.On(index + 1, 2020 + index, 5, 4, sentence)).ToList();

        var shown = string.Join(' ', Texts(Draw(entries), TextRole.Sentence).Select(line => line.Words));

        Assert.Equal(string.Join(' ', sentences), shown);
    }

    [Theory]
    [InlineData("معاہدے پر دستخط ہوئے۔")]
    [InlineData("संधि पर हस्ताक्षर हुए।")]
    [InlineData("The accord 🤝 was signed.")]
    public void A_sentence_the_font_cannot_show_whole_leaves_date_and_paragraph(string sentence)
    {
        var layout = Draw([Events.On(1, 2022, 8, 15, sentence)]);

        Assert.Empty(Texts(layout, TextRole.Sentence));
        Assert.Equal("Mon 15 Aug 2022", Assert.Single(Texts(layout, TextRole.Date)).Words);
        Assert.Contains(Texts(layout, TextRole.Remark), text => text.Words == "P1");
        Assert.Contains(Texts(layout, TextRole.Remark), text => text.Words == "Read this sentence in the text form.");
        Assert.Equal(1, layout.LeftOut);
    }

    [Theory]
    [InlineData(900)]
    [InlineData(5_000_000)]
    public void A_sentence_that_would_fill_the_picture_is_not_cut_but_left_to_the_text_form(int length)
    {
        var layout = Draw([Events.On(1, 2022, 8, 15, string.Concat(Enumerable.Repeat("word ", length / 5)).Trim())]);

        Assert.Empty(Texts(layout, TextRole.Sentence));
        Assert.Equal(1, layout.LeftOut);
    }

    [Fact]
    public void Days_are_points_and_less_exact_dates_are_bars()
    {
        var layout = Draw([Events.From(1, new MonthDate(2022, 7)), Events.From(2, new DayRange(new(2022, 8, 13), new(2022, 8, 14))), Events.On(3, 2022, 8, 15)]);

        var bars = layout.Marks.OfType<Mark.Bar>().Select(bar => bar.Right - bar.Left).ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(31 / 2.0, bars[0] / bars[1], 1);
        Assert.Single(layout.Marks.OfType<Mark.Dot>(), dot => dot.Radius < 10);
    }

    [Fact]
    public void Events_of_one_day_stand_one_above_the_other()
    {
        var layout = Draw([.. Enumerable.Range(1, 5).Select(number => Events.On(number, 2022, 8, 15))]);

        var badges = layout.Marks.OfType<Mark.Dot>().Where(dot => dot.Radius > 10).Take(5).ToList();
        Assert.Single(badges.Select(badge => badge.X).Distinct());
        Assert.Equal(5, badges.Select(badge => badge.Y).Distinct().Count());
    }

    [Theory]
    [InlineData(Ink.Text, Ink.Paper, 7)]
    [InlineData(Ink.Accent, Ink.Paper, 7)]
    [InlineData(Ink.Muted, Ink.Paper, 7)]
    [InlineData(Ink.Bar, Ink.Paper, 3)]
    public void Colours_differ_enough(object first, object second, double least) =>
        Assert.True(Contrast(Inks.Of((Ink)first), Inks.Of((Ink)second)) >= least);

    public static TheoryData<int> Sizes() => [1, 2, 3, 5, 8, 14, 30, 77, 200];

    private static PictureLayout Draw(IReadOnlyList<PictureEntry> entries) =>
        PictureLayout.Of("An accord for the river Oster", ["By Amina Khan", "Tue 16 Aug 2022", "7 dated events"], entries, "2 more events have no date.", Ruler);

    private static IReadOnlyList<Mark.Text> Texts(PictureLayout layout, TextRole role) => [.. layout.Marks.OfType<Mark.Text>().Where(text => text.Role == role)];

    // No text on another, none outside; no badge or bar on another of its kind.
    private static void AssertReadable(PictureLayout layout)
    {
        var texts = layout.Marks.OfType<Mark.Text>().Select(text => (
            text.Left, Top: text.Baseline - (Inks.SizeOf(text.Role) * 0.75f), Right: text.Left + text.Width, Bottom: text.Baseline + (Inks.SizeOf(text.Role) * 0.2f))).ToList();
        Assert.All(texts, text => Assert.True(text.Left >= 0 && text.Right <= PictureLayout.Width && text.Top >= 0 && text.Bottom <= layout.Height));
        AssertApart(texts);
        AssertApart([.. layout.Marks.OfType<Mark.Dot>().Where(dot => dot.Radius > 10).Select(dot => (dot.X - dot.Radius, dot.Y - dot.Radius, dot.X + dot.Radius, dot.Y + dot.Radius))]);
        AssertApart([.. layout.Marks.OfType<Mark.Bar>().Where(bar => bar.Bottom - bar.Top > 20).Select(bar => (bar.Left, bar.Top, bar.Right, bar.Bottom))]);
        Assert.All(layout.Marks.OfType<Mark.Bar>(), bar => Assert.True(bar.Left >= 0 && bar.Right <= PictureLayout.Width && bar.Left < bar.Right));
    }

    private static void AssertApart(IReadOnlyList<(float Left, float Top, float Right, float Bottom)> boxes)
    {
        for (var first = 0; first < boxes.Count; first++)
        {
            for (var second = first + 1; second < boxes.Count; second++)
            {
                var (a, b) = (boxes[first], boxes[second]);
                Assert.False(a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom, $"{a} and {b} overlap");
            }
        }
    }

    // Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(uint first, uint second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(uint colour) =>
        (0.2126 * Linear(colour >> 16)) + (0.7152 * Linear(colour >> 8)) + (0.0722 * Linear(colour));

    private static double Linear(uint channel) => (channel & 0xFF) / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
