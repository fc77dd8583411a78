using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using DiplomacyBot.Sandbox.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Benchmarks;

/// <summary>The yardstick of the sandbox: the same web server, set up alike, with nothing between what it reads and what it sends. For each echo it sends what the sandbox sends, in as
/// many bytes: the interaction over the gateway, the reply to the person, the message to the person's window, the reply to the bot. It knows no guild, no rule and no JSON.</summary>
internal static class BareServer
{
    /// <summary>The line with the address begins with it.</summary>
    public const string FirstWord = "Bare:";

    /// <summary>How many people there are.</summary>
    public const int People = 4;

    // As the sandbox sends them: an interaction after compression, the accepted command, and the message with the answer.
    private const int GatewayBytes = 200;
    private const int AcceptedBytes = 40;
    private const int MessageBytes = 1_490;

    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        ServerTuning.Apply(builder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        app.UseRouting();
        Map(app);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"{FirstWord} {app.Urls.First()}"));
        await app.RunAsync();
        return 0;
    }

    private static void Map(WebApplication app)
    {
        WebSocket? bot = null;
        var windows = new PipeWriter[People];
        var gate = new SemaphoreSlim(1);
        app.MapGet("/gateway", async context =>
        {
            bot = await context.WebSockets.AcceptWebSocketAsync();
            await bot.ReceiveAsync(new byte[16], context.RequestAborted);
        });
        app.MapGet("/live/{who}", async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
            windows[Who(context)] = context.Response.BodyWriter;
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        app.MapPost("/act/{who}", async context =>
        {
            await ReadAsync(context);
            var frame = new byte[GatewayBytes];
            frame[0] = (byte)Who(context);
            await gate.WaitAsync(context.RequestAborted);
            try
            {
                await bot!.SendAsync(frame.AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, context.RequestAborted);
            }
            finally
            {
                gate.Release();
            }
            context.Response.ContentLength = AcceptedBytes;
            context.Response.BodyWriter.Write(new byte[AcceptedBytes]);
        });
        app.MapPost("/answer/{who}", async context =>
        {
            await ReadAsync(context);
            var message = new byte[MessageBytes];
            message[^1] = (byte)'\n';
            await windows[Who(context)].WriteAsync(message, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
    }

    private static int Who(HttpContext context) => ((string)context.Request.RouteValues["who"]!)[0] - '0';

    private static async Task ReadAsync(HttpContext context)
    {
        var body = await context.Request.BodyReader.ReadAtLeastAsync((int)context.Request.ContentLength!.Value, context.RequestAborted);
        context.Request.BodyReader.AdvanceTo(body.Buffer.End);
    }
}
