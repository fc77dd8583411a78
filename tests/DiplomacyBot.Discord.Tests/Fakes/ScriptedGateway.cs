using System.Threading.Channels;
using DiplomacyBot.Discord.Gateway;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>A gateway played by the test: each connection the client opens comes out of it.</summary>
internal sealed class ScriptedGateway : IGatewayTransportFactory
{
    private readonly Channel<ScriptedLine> connected = System.Threading.Channels.Channel.CreateUnbounded<ScriptedLine>();

    /// <summary>What a connection attempt meets; null lets it through.</summary>
    public Func<Uri, Exception?> Refuses { get; set; } = _ => null;

    public IGatewayTransport Create() => new ScriptedLine(this);

    public async Task ConnectedAsync(ScriptedLine line, CancellationToken cancellationToken)
    {
        if (Refuses(line.Address!) is { } refusal)
            throw refusal;
        await connected.Writer.WriteAsync(line, cancellationToken);
    }

    /// <summary>The next connection.</summary>
    public async Task<ScriptedLine> NextAsync() =>
        await connected.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience.Time, TestContext.Current.CancellationToken);
}
