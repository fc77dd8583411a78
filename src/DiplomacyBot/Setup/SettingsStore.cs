using DiplomacyBot.Discord;
using DiplomacyBot.Privacy;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Setup;

/// <summary>Reads and changes what a guild's administrators chose.</summary>
internal sealed class SettingsStore(WriteGate gate, IDbContextFactory<BotDb> contexts, TimeProvider clock)
{
    private static readonly Func<BotDb, Snowflake, CancellationToken, Task<GuildSettings?>> Query = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guild, CancellationToken _) => db.GuildSettings.SingleOrDefault(s => s.GuildId == guild));

    /// <summary>Null while nothing was chosen.</summary>
    public async Task<GuildSettings?> FindAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db, guild, cancellationToken);
    }

    /// <summary>Changes the settings and notes who did; what was changed is named, never what it was changed to.</summary>
    /// <returns>The settings afterwards.</returns>
    public Task<GuildSettings> ChangeAsync(Snowflake guild, Snowflake actor, string what, Action<GuildSettings> change, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var settings = await db.GuildSettings.SingleOrDefaultAsync(s => s.GuildId == guild, cancel);
            if (settings is null)
            {
                db.GuildSettings.Add(settings = new GuildSettings { GuildId = guild });
            }
            change(settings);
            db.AuditEntries.Add(new AuditEntry { GuildId = guild, ActorId = actor, At = clock.GetUtcNow(), Action = "setup", Subject = "guild", Detail = what });
            return settings;
        }, cancellationToken);
}
