namespace DiplomacyBot.Discord.Wire;

/// <summary>Whom a message may ping. "parse" is always there and empty: left out, Discord would read mentions out of the text.</summary>
internal sealed record AllowedMentionsOut(string[] Parse, Snowflake[]? Users, Snowflake[]? Roles, bool RepliedUser)
{
    public static AllowedMentionsOut Nobody { get; } = new([], null, null, false);
}
