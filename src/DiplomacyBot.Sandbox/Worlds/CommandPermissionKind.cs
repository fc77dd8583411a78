namespace DiplomacyBot.Sandbox.Worlds;

internal enum CommandPermissionKind
{
    Role = 1,
    User = 2,
    Channel = 3,
}
