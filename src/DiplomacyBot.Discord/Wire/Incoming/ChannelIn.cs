namespace DiplomacyBot.Discord.Wire;

internal sealed record ChannelIn(Snowflake Id, int? Type, Snowflake? GuildId, string? Name, long? Flags, Snowflake? ParentId, OverwriteIn[]? PermissionOverwrites)
{
    // Discord API, pull request 8454: bit 17 marks a channel of which only id, type and position are true.
    private const long Obfuscated = 1 << 17;

    public Channel ToValue() => new(Id, Type ?? -1, Name, ((Flags ?? 0) & Obfuscated) != 0, ParentId)
    {
        Overwrites = PermissionOverwrites is { Length: > 0 } overwrites ? [.. overwrites.Select(overwrite => overwrite.ToValue())] : [],
    };
}
