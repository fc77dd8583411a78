using SkiaSharp;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A font of this machine in the two weights that pictures use.</summary>
internal sealed class PictureFont : ITextRuler, IDisposable
{
    private readonly SKTypeface regular;
    private readonly SKTypeface bold;
    private readonly Dictionary<TextRole, SKFont> fonts = [];

    /// <summary>Takes both typefaces over and disposes of them with itself.</summary>
    public PictureFont(SKTypeface regular, SKTypeface bold)
    {
        (this.regular, this.bold) = (regular, bold);
        foreach (var role in Enum.GetValues<TextRole>())
        {
            // Whole pixels, so that a letter looks the same wherever it stands: quieter to read, and much smaller as a file.
            fonts[role] = new SKFont(Inks.IsBold(role) ? bold : regular, Inks.SizeOf(role))
            {
                Edging = SKFontEdging.Antialias,
                Hinting = SKFontHinting.Slight,
                Subpixel = false,
            };
        }
    }

    /// <summary>The family's name.</summary>
    public string Family => regular.FamilyName;

    public SKFont For(TextRole role) => fonts[role];

    public bool CanShow(string text, TextRole role) => PlainScript.Is(text) && fonts[role].ContainsGlyphs(text);

    public float WidthOf(string text, TextRole role) => MathF.Ceiling(fonts[role].MeasureText(text));

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }
        regular.Dispose();
        bold.Dispose();
    }
}
