using System.Text.Json.Nodes;
using System.Threading.Channels;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>Reads what one person's window is shown, as server-sent events.</summary>
internal sealed class LiveReader : IAsyncDisposable
{
    private readonly Channel<SeenMessage> messages = System.Threading.Channels.Channel.CreateUnbounded<SeenMessage>();
    private readonly Channel<string> forms = System.Threading.Channels.Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource stop = new();
    private readonly StreamReader lines;
    private readonly Task reading;

    private LiveReader(StreamReader lines)
    {
        this.lines = lines;
        reading = ReadAsync();
    }

    public static async Task<LiveReader> OpenAsync(HttpClient person, CancellationToken cancellationToken) =>
        new(new StreamReader(await person.GetStreamAsync(new Uri("live", UriKind.Relative), cancellationToken)));

    public async Task<SeenMessage> NextMessageAsync(Func<SeenMessage, bool> wanted, CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await messages.Reader.ReadAsync(cancellationToken).AsTask().WaitAsync(Patience.Time, cancellationToken);
            if (wanted(message))
                return message;
        }
    }

    public Task<string> NextFormAsync(CancellationToken cancellationToken) =>
        forms.Reader.ReadAsync(cancellationToken).AsTask().WaitAsync(Patience.Time, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await reading;
        lines.Dispose();
        stop.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await lines.ReadLineAsync(stop.Token) is { } line)
            {
                if (!line.StartsWith("data:", StringComparison.Ordinal))
                    continue;
                var shown = JsonNode.Parse(line[5..])!;
                var data = shown["d"]!;
                switch ((string)shown["t"]!)
                {
                    case "MESSAGE_CREATE" or "MESSAGE_UPDATE":
                        messages.Writer.TryWrite(Seen(data));
                        break;
                    case "MODAL":
                        forms.Writer.TryWrite((string)data["interaction_id"]!);
                        break;
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return; // The window is closed.
        }
    }

    private static SeenMessage Seen(JsonNode message) => new(
        Snowflake.Parse((string)message["id"]!),
        Snowflake.Parse((string)message["channel_id"]!),
        (string)message["content"]!,
        (int)message["flags"]!,
        [.. message["embeds"]!.AsArray().Select(embed => (string?)embed!["title"] ?? "")],
        [.. message["attachments"]!.AsArray().Select(file => (string)file!["filename"]!)]);
}
