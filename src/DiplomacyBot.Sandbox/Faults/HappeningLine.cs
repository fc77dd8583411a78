using System.Globalization;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>One line of the transcript; made into text only when somebody reads it.</summary>
/// <param name="At">When, on the civil clock.</param>
/// <param name="Kind">"bot", "person", "event", "control".</param>
/// <param name="What">The method, the event's name, what was controlled.</param>
/// <param name="Where">The path (interaction tokens cut out), or the session.</param>
/// <param name="Number">The status, or the sequence number.</param>
internal readonly record struct HappeningLine(DateTimeOffset At, string Kind, string What, string Where, long Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At:HH:mm:ss.fff} {Kind} {What} {Where} {Number}");
}
