using DiplomacyBot.Discord;

namespace DiplomacyBot.Hosting;

/// <summary>The ids Discord gave our top-level commands: what a clickable command in a text needs.</summary>
internal sealed class CommandIds
{
    private IReadOnlyDictionary<string, Snowflake> ids = new Dictionary<string, Snowflake>();

    /// <summary>The id of a top-level command; null before the commands are registered.</summary>
    public Snowflake? Find(string name) => ids.TryGetValue(name, out var id) ? id : null;

    public void Set(IReadOnlyDictionary<string, Snowflake> idsByName) => ids = idsByName;
}
