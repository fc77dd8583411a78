namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A label below the axis.</summary>
/// <param name="X">The place it names, in pixels.</param>
/// <param name="Left">Where the label begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Label">The label.</param>
internal sealed record TimeTick(float X, float Left, float Width, string Label);
