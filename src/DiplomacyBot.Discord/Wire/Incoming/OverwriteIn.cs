namespace DiplomacyBot.Discord.Wire;

internal sealed record OverwriteIn(Snowflake Id, int? Type, Permissions? Allow, Permissions? Deny)
{
    private const int Member = 1;

    public Overwrite ToValue() => new(Id, Type == Member, Allow ?? Permissions.None, Deny ?? Permissions.None);
}
