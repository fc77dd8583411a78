using System.Buffers.Text;
using System.Security.Cryptography;
using DiplomacyBot.Discord;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Storage;

/// <summary>Keeps what custom ids cannot hold, for seven days from the last change.</summary>
internal sealed class ViewStore(IDbContextFactory<BotDb> contexts, WriteGate gate, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <returns>The view's id: 22 characters, unguessable.</returns>
    public Task<string> SaveAsync(Snowflake guildId, Snowflake ownerId, string command, string json, CancellationToken cancellationToken) =>
        gate.WriteAsync(
            async (db, cancel) =>
            {
                var now = clock.GetUtcNow();
                await db.Views.Where(v => v.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
                var view = new View
                {
                    Id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)),
                    GuildId = guildId,
                    OwnerId = ownerId,
                    Command = command,
                    Json = json,
                    ExpiresAt = now + Lifetime,
                };
                db.Views.Add(view);
                return view.Id;
            },
            cancellationToken);

    /// <summary>Replaces what a view holds and keeps it for seven days more; false where it is gone.</summary>
    public Task<bool> ReplaceAsync(Snowflake guildId, string id, string json, CancellationToken cancellationToken) =>
        gate.WriteAsync(
            async (db, cancel) =>
            {
                var now = clock.GetUtcNow();
                if (await db.Views.FirstOrDefaultAsync(v => v.Id == id && v.GuildId == guildId && v.ExpiresAt > now, cancel) is not { } view)
                    return false;
                view.Json = json;
                view.ExpiresAt = now + Lifetime;
                return true;
            },
            cancellationToken);

    /// <summary>The view; null where it never was, has expired, or belongs to another guild. Whose it is, the handler checks.</summary>
    public async Task<View?> FindAsync(Snowflake guildId, string id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return await db.Views.FirstOrDefaultAsync(v => v.Id == id && v.GuildId == guildId && v.ExpiresAt > now, cancellationToken);
    }
}
