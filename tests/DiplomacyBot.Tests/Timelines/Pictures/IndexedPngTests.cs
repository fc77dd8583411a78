using DiplomacyBot.Timelines.Pictures;
using SkiaSharp;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class IndexedPngTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 5)]
    [InlineData(1000, 3)]
    public void Another_decoder_reads_the_same_pixels(int width, int height)
    {
        var palette = Palette.Of(12);
        var random = new Random(width);
        var pixels = Enumerable.Range(0, width * height).Select(_ => 0xFF000000 | palette[random.Next(palette.Count)]).ToArray();

        using var read = SKBitmap.Decode(Encode(pixels, width, palette));

        Assert.Equal((width, height), (read.Width, read.Height));
        Assert.Equal(pixels, read.Pixels.Select(pixel => (uint)pixel));
    }

    [Fact]
    public void A_colour_beside_the_palette_becomes_the_nearest()
    {
        using var read = SKBitmap.Decode(Encode([0xFF202020, 0xFFEFEFEF], 2, [0x000000, 0xFFFFFF]));

        Assert.Equal([SKColors.Black, SKColors.White], read.Pixels);
    }

    [Fact]
    public void The_palette_fits_in_a_byte_and_holds_every_ink()
    {
        Assert.InRange(Palette.Of(12).Count, 5, 256);
        Assert.All(Enum.GetValues<Ink>(), ink => Assert.Contains(Inks.Of(ink), Palette.Of(1)));
    }

    // In two pieces where there are two rows, as bands come.
    private static byte[] Encode(uint[] pixels, int width, IReadOnlyList<uint> palette)
    {
        using var file = new IndexedPng(width, palette);
        file.Add(pixels.AsSpan(0, width));
        file.Add(pixels.AsSpan(width));
        return file.Finish();
    }
}
