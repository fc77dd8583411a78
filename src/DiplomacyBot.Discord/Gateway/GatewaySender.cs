using System.Text.Json.Serialization.Metadata;
using DiplomacyBot.Discord.Rest;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Sends what a connection sends, one message at a time, within the budget and the size Discord allows.</summary>
internal sealed class GatewaySender(IGatewayTransport transport, TimeProvider time) : IDisposable
{
    /// <summary>A larger payload would close the connection (4002). Source: Discord API, "Gateway".</summary>
    public const int LargestPayload = 4096;

    // GUILDS only: guilds, channels and roles. Interactions come without any intent.
    private const int Intents = 1 << 0;

    private readonly SendBudget budget = new(time);
    private readonly SemaphoreSlim gate = new(1, 1);

    public ValueTask IdentifyAsync(string token, CancellationToken cancellationToken)
    {
        var properties = new IdentifyPropertiesOut(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux", "DiplomacyBot", "DiplomacyBot");
        var identify = new IdentifyOut(GatewayFrame.Identify, new IdentifyDataOut(token, Intents, properties));
        return SendAsync(identify, WireJson.Shared.IdentifyOut, heartbeat: false, cancellationToken);
    }

    public ValueTask ResumeAsync(string token, GatewaySession session, CancellationToken cancellationToken)
    {
        var resume = new ResumeOut(GatewayFrame.Resume, new ResumeDataOut(token, session.Id, session.Sequence));
        return SendAsync(resume, WireJson.Shared.ResumeOut, heartbeat: false, cancellationToken);
    }

    /// <summary>The regular heartbeat; it has room in the budget that nothing else takes.</summary>
    public ValueTask HeartbeatAsync(long? sequence, CancellationToken cancellationToken) =>
        SendAsync(new HeartbeatOut(GatewayFrame.Heartbeat, sequence), WireJson.Shared.HeartbeatOut, heartbeat: true, cancellationToken);

    /// <summary>A heartbeat the gateway asked for. A flood of such requests is answered as far as the budget goes.</summary>
    public async ValueTask AnswerHeartbeatAsync(long? sequence, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (budget.Take(heartbeat: false) == TimeSpan.Zero)
                await WriteAsync(new HeartbeatOut(GatewayFrame.Heartbeat, sequence), WireJson.Shared.HeartbeatOut, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async ValueTask SendAsync<T>(T payload, JsonTypeInfo<T> shape, bool heartbeat, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            TimeSpan wait;
            while ((wait = budget.Take(heartbeat)) > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            await WriteAsync(payload, shape, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    private ValueTask WriteAsync<T>(T payload, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
    {
        var json = Routes.Json(payload, shape);
        return json.Length <= LargestPayload
            ? transport.SendAsync(json, cancellationToken)
            : throw new InvalidOperationException($"A gateway payload of {json.Length} bytes is larger than the {LargestPayload} Discord takes.");
    }
}
