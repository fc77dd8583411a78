using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Draws timelines: one at a time, since each takes a megabyte and a processor for a moment. Nothing is kept afterwards.</summary>
/// <remarks>The drawing library is loaded at the first picture, so a bot that never draws pays nothing for it.</remarks>
internal sealed partial class PictureStudio(IPictureFonts fonts, ILogger<PictureStudio> logger) : IDisposable
{
    /// <summary>The largest file.</summary>
    public const int MaxBytes = 60_000;

    // Fewer shades make a smaller file; the first that is small enough is taken.
    private static readonly int[] Shades = [12, 8, 5, 3, 1];

    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Draws a part of a timeline.</summary>
    /// <param name="source">The timeline.</param>
    /// <param name="part">Which part, from 0; the last where there are fewer.</param>
    /// <param name="cancellationToken">Stops waiting for the turn.</param>
    /// <returns>Null where this machine has no font that shows the words, or cannot draw at all.</returns>
    public async Task<TimelinePicture?> DrawAsync(PictureSource source, int part, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            // Elsewhere, so that whoever waits for the answer can say meanwhile that it takes a moment.
            return await Task.Run(() => Draw(source, part), cancellationToken);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            // Published for another platform, say: the text form has everything.
            LogCannotDraw(exception);
            return null;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private TimelinePicture? Draw(PictureSource source, int part)
    {
        using var font = fonts.Choose([.. source.Entries.Select(entry => entry.Sentence)]);
        if (font is null)
        {
            LogNoFont();
            return null;
        }
        var page = new PicturePage(source, font);
        var shown = Math.Clamp(part, 0, page.Parts.Count - 1);
        var layout = page.Layout(shown);
        foreach (var shades in Shades)
        {
            using var file = new IndexedPng(PictureLayout.Width, Palette.Of(shades));
            PicturePainter.Paint(layout, font, file);
            var png = file.Finish();
            if (png.Length <= MaxBytes)
            {
                return new TimelinePicture(png, page.Parts[shown], shown, page.Parts.Count);
            }
        }
        throw new InvalidOperationException($"Part {shown} of a picture is larger than {MaxBytes} bytes with two colours to a shade.");
    }

    [LoggerMessage(LogLevel.Warning, "No picture: no font on this computer shows its words. On Debian: apt install fonts-dejavu-core.")]
    private partial void LogNoFont();

    [LoggerMessage(LogLevel.Warning, "No picture: the drawing library cannot be loaded on this platform.")]
    private partial void LogCannotDraw(Exception exception);
}
