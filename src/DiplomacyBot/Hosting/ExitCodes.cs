namespace DiplomacyBot.Hosting;

/// <summary>What the process ends with; README lists them. 10 to 14 come from <see cref="Discord.DiscordFatalException"/>.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>Something nobody foresaw; the log has it.</summary>
    public const int Unforeseen = 1;

    /// <summary>A setting has a value that is not allowed.</summary>
    public const int Settings = 2;

    /// <summary>The sandbox could not be reached or started, or its port is taken.</summary>
    public const int Sandbox = 3;

    /// <summary>The database is foreign, newer than this version, damaged, locked or not writable.</summary>
    public const int Database = 4;

    /// <summary>A step of the tour did not happen.</summary>
    public const int Tour = 5;
}
