using System.Net.WebSockets;
using System.Text.Json;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>One connection from its opening to its end: hello, identify or resume, heartbeats, and every frame in order.</summary>
internal sealed class GatewayConnection : IAsyncDisposable
{
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ReadyTime = TimeSpan.FromSeconds(60);

    private readonly IGatewayTransport transport;
    private readonly GatewayContext context;
    private readonly TimeProvider time;
    private readonly GatewaySender sender;
    private readonly ZlibStreamInflater inflater = new();
    private readonly ConnectionEnding ending;
    private readonly TaskCompletionSource helloHeard = new();
    private readonly SessionEvents events;
    private Heartbeat? heartbeat;

    public GatewayConnection(IGatewayTransport transport, GatewayContext context, GatewaySession? session)
    {
        this.transport = transport;
        this.context = context;
        time = context.Time;
        events = new SessionEvents(session, time);
        sender = new GatewaySender(transport, time);
        ending = new ConnectionEnding(transport, time, context.Log);
    }

    /// <summary>The session as it stands at the end; null where there is none to resume.</summary>
    public GatewaySession? Session => ending.Decided is { End: GatewayEnd.Fresh } ? null : events.Session;

    /// <summary>Runs the connection until it ends, which is never an exception: faults of the line are outcomes.</summary>
    public async Task<GatewayOutcome> RunAsync(Uri address, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return new GatewayOutcome(GatewayEnd.Stopped, null, null);
        // The receive must not be cancelled by the caller: that would break the line before goodbye is said.
        await using var goodbye = cancellationToken.Register(() => _ = ending.EndAsync(GatewayEnd.Stopped, CloseCodes.Goodbye)).ConfigureAwait(false);
        using var deadlines = new CancellationTokenSource();
        try
        {
            using (var limit = new CancellationTokenSource(ConnectTime, time))
            using (var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ending.Receiving))
                await transport.ConnectAsync(GatewayAddress.With(address), stop.Token).ConfigureAwait(false);
            ending.Connected();
            context.Log.Connected(address.Host, events.Session is null ? "identify" : "resume");
            _ = WatchAsync(deadlines.Token);
            await ReceiveAllAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException or InvalidDataException
            or ObjectDisposedException or InvalidOperationException or HttpRequestException)
        {
            if (ending.Decided is null)
                context.Log.LineBroke(exception.GetType().Name, exception.Message);
        }
        finally
        {
            await deadlines.CancelAsync().ConfigureAwait(false);
            await ending.StopReceivingAsync().ConfigureAwait(false);
            if (heartbeat is not null)
                await heartbeat.DisposeAsync().ConfigureAwait(false);
        }

        // A line that broke for no reason of ours is one to resume.
        ending.Decide(new GatewayOutcome(GatewayEnd.Resume, null, null));
        return ending.Decided!.Value with { Up = events.Up };
    }

    public async ValueTask DisposeAsync()
    {
        await transport.DisposeAsync().ConfigureAwait(false);
        inflater.Dispose();
        ending.Dispose();
        sender.Dispose();
    }

    private async Task ReceiveAllAsync()
    {
        while (true)
        {
            var message = await transport.ReceiveAsync(ending.Receiving).ConfigureAwait(false);
            if (message.Kind == GatewayMessageKind.Closed)
            {
                ending.Decide(new GatewayOutcome(CloseCodes.After(message.CloseCode), message.CloseCode, null));
                return;
            }

            var json = message.Kind == GatewayMessageKind.Text ? message.Payload : inflater.Add(message.Payload.Span);
            if (json is { } whole && !await TakeAsync(whole).ConfigureAwait(false))
                return;
        }
    }

    private async ValueTask<bool> TakeAsync(ReadOnlyMemory<byte> json)
    {
        GatewayFrame frame;
        try
        {
            frame = GatewayFrame.Read(json);
        }
        catch (JsonException)
        {
            context.Log.UnreadableFrame(json.Length);
            return true;
        }

        switch (frame.Op)
        {
            case GatewayFrame.Dispatch:
                Dispatch(frame);
                return true;
            case GatewayFrame.Heartbeat:
                await sender.AnswerHeartbeatAsync(events.Session?.Sequence, ending.Receiving).ConfigureAwait(false);
                return true;
            case GatewayFrame.HeartbeatAck:
                heartbeat?.Acknowledged();
                return true;
            case GatewayFrame.Hello:
                await GreetAsync(frame).ConfigureAwait(false);
                return true;
            case GatewayFrame.Reconnect:
                ending.Decide(new GatewayOutcome(GatewayEnd.Resume, null, null));
                await ending.SayGoodbyeAsync(CloseCodes.KeepSession).ConfigureAwait(false);
                return false;
            case GatewayFrame.InvalidSession:
                var resumable = frame.Data.Span.SequenceEqual("true"u8);
                ending.Decide(new GatewayOutcome(resumable ? GatewayEnd.Resume : GatewayEnd.Fresh, null, null));
                await ending.SayGoodbyeAsync(CloseCodes.KeepSession).ConfigureAwait(false);
                return false;
            default:
                return true;
        }
    }

    private async ValueTask GreetAsync(GatewayFrame hello)
    {
        if (heartbeat is not null)
            return;
        var interval = TimeSpan.FromMilliseconds(Math.Clamp(IntervalOf(hello), 50, 600_000));
        if (events.Session is { } known)
        {
            await sender.ResumeAsync(context.Token, known, ending.Receiving).ConfigureAwait(false);
        }
        else
        {
            context.Identifying();
            await sender.IdentifyAsync(context.Token, ending.Receiving).ConfigureAwait(false);
        }

        // Only now, so that chance cannot put a beat before the identify.
        heartbeat = new Heartbeat(
            interval,
            interval * context.Jitter.NextDouble(),
            time,
            stop => sender.HeartbeatAsync(events.Session?.Sequence, stop),
            () => ending.EndAsync(GatewayEnd.Resume, CloseCodes.KeepSession));
        helloHeard.TrySetResult();
    }

    private static double IntervalOf(GatewayFrame hello)
    {
        try
        {
            return EventReader.Parse(hello.Data.Span, WireJson.Shared.HelloIn).HeartbeatInterval is var interval && double.IsFinite(interval) ? interval : 0;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("The gateway's hello is unreadable.", exception);
        }
    }

    private void Dispatch(GatewayFrame frame)
    {
        DiscordEvent? happened;
        try
        {
            happened = events.Read(frame);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            context.Log.UnreadableEvent(frame.Event!, frame.Data.Length);
            return;
        }

        if (happened is not null)
            context.Pass(happened);
    }

    // Nothing else notices a gateway that accepts the connection and then says nothing.
    private async Task WatchAsync(CancellationToken finished)
    {
        try
        {
            if (await Task.WhenAny(helloHeard.Task, Task.Delay(HelloTime, time, finished)).ConfigureAwait(false) == helloHeard.Task)
                await Task.Delay(ReadyTime, time, finished).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return; // The connection has ended by itself.
        }

        if (!finished.IsCancellationRequested && !events.IsUp)
            await ending.EndAsync(GatewayEnd.Resume, CloseCodes.KeepSession).ConfigureAwait(false);
    }
}
