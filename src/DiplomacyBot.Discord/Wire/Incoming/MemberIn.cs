namespace DiplomacyBot.Discord.Wire;

internal sealed record MemberIn(UserIn? User, string? Nick, Snowflake[]? Roles, Permissions? Permissions)
{
    public Member ToValue() => new(Nick, Roles ?? [], Permissions ?? Discord.Permissions.None);
}
