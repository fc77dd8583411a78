namespace DiplomacyBot.Discord.Wire;

internal sealed record UserIn(Snowflake Id, string? Username, string? GlobalName, bool? Bot)
{
    public User ToValue() => new(Id, Username ?? "", GlobalName, Bot == true);
}
