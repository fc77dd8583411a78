using DiplomacyBot.Discord.Rest;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>What the connections of one feed share.</summary>
/// <param name="Time">The wire clock.</param>
/// <param name="Jitter">Chance.</param>
/// <param name="Token">The bot token.</param>
/// <param name="Log">Where things are told.</param>
/// <param name="Pass">Takes each event.</param>
/// <param name="Identifying">Called right before an identify is sent.</param>
internal sealed record GatewayContext(
    TimeProvider Time,
    Jitter Jitter,
    string Token,
    GatewayLog Log,
    Action<DiscordEvent> Pass,
    Action Identifying);
