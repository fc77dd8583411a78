using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>What the gateway tells the operator: names, codes and sizes, never contents.</summary>
internal sealed partial class GatewayLog(ILogger<GatewayFeed> logger)
{
    [LoggerMessage(LogLevel.Information, "Gateway: connected to {Host} to {Purpose}.")]
    public partial void Connected(string host, string purpose);

    [LoggerMessage(LogLevel.Information, "Gateway: ready as {UserId} in {Guilds} guilds.")]
    public partial void Ready(Snowflake userId, int guilds);

    [LoggerMessage(LogLevel.Information, "Gateway: resumed.")]
    public partial void Resumed();

    [LoggerMessage(LogLevel.Warning, "Gateway: the line broke ({Kind}: {Reason}).")]
    public partial void LineBroke(string kind, string reason);

    [LoggerMessage(LogLevel.Information, "Gateway: connection ended ({End}, close code {CloseCode}); connecting again in {Milliseconds} ms.")]
    public partial void Ended(GatewayEnd end, int? closeCode, double milliseconds);

    [LoggerMessage(LogLevel.Error, "Gateway: Discord closed the connection with {CloseCode}, which means that this client sent something wrong.")]
    public partial void OurMistake(int closeCode);

    [LoggerMessage(LogLevel.Warning, "Gateway: the API could not be asked for the gateway ({Reason}); trying again in {Milliseconds} ms.")]
    public partial void ApiFailed(string reason, double milliseconds);

    [LoggerMessage(LogLevel.Warning, "Gateway: skipped an unreadable frame of {Size} bytes.")]
    public partial void UnreadableFrame(int size);

    [LoggerMessage(LogLevel.Warning, "Gateway: skipped an unreadable {Event} of {Size} bytes.")]
    public partial void UnreadableEvent(string @event, int size);

    [LoggerMessage(LogLevel.Error, "Gateway: the receiver failed on {Event}; the event is lost to it.")]
    public partial void ReceiverFailed(Exception exception, string @event);

    [LoggerMessage(LogLevel.Debug, "Gateway: goodbye could not be said ({Kind}).")]
    public partial void GoodbyeFailed(string kind);
}
