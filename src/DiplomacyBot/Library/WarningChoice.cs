namespace DiplomacyBot.Library;

internal enum WarningChoice
{
    Fix,
    Leave,
}
