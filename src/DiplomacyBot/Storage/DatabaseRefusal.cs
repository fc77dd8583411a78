using DiplomacyBot.Hosting;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage;

/// <summary>Why a database cannot be used, in words for the operator.</summary>
internal static class DatabaseRefusal
{
    private const string Elsewhere = "Set Storage__ConnectionString to another file, such as \"Data Source=data/bot.db\".";

    public static StartRefusedException Folder(DatabaseFile file) => Refuse($"{file.ShownPath} is a folder, not a database.", Elsewhere);

    public static StartRefusedException Foreign(DatabaseFile file) =>
        Refuse($"{file.ShownPath} is a database of another program; nothing was changed in it.", Elsewhere);

    public static StartRefusedException Newer(DatabaseFile file, string migration) => Refuse(
        $"{file.ShownPath} was written by a newer version of this bot (it has {migration}).",
        "Start that version, or restore a backup made by this one.");

    public static StartRefusedException Unwritable(DatabaseFile file, Exception cause) => Refuse(
        $"{file.ShownPath} cannot be written: {cause.Message}",
        "Give the bot a folder it may write to, or set Storage__ConnectionString to another file.",
        cause);

    /// <summary>Result codes: https://sqlite.org/rescode.html.</summary>
    public static StartRefusedException Of(DatabaseFile file, SqliteException exception, IReadOnlyList<string> backups) =>
        exception.SqliteErrorCode switch
        {
            5 or 6 => Refuse($"{file.ShownPath} is locked by another program.", "Close the program that has it open, then start again.", exception),
            8 or 14 => Unwritable(file, exception),
            11 => Refuse($"{file.ShownPath} is damaged.", Restore(backups), exception),
            13 => Refuse($"The disk is full, so {file.ShownPath} cannot be written.", "Make room, then start again.", exception),
            26 => Refuse($"{file.ShownPath} is not a SQLite database; nothing was changed in it.", Elsewhere, exception),
            _ => Refuse($"{file.ShownPath} cannot be opened: {exception.Message}", Elsewhere, exception),
        };

    private static string Restore(IReadOnlyList<string> backups) => backups.Count > 0
        ? $"Move it away and put the newest backup in its place: {Path.GetFileName(backups[0])}."
        : "Move it away and restore your own copy, or start without it.";

    private static StartRefusedException Refuse(string cause, string cure, Exception? inner = null) => new(ExitCodes.Database, cause, cure, inner);
}
