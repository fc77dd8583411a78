using DiplomacyBot.Discord;

namespace DiplomacyBot.Schedules;

/// <summary>What reading the channel for a delivery's mark brought.</summary>
internal abstract record LookBackResult
{
    public sealed record Found(Snowflake MessageId) : LookBackResult;

    /// <summary>The channel was read to its end; the mark is not there.</summary>
    public sealed record NotThere : LookBackResult;

    /// <summary>The channel cannot be read; asking again will not help.</summary>
    public sealed record Unreadable(DeliveryNote Reason) : LookBackResult;

    /// <summary>Discord did not answer; to be asked again.</summary>
    public sealed record TryLater : LookBackResult;
}
