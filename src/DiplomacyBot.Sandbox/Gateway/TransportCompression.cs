namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>What the query string <c>compress</c> asks for.</summary>
internal enum TransportCompression
{
    None,
    ZlibStream,
    ZstdStream,
}
