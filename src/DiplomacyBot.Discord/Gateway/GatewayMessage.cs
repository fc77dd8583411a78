namespace DiplomacyBot.Discord.Gateway;

/// <summary>What came over the line: text, compressed bytes, or the end.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Payload">The bytes; empty for the end.</param>
/// <param name="CloseCode">For the end: the close code; null where the line broke without one.</param>
internal readonly record struct GatewayMessage(GatewayMessageKind Kind, ReadOnlyMemory<byte> Payload, int? CloseCode = null);
