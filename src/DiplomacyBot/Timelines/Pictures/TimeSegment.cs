namespace DiplomacyBot.Timelines.Pictures;

/// <summary>An unbroken part of the axis.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">The day after its last.</param>
/// <param name="Left">Where it begins, in pixels.</param>
/// <param name="Right">Where it ends.</param>
internal sealed record TimeSegment(long From, long To, float Left, float Right);
