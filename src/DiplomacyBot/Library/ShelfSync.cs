using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Library;

/// <summary>Brings a guild's articles and quizzes in line with the content folder. Run twice, the second run changes nothing.</summary>
/// <remarks>Each file is a transaction of its own: other writers get in between, and a stop half-way is finished by the next run.</remarks>
internal sealed class ShelfSync(StartReads reads, WriteGate gate, TimeProvider clock)
{
    // Part of the stored hash: raised when this code reads the same files differently, so that every guild is looked at again.
    private const string Version = "1:";

    /// <summary>Makes, revises, retires and brings back what differs.</summary>
    /// <returns>How many articles and quizzes were changed.</returns>
    public async Task<int> SyncAsync(Snowflake guild, ContentShelf shelf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var hash = Version + shelf.ContentHash;
        if (shelf.ContentHash.Length == 0 || await reads.IsInLineAsync(guild, hash, cancellationToken))
        {
            return 0;
        }
        var changes = 0;
        // Rows made in one run are equally new; so the article published last gets the highest id and counts as the newest.
        foreach (var article in shelf.Articles.OrderBy(article => article.Published).ThenBy(article => article.Slug, StringComparer.Ordinal))
        {
            changes += await WriteAsync(db => ShelfArticles.ApplyAsync(db, guild, article, clock.GetUtcNow(), cancellationToken), cancellationToken);
        }
        foreach (var quiz in shelf.Quizzes)
        {
            changes += await WriteAsync(db => ShelfQuizzes.ApplyAsync(db, guild, quiz, cancellationToken), cancellationToken);
        }
        var kept = ShelfFiles.Of(shelf);
        if (kept.IsWhole)
        {
            changes += await gate.WriteAsync((db, cancel) => ShelfQuizzes.RemoveOthersAsync(db, guild, kept.Quizzes, cancel), cancellationToken);
            changes += await gate.WriteAsync((db, cancel) => ShelfArticles.RetireOthersAsync(db, guild, kept.Articles, cancel), cancellationToken);
        }
        await gate.WriteAsync((db, cancel) => RememberAsync(db, guild, hash, cancel), cancellationToken);
        return changes;
    }

    private async Task<int> WriteAsync(Func<BotDb, Task<bool>> apply, CancellationToken cancellationToken) =>
        await gate.WriteAsync((db, _) => apply(db), cancellationToken) ? 1 : 0;

    private static async Task RememberAsync(BotDb db, Snowflake guild, string hash, CancellationToken cancellationToken)
    {
        if (await db.GuildSettings.SingleOrDefaultAsync(settings => settings.GuildId == guild, cancellationToken) is { } settings)
        {
            settings.ShelfHash = hash;
        }
        else
        {
            db.Add(new GuildSettings { GuildId = guild, ShelfHash = hash });
        }
    }
}
