using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyBot.Storage;

/// <summary>Durations as whole milliseconds. Whatever is finer is dropped.</summary>
internal sealed class MillisecondsConverter()
    : ValueConverter<TimeSpan, long>(span => span.Ticks / TimeSpan.TicksPerMillisecond, value => new TimeSpan(value * TimeSpan.TicksPerMillisecond));
