using SkiaSharp;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The fonts installed on this machine; nothing is downloaded and nothing brought along.</summary>
internal sealed class SystemFonts : IPictureFonts
{
    // Without these no date and no number can be drawn.
    private const string Needed = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ,.:()-·“”";
    private const int MostFamilies = 100;

    // Well readable ones first: wide open letters, and found on Linux, Windows and macOS.
    private static readonly string[] Preferred =
    [
        "Noto Sans", "Inter", "Open Sans", "Roboto", "Segoe UI", "Helvetica Neue", "Ubuntu", "Liberation Sans", "Arial", "DejaVu Sans", "FreeSans", "Nimbus Sans",
    ];

    public PictureFont? Choose(IReadOnlyList<string> sentences)
    {
        var manager = SKFontManager.Default;
        var plain = sentences.Where(PlainScript.Is).ToList();
        PictureFont? best = null;
        var most = 0;
        foreach (var family in Preferred.Concat(manager.FontFamilies.Order(StringComparer.Ordinal).Except(Preferred, StringComparer.Ordinal)).Take(MostFamilies))
        {
            if (Open(manager, family) is not { } font)
            {
                continue;
            }
            var shown = plain.Count(sentence => font.CanShow(sentence, TextRole.Sentence));
            if (shown <= most || !IsUsable(font))
            {
                font.Dispose();
                continue;
            }
            best?.Dispose();
            (best, most) = (font, shown);
            if (most == plain.Count)
            {
                break;
            }
        }
        return best;
    }

    private static bool IsUsable(PictureFont font) => Enum.GetValues<TextRole>().All(role => font.CanShow(Needed, role) && font.WidthOf(Needed, role) > 0);

    private static PictureFont? Open(SKFontManager manager, string family)
    {
        var regular = manager.MatchFamily(family, SKFontStyle.Normal);
        // Some systems answer an unknown name with another family.
        if (regular is null || !regular.FamilyName.Equals(family, StringComparison.OrdinalIgnoreCase))
        {
            regular?.Dispose();
            return null;
        }
        return PictureFont.Of(regular, manager.MatchFamily(family, SKFontStyle.Bold) ?? manager.MatchFamily(family, SKFontStyle.Normal));
    }
}
