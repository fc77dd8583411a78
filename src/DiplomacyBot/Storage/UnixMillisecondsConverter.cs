using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyBot.Storage;

/// <summary>Instants as whole milliseconds since 1970, UTC. Whatever is finer is dropped.</summary>
internal sealed class UnixMillisecondsConverter()
    : ValueConverter<DateTimeOffset, long>(moment => moment.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));
