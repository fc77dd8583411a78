using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage;

/// <summary>Where the bot keeps its data; bound to the settings section "Storage".</summary>
internal sealed partial class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>A SQLite connection string, such as "Data Source=data/bot.db". Blank: data/bot.db, or data/sandbox.db while there is no token.</summary>
    [DatabaseFile]
    public string ConnectionString { get; set; } = "";

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<StorageOptions>;
}
