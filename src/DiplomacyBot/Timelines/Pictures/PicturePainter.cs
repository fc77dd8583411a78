using System.Runtime.InteropServices;
using SkiaSharp;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Draws a layout.</summary>
internal static class PicturePainter
{
    /// <summary>Draws on a bitmap that the caller disposes of.</summary>
    public static SKBitmap Paint(PictureLayout layout, PictureFont font)
    {
        var bitmap = new SKBitmap(new SKImageInfo(PictureLayout.Width, layout.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { IsAntialias = true })
        {
            canvas.Clear(Color(Ink.Paper));
            foreach (var mark in layout.Marks)
            {
                Draw(mark, canvas, paint, font);
            }
        }
        return bitmap;
    }

    /// <summary>The pixels row by row, each 0xAARRGGBB, as long as the bitmap lives.</summary>
    public static ReadOnlySpan<uint> PixelsOf(SKBitmap bitmap) => MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());

    private static void Draw(Mark mark, SKCanvas canvas, SKPaint paint, PictureFont font)
    {
        switch (mark)
        {
            case Mark.Text text:
                paint.Color = Color(Inks.Of(text.Role));
                canvas.DrawText(text.Words, MathF.Round(text.Left), text.Baseline, SKTextAlign.Left, font.For(text.Role), paint);
                break;
            case Mark.Line line:
                paint.Color = Color(line.Ink);
                paint.StrokeWidth = line.Thickness;
                canvas.DrawLine(line.X1, line.Y1, line.X2, line.Y2, paint);
                break;
            case Mark.Bar bar:
                paint.Color = Color(bar.Ink);
                var radius = Math.Min(bar.Right - bar.Left, bar.Bottom - bar.Top) / 2;
                canvas.DrawRoundRect(bar.Left, bar.Top, bar.Right - bar.Left, bar.Bottom - bar.Top, radius, radius, paint);
                break;
            case Mark.Dot dot:
                paint.Color = Color(dot.Ink);
                canvas.DrawCircle(dot.X, dot.Y, dot.Radius, paint);
                break;
            default:
                throw new InvalidOperationException($"A mark of type {mark.GetType().Name} cannot be drawn.");
        }
    }

    private static SKColor Color(Ink ink) => new(0xFF000000 | Inks.Of(ink));
}
