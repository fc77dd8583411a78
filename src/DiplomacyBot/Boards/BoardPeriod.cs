namespace DiplomacyBot.Boards;

internal enum BoardPeriod
{
    /// <summary>The ISO week, Monday to Sunday, in the guild's zone.</summary>
    Week,

    /// <summary>The calendar month in the guild's zone.</summary>
    Month,

    /// <summary>Everything since the first answer.</summary>
    All,
}
