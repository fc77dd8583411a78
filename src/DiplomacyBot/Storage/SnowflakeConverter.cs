using DiplomacyBot.Discord;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyBot.Storage;

/// <summary>Ids bit by bit: SQLite's integers are signed, so the largest ids are stored as negative numbers. Compare for equality only.</summary>
internal sealed class SnowflakeConverter() : ValueConverter<Snowflake, long>(id => unchecked((long)id.Value), value => new Snowflake(unchecked((ulong)value)));
