namespace DiplomacyBot.Schedules;

/// <summary>What happened to a delivery. The names are stored: they stay as they are.</summary>
internal enum DeliveryNoteKind
{
    Due,
    Merged,
    AwayTooLong,
    AskedNow,
    Asked,
    Cancelled,
    Seen,
    Sending,
    Posted,
    DeletedSince,
    Found,
    NoAnswer,
    DiscordTrouble,
    ArticleGone,
    NoHistory,
    TooMuchWritten,

    /// <summary>With Discord's error code.</summary>
    CannotRead,
    ChannelGone,
    ChannelNotVisible,
    MayNotPost,
    Blocked,

    /// <summary>With Discord's error code.</summary>
    Refused,
}
