using System.Collections.Concurrent;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Boards;

/// <summary>Knows in which zone the weeks and months of a guild's boards are kept. It follows the guild's setting when the boards are rebuilt,
/// never in between: otherwise the boards would not equal what the log says.</summary>
internal sealed class BoardZones
{
    public const string MetaPrefix = "boards ";

    private static readonly Func<BotDb, string, CancellationToken, Task<string?>> StateText = EF.CompileAsyncQuery(
        (BotDb db, string key, CancellationToken cancellationToken) => db.Meta.Where(m => m.Key == key).Select(m => m.Value).FirstOrDefault());

    // Filled only inside the write gate, where no rebuild can begin at the same time; so it is never older than the database.
    private readonly ConcurrentDictionary<Snowflake, DateTimeZone> zones = new();

    public static string KeyOf(Snowflake guildId) => $"{MetaPrefix}{guildId}";

    /// <summary>The zone in which an answer is counted. Call it inside the write gate.</summary>
    public async Task<DateTimeZone> ForWritingAsync(BotDb db, Snowflake guildId, CancellationToken cancellationToken)
    {
        if (zones.TryGetValue(guildId, out var known))
            return known;
        if (await StateText(db, KeyOf(guildId), cancellationToken) is { } text)
            return zones[guildId] = BoardState.Decode(text).Zone;
        var zone = await SettingAsync(db, guildId, cancellationToken);
        // Standings without a state come from nowhere we know: they are marked for the rebuild.
        var isNew = !await db.Standings.AnyAsync(s => s.GuildId == guildId, cancellationToken);
        db.Meta.Add(new Meta { Key = KeyOf(guildId), Value = new BoardState(Points.Version, zone, isNew).Encode() });
        return zone;
    }

    /// <summary>The zone in which boards are read.</summary>
    public async Task<DateTimeZone> ForReadingAsync(BotDb db, Snowflake guildId, CancellationToken cancellationToken)
    {
        if (zones.TryGetValue(guildId, out var known))
            return known;
        return await StateText(db, KeyOf(guildId), cancellationToken) is { } text
            ? BoardState.Decode(text).Zone
            : await SettingAsync(db, guildId, cancellationToken);
    }

    /// <summary>Forgets a zone that is about to change. Call it inside the write gate that changes it.</summary>
    public void Forget(Snowflake guildId) => zones.TryRemove(guildId, out _);

    private static async Task<DateTimeZone> SettingAsync(BotDb db, Snowflake guildId, CancellationToken cancellationToken) =>
        BoardState.ZoneOf(await db.GuildSettings.Where(s => s.GuildId == guildId).Select(s => s.Zone).FirstOrDefaultAsync(cancellationToken));
}
