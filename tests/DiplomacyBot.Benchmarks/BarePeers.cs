using System.Net.WebSockets;

namespace DiplomacyBot.Benchmarks;

/// <summary>A bot and people for the bare server: requests of the sizes that the sandbox gets, and nothing done with what comes back.</summary>
internal sealed class BarePeers : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly HttpClient http;
    private readonly ClientWebSocket gateway = new();
    private readonly TaskCompletionSource?[] answered = new TaskCompletionSource?[BareServer.People];
    private readonly List<Task> readers = [];

    private BarePeers(Uri server) => http = new HttpClient { BaseAddress = server };

    public IReadOnlyList<int> People { get; } = [.. Enumerable.Range(0, BareServer.People)];

    public static async Task<BarePeers> JoinAsync(Uri server)
    {
        var peers = new BarePeers(server);
        await peers.gateway.ConnectAsync(new Uri($"ws://{server.Authority}/gateway"), CancellationToken.None);
        peers.readers.Add(peers.AnswerAsync());
        foreach (var person in peers.People)
        {
            var window = await peers.http.GetStreamAsync($"live/{person}");
            peers.readers.Add(peers.WatchAsync(person, window));
        }
        return peers;
    }

    /// <summary>Runs a command, and waits for the bot's message at the window.</summary>
    public async Task RepeatsAsync(int person)
    {
        var seen = answered[person] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var content = new ByteArrayContent(new byte[84]);
        using var response = await http.PostAsync($"act/{person}", content);
        response.EnsureSuccessStatusCode();
        await seen.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAll(readers).ContinueWith(static _ => { }, TaskScheduler.Default);
        gateway.Dispose();
        http.Dispose();
        stopping.Dispose();
    }

    private async Task AnswerAsync()
    {
        var frame = new byte[1_024];
        while (true)
        {
            await gateway.ReceiveAsync(frame.AsMemory(), stopping.Token);
            _ = AnswerAsync(frame[0]);
        }
    }

    private async Task AnswerAsync(int person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"answer/{person}") { Content = new ByteArrayContent(new byte[100]) };
        // The path of a real callback is longer by its id and token.
        request.Headers.TryAddWithoutValidation("X-Token", new string('t', 120));
        using var response = await http.SendAsync(request, stopping.Token);
        response.EnsureSuccessStatusCode();
    }

    private async Task WatchAsync(int person, Stream window)
    {
        await using (window)
        {
            var buffer = new byte[4_096];
            while (await window.ReadAsync(buffer, stopping.Token) is var read and > 0)
            {
                if (buffer[read - 1] == '\n')
                {
                    answered[person]!.TrySetResult();
                }
            }
        }
    }
}
