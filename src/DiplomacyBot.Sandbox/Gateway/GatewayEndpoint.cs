using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Where bots connect: /gateway, and /gateway/resume as READY names it.</summary>
internal static class GatewayEndpoint
{
    public const string Path = "/gateway";

    public static void Map(IEndpointRouteBuilder endpoints, SandboxCore core, CancellationToken stopping)
    {
        endpoints.Map(Path, context => ServeAsync(context, core, stopping));
        endpoints.Map(Path + "/resume", context => ServeAsync(context, core, stopping));
    }

    private static async Task ServeAsync(HttpContext context, SandboxCore core, CancellationToken stopping)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return;
        }

        var query = context.Request.Query;
        TransportCompression? compression = query["compress"].ToString() switch
        {
            "" => TransportCompression.None,
            "zlib-stream" => TransportCompression.ZlibStream,
            "zstd-stream" => TransportCompression.ZstdStream,
            _ => null,
        };
        if (compression is not { } wanted || query["encoding"].ToString() is not ("" or "json"))
        {
            // Erlang's own format is not simulated; better no connection than one nobody can read.
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new GatewayConnection(context, socket, core.Gateway, wanted);
        if (query["v"].ToString() is "10" or "9")
            core.Gateway.Joined(connection);
        else
            connection.Close(CloseCode.InvalidVersion);
        await connection.RunAsync(stopping);
    }
}
