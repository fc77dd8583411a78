using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>Copies of the database made before it is changed: whole, compact files beside it, of which the newest three are kept.</summary>
internal sealed class DatabaseBackup(DatabaseFile file, TimeProvider clock)
{
    private const int Kept = 3;
    private const string Unfinished = ".unfinished";

    /// <returns>The path of the copy.</returns>
    public string Make(SqliteConnection connection)
    {
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        var path = $"{file.Path}.{stamp}.backup";
        // Renamed only when whole, so that a kill half-way leaves nothing that looks like a backup.
        File.Delete(path + Unfinished);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "VACUUM INTO $path";
            command.Parameters.AddWithValue("$path", path + Unfinished);
            command.ExecuteNonQuery();
        }

        File.Move(path + Unfinished, path, overwrite: true);
        foreach (var old in Existing().Skip(Kept))
            File.Delete(old);
        return path;
    }

    /// <summary>The backups there are, newest first.</summary>
    public IReadOnlyList<string> Existing() =>
        [.. Directory.GetFiles(Path.GetDirectoryName(file.Path)!, Path.GetFileName(file.Path) + ".*.backup").OrderDescending(StringComparer.Ordinal)];
}
