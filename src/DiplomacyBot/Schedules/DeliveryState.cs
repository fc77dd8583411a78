namespace DiplomacyBot.Schedules;

internal enum DeliveryState
{
    Due,

    /// <summary>A post was attempted and its outcome is not known yet; written before the first request goes out.</summary>
    Sending,

    Posted,

    /// <summary>It cannot be found out whether the post is there; moderators are asked.</summary>
    Unknown,

    /// <summary>Something is wrong that may heal, such as a permission; kept and tried again.</summary>
    Held,

    Failed,

    /// <summary>It was due while the bot was away, and longer ago than the grace allows.</summary>
    Missed,

    Skipped,

    /// <summary>Several runs were due at once and one post stood for them all.</summary>
    Merged,

    Cancelled,
}
