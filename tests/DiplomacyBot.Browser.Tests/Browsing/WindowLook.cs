namespace DiplomacyBot.Browser.Tests.Browsing;

/// <summary>How a window looks. Sizes are in CSS pixels.</summary>
public sealed record WindowLook
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    public bool Light { get; init; }

    public bool Touch { get; init; }

    /// <summary>A phone held upright.</summary>
    public static WindowLook Phone { get; } = new() { Width = 390, Height = 844, Touch = true };
}
