using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord;

/// <summary>Somebody did something that expects an answer within 3 seconds.</summary>
/// <remarks>Source: Discord API, "Receiving and Responding". Everything in it is outside input.</remarks>
public abstract record Interaction
{
    private const long DefaultSizeLimit = 10 * 1024 * 1024;

    /// <summary>An interaction put together by hand.</summary>
    protected Interaction()
    {
    }

    /// <summary>What all kinds have in common, as it was received.</summary>
    [SetsRequiredMembers]
    private protected Interaction(InteractionIn received, UserIn user, long receivedAt)
    {
        Id = received.Id;
        ApplicationId = received.ApplicationId;
        Token = received.Token ?? "";
        ReceivedAt = receivedAt;
        GuildId = received.GuildId;
        ChannelId = received.ChannelId ?? received.Channel?.Id;
        User = user.ToValue();
        Member = received.Member?.ToValue();
        AppPermissions = received.AppPermissions ?? Permissions.None;
        Locale = received.Locale ?? ReplyLocale.Default;
        GuildLocale = received.GuildLocale ?? Locale;
        AttachmentSizeLimit = received.AttachmentSizeLimit ?? DefaultSizeLimit;
    }

    /// <summary>The interaction's id; it also tells when the person acted.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application it was sent to.</summary>
    public required Snowflake ApplicationId { get; init; }

    /// <summary>The secret that answers it, alive for 15 minutes. Never to be logged.</summary>
    public required string Token { get; init; }

    /// <summary>When it arrived, as <see cref="TimeProvider.GetTimestamp"/> of the wire clock: what the 3 seconds are counted from.</summary>
    public required long ReceivedAt { get; init; }

    /// <summary>The guild; null in a direct message.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel it happened in; null where Discord does not say.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>Who did it.</summary>
    public required User User { get; init; }

    /// <summary>The same person as a member of the guild; null in a direct message.</summary>
    public Member? Member { get; init; }

    /// <summary>What the bot itself may do in that channel.</summary>
    public Permissions AppPermissions { get; init; }

    /// <summary>The person's language as Discord names it, such as "en-GB".</summary>
    public required string Locale { get; init; }

    /// <summary>The guild's language as Discord names it: that of what everybody sees.</summary>
    public string GuildLocale { get; init; } = ReplyLocale.Default;

    /// <summary>The most bytes one file of an answer may have.</summary>
    public long AttachmentSizeLimit { get; init; } = DefaultSizeLimit;

    /// <summary>The name the guild shows for this person.</summary>
    public string MemberName => Member?.Nickname ?? User.DisplayName;
}
