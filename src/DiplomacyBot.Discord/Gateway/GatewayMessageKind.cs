namespace DiplomacyBot.Discord.Gateway;

/// <summary>The kinds of messages on the line.</summary>
internal enum GatewayMessageKind
{
    /// <summary>JSON as it is.</summary>
    Text,

    /// <summary>A piece of the connection's zlib stream.</summary>
    Binary,

    /// <summary>The end.</summary>
    Closed,
}
