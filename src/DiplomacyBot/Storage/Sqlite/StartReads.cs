using DiplomacyBot.Discord;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>What every start asks of a database that is as it should be. By hand, since EF's own parts take longer to come up than all else of a start.</summary>
internal sealed class StartReads(DatabaseFile file)
{
    /// <summary>Whether a guild has any settings.</summary>
    public Task<bool> HasSettingsAsync(Snowflake guild, CancellationToken cancellationToken) =>
        AnyAsync("SELECT 1 FROM GuildSettings WHERE GuildId = $guild", guild, "", cancellationToken);

    /// <summary>Whether a guild was last brought in line with the content folder as it is now.</summary>
    /// <param name="guild">The guild.</param>
    /// <param name="hash">What the folder's content comes to.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<bool> IsInLineAsync(Snowflake guild, string hash, CancellationToken cancellationToken) =>
        AnyAsync("SELECT 1 FROM GuildSettings WHERE GuildId = $guild AND ShelfHash = $hash", guild, hash, cancellationToken);

    private async Task<bool> AnyAsync(string sql, Snowflake guild, string hash, CancellationToken cancellationToken)
    {
        await using var connection = file.Connect();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$guild", unchecked((long)guild.Value));
        command.Parameters.AddWithValue("$hash", hash);
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}
