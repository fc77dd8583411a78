using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>How the web server reads and writes; the benchmark's yardstick is a server tuned alike.</summary>
internal static class ServerTuning
{
    public static void Apply(WebApplicationBuilder builder)
    {
        // Handlers are short and never block, so a hop to another thread per request would cost more than the request.
        builder.Services.Configure<SocketTransportOptions>(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;
            // Asking first whether there is anything to read spares memory where there are very many connections; here it is only a second question.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A bot that stands still in a debugger is none that must be cut off, and to watch over the pace of each body is not free.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
    }
}
