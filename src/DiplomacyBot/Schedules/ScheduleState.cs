namespace DiplomacyBot.Schedules;

internal enum ScheduleState
{
    Active,
    Finished,
    Cancelled,
}
