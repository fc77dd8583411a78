namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The colours as 0xRRGGBB, and how text is set.</summary>
/// <remarks>The picture brings its own dark ground, so it reads the same in Discord's dark and light looks. Text reaches at least 7:1 against
/// what it stands on, shapes 3:1 (WCAG 2.2, 1.4.6 and 1.4.11). Sizes: Discord shows a picture of 1,000 pixels about 380 points wide on a
/// phone, so 31 pixels are 12 points there.</remarks>
internal static class Inks
{
    public const uint Paper = 0x20242C;
    public const uint Text = 0xF2F4F7;
    public const uint Muted = 0xB4BCC8;
    public const uint Accent = 0x93C9FF;
    public const uint Bar = 0x4F86C2;

    public static uint Of(Ink ink) => ink switch
    {
        Ink.Paper => Paper,
        Ink.Text => Text,
        Ink.Muted => Muted,
        Ink.Accent => Accent,
        Ink.Bar => Bar,
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, "This colour is not known."),
    };

    /// <summary>The colour of a text.</summary>
    public static Ink Of(TextRole role) => role switch
    {
        TextRole.Title or TextRole.Sentence => Ink.Text,
        TextRole.Date => Ink.Accent,
        TextRole.Remark => Ink.Muted,
        TextRole.Number => Ink.Paper,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This kind of text is not known."),
    };

    /// <summary>The size of a text in pixels.</summary>
    public static int SizeOf(TextRole role) => role switch
    {
        TextRole.Title => 40,
        TextRole.Date => 35,
        TextRole.Sentence => 31,
        TextRole.Remark => 27,
        TextRole.Number => 25,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This kind of text is not known."),
    };

    /// <summary>From one line to the next, in pixels.</summary>
    public static int LeadingOf(TextRole role) => (int)Math.Round(SizeOf(role) * 1.34);

    public static bool IsBold(TextRole role) => role is TextRole.Title or TextRole.Date or TextRole.Number;
}
