namespace DiplomacyBot.Discord.Wire;

internal sealed record RoleIn(Snowflake Id, string? Name, Permissions? Permissions)
{
    public Role ToValue() => new(Id, Name ?? "", Permissions ?? Discord.Permissions.None);
}
