using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace DiplomacyBot.Hosting.Touring;

/// <summary>What one person sees happen, in order, kept to the end of the tour.</summary>
internal sealed class TourWindow : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private readonly List<(string Name, JsonNode Data)> seen = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task reading = Task.CompletedTask;

    /// <summary>How much was seen so far: where to look from later.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return seen.Count;
        }
    }

    public static async Task<TourWindow> OpenAsync(HttpClient http, string path, CancellationToken cancellationToken)
    {
        var window = new TourWindow();
        var response = await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        window.reading = window.ReadAsync(response);
        await window.WaitAsync(0, (name, data) => name == "HELLO" ? data : null, cancellationToken);
        return window;
    }

    /// <summary>The first event from a position on that is looked for.</summary>
    public async Task<T> WaitAsync<T>(int from, Func<string, JsonNode, T?> find, CancellationToken cancellationToken)
        where T : class
    {
        for (var next = from; ;)
        {
            Task more;
            lock (gate)
            {
                for (; next < seen.Count; next++)
                {
                    if (find(seen[next].Name, seen[next].Data) is { } found)
                        return found;
                }

                more = changed.Task;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        // However reading ended, nobody looks through this window any more.
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
                var node = JsonNode.Parse(item.Data)!;
                TaskCompletionSource waiting;
                lock (gate)
                {
                    seen.Add(((string)node["t"]!, node["d"]!));
                    waiting = changed;
                    changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }

                waiting.SetResult();
            }
        }
    }
}
