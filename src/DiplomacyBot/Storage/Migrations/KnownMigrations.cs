namespace DiplomacyBot.Storage;

/// <summary>The ids of all migrations, oldest first: what EF would find by looking through the program, which takes a tenth of a second of every start.</summary>
internal static class KnownMigrations
{
    /// <summary>A test compares it with what EF finds.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["20261123054503_Initial"];
}
