namespace DiplomacyBot.Discord.Wire;

/// <summary>GUILD_CREATE, GUILD_UPDATE, GUILD_DELETE and the stubs in READY: which parts are there depends on the event.</summary>
internal sealed record GuildIn(
    Snowflake Id,
    bool? Unavailable,
    string? Name,
    Snowflake? OwnerId,
    string? PreferredLocale,
    ChannelIn[]? Channels,
    RoleIn[]? Roles,
    MemberIn[]? Members)
{
    public Guild ToValue() => new(
        Id,
        Name ?? "",
        OwnerId ?? default,
        PreferredLocale ?? "en-US",
        [.. (Channels ?? []).Select(channel => channel.ToValue())],
        [.. (Roles ?? []).Select(role => role.ToValue())])
    {
        RolesByMember = (Members ?? []).Where(member => member.User is not null)
            .DistinctBy(member => member.User!.Id)
            .ToDictionary(member => member.User!.Id, member => (IReadOnlyList<Snowflake>)(member.Roles ?? [])),
    };
}
