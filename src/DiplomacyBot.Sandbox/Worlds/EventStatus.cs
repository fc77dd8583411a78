namespace DiplomacyBot.Sandbox.Worlds;

internal enum EventStatus
{
    Scheduled = 1,
    Active = 2,
    Completed = 3,
    Cancelled = 4,
}
