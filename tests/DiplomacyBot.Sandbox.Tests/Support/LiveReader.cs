using System.Text.Json;

namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>A person's event stream.</summary>
internal sealed class LiveReader : IAsyncDisposable
{
    private readonly HttpResponseMessage response;
    private readonly StreamReader reader;

    private LiveReader(HttpResponseMessage response, StreamReader reader)
    {
        this.response = response;
        this.reader = reader;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<LiveReader> OpenAsync(HttpClient http, string who)
    {
        var response = await http.GetAsync(new Uri($"/sandbox/people/{who}/live", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);
        var live = new LiveReader(response, new StreamReader(await response.Content.ReadAsStreamAsync(Cancel)));
        Assert.Equal("HELLO", (await live.NextAsync()).Name);
        return live;
    }

    public async Task<(string Name, JsonElement Data)> NextAsync()
    {
        while (await reader.ReadLineAsync(Cancel) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            var json = JsonElement.Parse(line["data: ".Length..]);
            return (json.GetProperty("t").GetString()!, json.GetProperty("d"));
        }

        throw new EndOfStreamException("The live stream ended.");
    }

    /// <summary>Reads on until an event of this name comes.</summary>
    public async Task<JsonElement> NextAsync(string name)
    {
        while (true)
        {
            var (seen, data) = await NextAsync();
            if (seen == name)
                return data;
        }
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
