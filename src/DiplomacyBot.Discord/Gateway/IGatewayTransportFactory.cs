namespace DiplomacyBot.Discord.Gateway;

/// <summary>Makes connections; what tests replace by a script.</summary>
internal interface IGatewayTransportFactory
{
    /// <summary>A new, unopened connection.</summary>
    IGatewayTransport Create();
}
