namespace DiplomacyBot.Discord.Gateway;

/// <summary>How a connection ended.</summary>
/// <param name="End">What is to follow.</param>
/// <param name="CloseCode">The gateway's close code; null where it gave none.</param>
/// <param name="Up">How long it was ready or resumed; null where it never was.</param>
internal readonly record struct GatewayOutcome(GatewayEnd End, int? CloseCode, TimeSpan? Up);
