namespace DiplomacyBot.Browser.Tests.Browsing;

/// <summary>The looks in which one thing is tried. All of them take long on two cores, so that one stands for all where no full run is asked for.</summary>
/// <remarks>DIPLOMACYBOT_FULL_RUNS=1 tries each in all of them.</remarks>
internal static class Variants
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("DIPLOMACYBOT_FULL_RUNS") == "1";

    /// <summary>Whether the page is light.</summary>
    public static TheoryData<bool> Themes => IsFull ? [false, true] : [false];

    /// <summary>How many pixels wide it is: a phone, and a desk.</summary>
    public static TheoryData<int> Widths => IsFull ? [360, 1280] : [360];

    /// <summary>How many pixels wide a phone is.</summary>
    public static TheoryData<int> Phones => IsFull ? [360, 390] : [360];

    /// <summary>Whether it is light, and how many pixels wide: dark on a desk, light on a phone.</summary>
    public static TheoryData<bool, int> Looks => IsFull ? new() { { false, 1280 }, { true, 360 } } : new() { { true, 360 } };
}
