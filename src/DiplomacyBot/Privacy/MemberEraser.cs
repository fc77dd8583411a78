using System.Globalization;
using System.Security.Cryptography;
using DiplomacyBot.Discord;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;

namespace DiplomacyBot.Privacy;

/// <summary>Forgets a member in one guild, in one transaction: afterwards no row names the member.</summary>
internal sealed class MemberEraser(WriteGate gate, TimeProvider clock)
{
    public const string Action = "privacy.erase";

    /// <summary>Erases; null where there was nothing to erase.</summary>
    public Task<EraseReceipt?> EraseAsync(Player player, CancellationToken cancellationToken) => gate.WriteAsync<EraseReceipt?>(
        async (db, cancel) =>
        {
            var counts = await StoredCounts.ReadAsync(db, player, cancel);
            if (counts.Deletable + counts.Authored == 0)
                return null;
            var pseudonym = NewPseudonym();
            await StoredCounts.EraseAsync(db, player, pseudonym, cancel);
            var receipt = new EraseReceipt(RandomNumberGenerator.GetHexString(8), clock.GetUtcNow(), counts);
            db.AuditEntries.Add(new AuditEntry
            {
                GuildId = player.GuildId,
                ActorId = pseudonym,
                At = receipt.At,
                Action = Action,
                Subject = $"erasure {receipt.Reference}",
                Detail = string.Create(CultureInfo.InvariantCulture, $"{counts.Deletable} rows deleted, {counts.Authored} rows made anonymous"),
            });
            return receipt;
        },
        cancellationToken);

    // Below 2^22 an id would be of Discord's first millisecond: nobody has one. Random, so that it cannot be computed from the member's.
    private static Snowflake NewPseudonym() => new((ulong)RandomNumberGenerator.GetInt32(1, 1 << 22));
}
