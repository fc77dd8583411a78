using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>What one person sees happen, in order, kept for the whole test.</summary>
internal sealed class LiveStream : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private readonly List<LiveEvent> seen = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task reading = Task.CompletedTask;

    public int Count
    {
        get
        {
            lock (gate)
            {
                return seen.Count;
            }
        }
    }

    public static async Task<LiveStream> OpenAsync(HttpClient http, string path, CancellationToken cancellationToken)
    {
        var stream = new LiveStream();
        var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        stream.reading = stream.ReadAsync(response);
        await stream.WaitAsync(0, live => live.Name == "HELLO" ? live : null, cancellationToken);
        return stream;
    }

    /// <summary>The first event from a position on that is what the test looks for.</summary>
    public async Task<T> WaitAsync<T>(int from, Func<LiveEvent, T?> find, CancellationToken cancellationToken)
        where T : class
    {
        var next = from;
        while (true)
        {
            Task more;
            lock (gate)
            {
                for (; next < seen.Count; next++)
                {
                    if (find(seen[next]) is { } found)
                    {
                        return found;
                    }
                }
                more = changed.Task;
            }
            await more.WaitAsync(cancellationToken);
        }
    }

    public IReadOnlyList<LiveEvent> Since(int from)
    {
        lock (gate)
        {
            return [.. seen.Skip(from)];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            await using var body = await response.Content.ReadAsStreamAsync(closing.Token);
            await foreach (var item in SseParser.Create(body).EnumerateAsync(closing.Token))
            {
                var node = JsonNode.Parse(item.Data) ?? throw new JsonException("An empty live event.");
                lock (gate)
                {
                    seen.Add(new LiveEvent((string)node["t"]!, node["d"] ?? new JsonObject()));
                    var waiting = changed;
                    changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    waiting.SetResult();
                }
            }
        }
    }
}
