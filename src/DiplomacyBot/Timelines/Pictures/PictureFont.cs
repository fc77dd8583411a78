using SkiaSharp;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A font of this machine in the two weights that pictures use.</summary>
internal sealed class PictureFont : ITextRuler, IDisposable
{
    private readonly Dictionary<TextRole, SKFont> fonts = [];
    private readonly List<IDisposable> owned = [];

    // No constructor names the drawing library: the storage looks at all constructors of the program when a database is new.
    private PictureFont()
    {
    }

    /// <summary>The family's name.</summary>
    public string Family { get; private init; } = "";

    /// <summary>Takes both typefaces over and disposes of them with itself.</summary>
    public static PictureFont Of(SKTypeface regular, SKTypeface bold)
    {
        var font = new PictureFont { Family = regular.FamilyName };
        foreach (var role in Enum.GetValues<TextRole>())
        {
            // Whole pixels, so that a letter looks the same wherever it stands: quieter to read, and much smaller as a file.
            var one = new SKFont(Inks.IsBold(role) ? bold : regular, Inks.SizeOf(role))
            {
                Edging = SKFontEdging.Antialias,
                Hinting = SKFontHinting.Slight,
                Subpixel = false,
            };
            font.fonts[role] = one;
            font.owned.Add(one);
        }
        font.owned.Add(regular);
        font.owned.Add(bold);
        return font;
    }

    public SKFont For(TextRole role) => fonts[role];

    public bool CanShow(string text, TextRole role) => PlainScript.Is(text) && fonts[role].ContainsGlyphs(text);

    public float WidthOf(string text, TextRole role) => MathF.Ceiling(fonts[role].MeasureText(text));

    public void Dispose()
    {
        owned.ForEach(one => one.Dispose());
    }
}
