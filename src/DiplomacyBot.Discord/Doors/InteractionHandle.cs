namespace DiplomacyBot.Discord;

/// <summary>What is needed to answer an interaction.</summary>
/// <param name="Id">The interaction's id.</param>
/// <param name="ApplicationId">The application it was sent to.</param>
/// <param name="Token">The secret, alive for 15 minutes.</param>
/// <param name="ReceivedAt">Its arrival on the wire clock, from which the 3 seconds are counted.</param>
public readonly record struct InteractionHandle(Snowflake Id, Snowflake ApplicationId, string Token, long ReceivedAt)
{
    /// <summary>The handle of an interaction.</summary>
    public static InteractionHandle Of(Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return new(interaction.Id, interaction.ApplicationId, interaction.Token, interaction.ReceivedAt);
    }

    /// <summary>Without the token, which no log may show.</summary>
    public override string ToString() => $"interaction {Id}";
}
