namespace DiplomacyBot.Timelines.Pictures;

/// <summary>What the labels of an axis count in.</summary>
internal enum TickUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}
