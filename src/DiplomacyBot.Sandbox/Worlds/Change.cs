namespace DiplomacyBot.Sandbox.Worlds;

internal enum Change
{
    Created,
    Updated,
    Deleted,
}
