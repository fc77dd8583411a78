using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Threading.Channels;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>An HTTP API that answers as the test says and remembers what it was asked.</summary>
internal sealed class FakeApi : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<SeenRequest, CancellationToken, Task<HttpResponseMessage>>>> scripts = new();
    private readonly Channel<SeenRequest> arrivals = System.Threading.Channels.Channel.CreateUnbounded<SeenRequest>();

    /// <summary>Every request so far, in order.</summary>
    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    /// <summary>The next reply for a method and path; the last one given for it is repeated.</summary>
    public FakeApi On(string request, Func<SeenRequest, CancellationToken, Task<HttpResponseMessage>> reply)
    {
        scripts.GetOrAdd(request, _ => new()).Enqueue(reply);
        return this;
    }

    public FakeApi On(string request, HttpStatusCode status, string? json = null, params (string Name, string Value)[] headers) =>
        On(request, (_, _) => Task.FromResult(Reply(status, json, headers)));

    public FakeApi Fails(string request, HttpRequestError error) =>
        On(request, (_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException(error, "the line broke")));

    /// <summary>Never replies, until the request is given up.</summary>
    public FakeApi Hangs(string request) => On(
        request,
        (_, cancellationToken) => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancellationToken));

    /// <summary>The next request that has not been looked at yet.</summary>
    public async Task<SeenRequest> NextAsync() =>
        await arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience.Time, TestContext.Current.CancellationToken);

    public static HttpResponseMessage Reply(HttpStatusCode status, string? json, params (string Name, string Value)[] headers)
    {
        var reply = new HttpResponseMessage(status);
        if (json is not null)
            reply.Content = new StringContent(json, Encoding.UTF8, json.StartsWith('<') ? "text/html" : "application/json");
        foreach (var (name, value) in headers)
            reply.Headers.TryAddWithoutValidation(name, value);
        return reply;
    }

    public static (string Name, string Value)[] Limit(string bucket, int limit, int remaining, double resetAfter) =>
    [
        ("X-RateLimit-Bucket", bucket),
        ("X-RateLimit-Limit", limit.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Remaining", remaining.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset-After", resetAfter.ToString(CultureInfo.InvariantCulture)),
    ];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var seen = await SeenRequest.OfAsync(request, cancellationToken);
        Requests.Enqueue(seen);
        await arrivals.Writer.WriteAsync(seen, cancellationToken);
        if (!scripts.TryGetValue(seen.Line, out var replies) || !replies.TryPeek(out var reply))
            return Reply(HttpStatusCode.NotImplemented, $$"""{"message":"the test did not expect {{seen.Line}}","code":0}""");
        if (replies.Count > 1)
            replies.TryDequeue(out reply);
        return await reply!(seen, cancellationToken);
    }
}
