using DiplomacyBot.Discord;

namespace DiplomacyBot.Schedules;

/// <summary>What a refused or failed post means for what comes next.</summary>
internal enum RefusalKind
{
    /// <summary>It may have arrived or not: try again with the same nonce.</summary>
    Uncertain,

    /// <summary>It was posted, and has been deleted since.</summary>
    PostedAndDeleted,

    /// <summary>Somebody has to mend a permission or a channel; keep it and try again.</summary>
    MayHeal,

    /// <summary>The same message will never be accepted.</summary>
    Permanent,
}

/// <summary>Sorts what Discord said. Source: Discord API, "JSON Error Codes".</summary>
internal static class Refusal
{
    private const int UnknownChannel = 10003;
    private const int UnknownMessage = 10008;
    private const int MissingAccess = 50001;
    private const int MissingPermissions = 50013;

    public static RefusalKind KindOf(DiscordApiException refusal) => refusal.Code switch
    {
        UnknownMessage => RefusalKind.PostedAndDeleted,
        UnknownChannel or MissingAccess or MissingPermissions => RefusalKind.MayHeal,
        _ when (int)refusal.Status is >= 500 or 429 or 408 => RefusalKind.Uncertain,
        _ when (int)refusal.Status is 401 or 403 or 404 => RefusalKind.MayHeal,
        _ => RefusalKind.Permanent,
    };

    /// <summary>What moderators are told.</summary>
    public static DeliveryNote Explain(DiscordApiException refusal) => refusal.Code switch
    {
        UnknownChannel => DeliveryNoteKind.ChannelGone,
        MissingAccess => DeliveryNoteKind.ChannelNotVisible,
        MissingPermissions => DeliveryNoteKind.MayNotPost,
        200000 => DeliveryNoteKind.Blocked,
        _ => new DeliveryNote(DeliveryNoteKind.Refused, refusal.Code),
    };
}
