using System.Runtime.InteropServices;
using SkiaSharp;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Draws a layout in bands from top to bottom, which takes less than a megabyte where the whole would take six.</summary>
internal static class PicturePainter
{
    private const int BandHeight = 160;

    /// <summary>Draws everything; each band's pixels are added to the file.</summary>
    public static void Paint(PictureLayout layout, PictureFont font, IndexedPng file)
    {
        using var band = new SKBitmap(new SKImageInfo(PictureLayout.Width, BandHeight, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(band);
        using var paint = new SKPaint { IsAntialias = true };
        for (var top = 0; top < layout.Height; top += BandHeight)
        {
            canvas.ResetMatrix();
            canvas.Clear(Color(Ink.Paper));
            canvas.Translate(0, -top);
            foreach (var mark in layout.Marks)
            {
                Draw(mark, canvas, paint, font);
            }
            var rows = Math.Min(BandHeight, layout.Height - top);
            file.Add(MemoryMarshal.Cast<byte, uint>(band.GetPixelSpan())[..(rows * PictureLayout.Width)]);
        }
    }

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
