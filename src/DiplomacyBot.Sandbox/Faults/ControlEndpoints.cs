using System.Globalization;
using System.Net;
using System.Text.Json;
using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>The test bench by HTTP, for bots in other languages: the clock, the wire, what happened. For this computer only, even where the rest is open to the network.</summary>
internal static class ControlEndpoints
{
    private const string Base = "/sandbox/control";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly RestAnswer Done = RestAnswer.Ok("{}"u8.ToArray());

    private delegate Task<RestAnswer> Handler(RequestBody body, CancellationToken cancellationToken);

    public static void Map(IEndpointRouteBuilder endpoints, SandboxCore core, WireControl wire)
    {
        Get("", (_, _) => Task.FromResult(ControlReport.State(core)));
        Get("/requests", (_, _) => Task.FromResult(ControlReport.Requests(core)));
        Get("/transcript", (_, _) => Task.FromResult(ControlReport.Transcript(core)));
        Post("/clock", (body, cancellationToken) => MoveAsync(core, body, cancellationToken));
        Post("/settle", (_, cancellationToken) => SettleAsync(core, cancellationToken));
        Post("/faults", (body, _) => Task.FromResult(Add(core, body)));
        Post("/gateway", (body, _) => Task.FromResult(Break(core, wire, body)));
        Handler clear = (_, _) => Task.FromResult(Clear(core));
        endpoints.MapDelete(Base + "/faults", context => ServeAsync(context, core, BodyKind.None, clear));

        void Get(string path, Handler handler) => endpoints.MapGet(Base + path, context => ServeAsync(context, core, BodyKind.None, handler));
        void Post(string path, Handler handler) => endpoints.MapPost(Base + path, context => ServeAsync(context, core, BodyKind.Json, handler));
    }

    private static async Task ServeAsync(HttpContext context, SandboxCore core, BodyKind kind, Handler handle)
    {
        if (!IsFromHere(context))
        {
            await WriteAsync(context, No("Only this computer may control the sandbox: the connection, Host and Origin must be loopback.", StatusCodes.Status403Forbidden));
            return;
        }

        using var body = await BodyReading.ReadAsync(context.Request, kind);
        var answer = body.Refusal ?? await handle(body, context.RequestAborted);
        if (!HttpMethods.IsGet(context.Request.Method))
            core.Transcript.Add(new HappeningLine(core.World.Now, "control", context.Request.Method, $"{context.Request.Path} {(body.Json.ValueKind == JsonValueKind.Undefined ? "" : body.Json.GetRawText())}", answer.Status));
        await WriteAsync(context, answer);
    }

    /// <summary>Not left to the middleware, which lets everybody through once the sandbox is public.</summary>
    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && LoopbackOnly.IsFromLoopback(context.Request);

    private static async Task<RestAnswer> MoveAsync(SandboxCore core, RequestBody body, CancellationToken cancellationToken)
    {
        if (core.World.Clock is not HandClock clock)
            return No("This sandbox's clock is in other hands.", StatusCodes.Status409Conflict);
        if (Wanted(body, clock.GetUtcNow()) is not { } time)
            return No("Say \"advance_seconds\": a number from 0, or \"to\": a moment that is not past, as 2026-12-01T09:00:00Z.");
        if (await Settling.WaitAsync(core, Patience, cancellationToken) is { } busy)
            return InFlight(busy);
        clock.Move(time);
        return await SettleAsync(core, cancellationToken);
    }

    private static async Task<RestAnswer> SettleAsync(SandboxCore core, CancellationToken cancellationToken) =>
        await Settling.WaitAsync(core, Patience, cancellationToken) is { } busy ? InFlight(busy) : ControlReport.State(core);

    private static TimeSpan? Wanted(RequestBody body, DateTimeOffset now)
    {
        const double MostSeconds = 100 * 365.25 * 86400;
        if (body.Json.Member("advance_seconds") is { ValueKind: JsonValueKind.Number } number && number.GetDouble() is >= 0 and <= MostSeconds and var seconds)
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(body.Json.Text("to"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var to) && to >= now ? to - now : null;
    }

    private static RestAnswer Add(SandboxCore core, RequestBody body)
    {
        var (rule, problem) = FaultRule.Read(body.Json, core.Options.WireClock);
        if (rule is null)
            return No(problem!);
        core.Faults.Add(rule);
        return Done;
    }

    private static RestAnswer Clear(SandboxCore core)
    {
        core.Faults.Clear();
        return Done;
    }

    private static RestAnswer Break(SandboxCore core, WireControl wire, RequestBody body)
    {
        var json = body.Json;
        switch (json.Text("do"))
        {
            case "reconnect":
                wire.AskToReconnect();
                return Done;
            case "invalidate":
                wire.InvalidateSessions(json.Flag("resumable"));
                return Done;
            case "cut":
                wire.CutGateway();
                return Done;
            case "close" when json.Number("code") is { } code && (code == 1000 || code is >= 4000 and <= 4014):
                wire.CloseGateway((CloseCode)code);
                return Done;
            case "heartbeat":
                wire.AskForHeartbeat();
                return Done;
            case "withhold_acks":
                core.Faults.WithholdAcks = json.Flag("on");
                return Done;
            case "repeat":
                core.Faults.RepeatDispatches = json.Flag("on");
                return Done;
            case "reconnect_before_hello" when json.Number("times") is >= 0 and var times:
                core.Faults.ReconnectsBeforeHello = times;
                return Done;
            case "outage" when json.Id("guild_id") is { } guild:
                return wire.SetOutage(guild, json.Flag("on")) ? Done : No("There is no such guild.", StatusCodes.Status404NotFound);
            default:
                return No("do: \"reconnect\", \"invalidate\" (resumable), \"cut\", \"close\" (code), \"heartbeat\", \"withhold_acks\" (on), \"repeat\" (on), "
                    + "\"reconnect_before_hello\" (times) or \"outage\" (guild_id, on).");
        }
    }

    private static RestAnswer InFlight(string what) => No($"Still in flight after {Patience.TotalSeconds} s: {what}.", StatusCodes.Status409Conflict);

    private static RestAnswer No(string message, int status = StatusCodes.Status400BadRequest) => RestAnswer.Ok(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    }) with
    { Status = status };

    private static Task WriteAsync(HttpContext context, RestAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Body.Length;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
    }
}
