using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using DiplomacyBot.Discord.Gateway;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>The gateway's side of one connection, played by the test.</summary>
internal sealed class ScriptedLine(ScriptedGateway gateway) : IGatewayTransport
{
    private readonly Channel<GatewayMessage> incoming = System.Threading.Channels.Channel.CreateUnbounded<GatewayMessage>();
    private readonly Channel<string> sent = System.Threading.Channels.Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<int> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Uri? Address { get; private set; }

    /// <summary>True to keep silent when the client says goodbye, as a dead link does.</summary>
    public bool IgnoresGoodbye { get; set; }

    public bool IsGivenUp { get; private set; }

    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        Address = address;
        await gateway.ConnectedAsync(this, cancellationToken);
    }

    public ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellationToken) => incoming.Reader.ReadAsync(cancellationToken);

    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken) =>
        sent.Writer.WriteAsync(Encoding.UTF8.GetString(utf8.Span), cancellationToken);

    public Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        closed.TrySetResult(code);
        if (!IgnoresGoodbye)
            incoming.Writer.TryWrite(new GatewayMessage(GatewayMessageKind.Closed, default, code));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        IsGivenUp = true;
        closed.TrySetResult(-1);
        sent.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    /// <summary>Says something to the client.</summary>
    public void Say(string json) => incoming.Writer.TryWrite(new GatewayMessage(GatewayMessageKind.Text, Encoding.UTF8.GetBytes(json)));

    public void SayBinary(byte[] bytes) => incoming.Writer.TryWrite(new GatewayMessage(GatewayMessageKind.Binary, bytes));

    public void Hello(int interval = 41250) =>
        Say(string.Create(CultureInfo.InvariantCulture, $$"""{"op":10,"d":{"heartbeat_interval":{{interval}},"_trace":["x"]},"s":null,"t":null}"""));

    public void Ack() => Say("""{"op":11}""");

    public void Event(string name, int sequence, string data) => Say(
        string.Create(CultureInfo.InvariantCulture, $$"""{"t":"{{name}}","s":{{sequence}},"op":0,"d":{{data}}}"""));

    public void Ready(int sequence = 1, string session = "session-1", string? resume = "wss://resume.test") => Event(
        "READY",
        sequence,
        $$$"""{"v":10,"user":{"id":"10","username":"bot","bot":true},"guilds":[{"id":"3","unavailable":true}],"session_id":"{{{session}}}","resume_gateway_url":{{{JsonSerializer.Serialize(resume)}}},"application":{"id":"11","flags":0}}""");

    /// <summary>Ends the connection with a close code, or without one.</summary>
    public void Close(int? code) => incoming.Writer.TryWrite(new GatewayMessage(GatewayMessageKind.Closed, default, code));

    /// <summary>Breaks the line.</summary>
    public void Break() => incoming.Writer.TryComplete(new IOException("the cable was cut"));

    /// <summary>The next thing the client sends.</summary>
    public async Task<JsonElement> SentAsync()
    {
        var json = await sent.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience.Time, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public async Task<int> OpSentAsync() => (await SentAsync()).GetProperty("op").GetInt32();

    /// <summary>The code the client said goodbye with; -1 where it left without a word.</summary>
    public Task<int> GoodbyeAsync() => closed.Task.WaitAsync(Patience.Time, TestContext.Current.CancellationToken);
}
