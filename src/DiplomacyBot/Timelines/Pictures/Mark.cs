namespace DiplomacyBot.Timelines.Pictures;

/// <summary>One thing to draw, in pixels from the upper left corner; later marks lie over earlier ones.</summary>
internal abstract record Mark
{
    private Mark()
    {
    }

    /// <summary>A line of text.</summary>
    /// <param name="Words">The text, without line breaks.</param>
    /// <param name="Left">Where it begins.</param>
    /// <param name="Baseline">The line its letters stand on.</param>
    /// <param name="Width">How wide it is.</param>
    /// <param name="Role">What it is there for.</param>
    public sealed record Text(string Words, float Left, float Baseline, float Width, TextRole Role) : Mark;

    /// <summary>A straight line.</summary>
    public sealed record Line(float X1, float Y1, float X2, float Y2, float Thickness, Ink Ink) : Mark;

    /// <summary>A rectangle with round ends.</summary>
    public sealed record Bar(float Left, float Top, float Right, float Bottom, Ink Ink) : Mark;

    /// <summary>A filled circle.</summary>
    public sealed record Dot(float X, float Y, float Radius, Ink Ink) : Mark;
}
