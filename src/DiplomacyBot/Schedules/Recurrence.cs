namespace DiplomacyBot.Schedules;

internal enum Recurrence
{
    None,
    Daily,
    Weekly,
}
