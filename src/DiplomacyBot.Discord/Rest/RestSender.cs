using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Discord.Rest;

/// <summary>The one way to Discord's HTTP API: waits for rate limits, repeats what is harmless to repeat, and reports refusals.</summary>
internal sealed partial class RestSender(
    IHttpClientFactory clients,
    IOptions<DiscordOptions> options,
    WireClock clock,
    RateLimits limits,
    InvalidRequests invalid,
    Jitter jitter,
    IEnumerable<IServerDateObserver> dateObservers,
    ILogger<RestSender> logger)
{
    /// <summary>The name of the HTTP client that asks the API.</summary>
    public const string ClientName = "DiplomacyBot.Discord.Api";

    private const int UnknownMessage = 10008;

    private readonly TimeProvider time = clock.Time;
    private readonly string baseAddress = options.Value.ApiUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
    private readonly string authorization = "Bot " + options.Value.Token;
    private readonly IServerDateObserver[] dateObservers = [.. dateObservers];

    /// <summary>Sends a call and reads the reply.</summary>
    /// <returns>The reply, or null where Discord sent none or where the thing was done already.</returns>
    /// <exception cref="DiscordApiException">Discord refused.</exception>
    /// <exception cref="HttpRequestException">The connection failed or Discord did (5xx): it may have been done.</exception>
    /// <exception cref="TimeoutException">No reply in time: it may have been done.</exception>
    public async Task<T?> SendAsync<T>(RestCall call, JsonTypeInfo<T>? reply, CancellationToken cancellationToken)
        where T : class
    {
        var attempts = new Attempts(call, time, jitter);
        while (true)
        {
            var place = await EnterAsync(call, attempts, cancellationToken).ConfigureAwait(false);
            var refusal = default(Refusal);
            Exception fault;
            try
            {
                using var request = Request(call);
                using var limit = new CancellationTokenSource(attempts.Begin(), time);
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
                using var response = await clients.CreateClient(ClientName).SendAsync(request, stop.Token).ConfigureAwait(false);
                var headers = RateLimitHeaders.Of(response.Headers);
                if (place is not null)
                {
                    limits.Learn(call, place, headers);
                    place = null;
                }

                Observe(response);
                if (response.IsSuccessStatusCode)
                    return Read(call, response, reply);
                refusal = Refusal.Of(call, response, headers, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
                if (call.GoneIsDone && response.StatusCode == HttpStatusCode.NotFound)
                    return null;
                if (refusal.Error.Code != 0 && refusal.Error.Code == call.DoneCode && attempts.MayBeDone)
                    return null;
                fault = refusal.ToException(call);
            }
            catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
            {
                fault = new TimeoutException($"{call.Name}: no reply in time; it may have been done all the same.", exception);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or JsonException)
            {
                var error = (exception as HttpRequestException)?.HttpRequestError ?? HttpRequestError.InvalidResponse;
                fault = new HttpRequestException(error, $"{call.Name}: {exception.Message}", exception);
            }
            finally
            {
                if (place is not null)
                    limits.Leave(place);
            }

            if (refusal.Status == HttpStatusCode.TooManyRequests)
                await AfterRateLimitAsync(call, refusal, attempts, cancellationToken).ConfigureAwait(false);
            else if (fault is DiscordApiException refused)
                throw Doubted(call, Counted(refused), attempts);
            else
                await AfterFaultAsync(call, fault, attempts, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<Bucket?> EnterAsync(RestCall call, Attempts attempts, CancellationToken cancellationToken)
    {
        if (call.AnswerTo is not null)
        {
            // Discord would refuse it, and a refusal known beforehand need not be asked for.
            if (attempts.Left <= TimeSpan.Zero)
                throw new DiscordApiException(HttpStatusCode.NotFound, 10062, "Unknown interaction (not sent: its 3 seconds were over)", [], call.Name);
            return null;
        }

        var slow = call.IsInteraction && invalid.Count < 200 ? TimeSpan.Zero : invalid.TakeSlot();
        if (slow > TimeSpan.Zero)
        {
            if (slow > attempts.Left)
                throw Doubted(call, NotSent(call, slow), attempts);
            LogSlowedDown(invalid.Count, slow.TotalSeconds);
            await Task.Delay(slow, time, cancellationToken).ConfigureAwait(false);
        }

        var (place, wait) = await limits.TakeAsync(call, attempts.Left, cancellationToken).ConfigureAwait(false);
        return place ?? throw Doubted(call, attempts.LastRefusal ?? NotSent(call, wait), attempts);
    }

    private static DiscordApiException NotSent(RestCall call, TimeSpan wait) => new(
        HttpStatusCode.TooManyRequests, 0, "Not sent: its rate limit lasts longer than this request may wait.", [], call.Name)
    {
        RetryAfter = wait > TimeSpan.Zero ? wait : null,
    };

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(baseAddress + call.Path)) { Content = RestContent.For(call) };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        if (call.Authorized)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return request;
    }

    private void Observe(HttpResponseMessage response)
    {
        if (dateObservers.Length == 0 || response.Headers.Date is not { } date)
            return;
        foreach (var observer in dateObservers)
            observer.Observe(date);
    }

    private static T? Read<T>(RestCall call, HttpResponseMessage response, JsonTypeInfo<T>? reply)
        where T : class
    {
        if (reply is null)
            return null;
        using var body = response.Content.ReadAsStream();
        return JsonSerializer.Deserialize(body, reply) ?? throw new JsonException($"{call.Name}: the reply is empty.");
    }

    private DiscordApiException Counted(DiscordApiException refused)
    {
        if (refused.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            invalid.Add();
        return refused;
    }

    // A post whose reply was lost may stand there although its repeat was refused: whoever asked must not take the refusal for the whole
    // story. Only 10008 is: the enforced nonce was known, and its message has been deleted.
    private static Exception Doubted(RestCall call, DiscordApiException refused, Attempts attempts) =>
        call.Creates && attempts.MayBeDone && refused.Code != UnknownMessage
            ? new HttpRequestException(
                HttpRequestError.Unknown,
                $"{call.Name}: a repeat was refused ({(int)refused.Status} {refused.Code}), but the try before it had no answer and may have been carried out.",
                refused)
            : refused;

    private async ValueTask AfterRateLimitAsync(RestCall call, Refusal refusal, Attempts attempts, CancellationToken cancellationToken)
    {
        if (!refusal.IsShared)
            invalid.Add();
        LogRateLimited(call.Name, refusal.RetryAfter.TotalSeconds, refusal.Scope);
        var refused = (DiscordApiException)refusal.ToException(call);
        if (!attempts.MayTryAfter(refused))
            throw Doubted(call, refused, attempts);
        if (call.AnswerTo is null)
        {
            limits.Block(call, jitter.Pad(refusal.RetryAfter), refusal.IsGlobal);
            return;
        }

        if (refusal.RetryAfter >= attempts.Left)
            throw refused;
        await Task.Delay(refusal.RetryAfter, time, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask AfterFaultAsync(RestCall call, Exception fault, Attempts attempts, CancellationToken cancellationToken)
    {
        if (attempts.NextWait() is not { } wait)
            throw fault;
        LogRepeating(call.Name, fault.GetType().Name, wait.TotalMilliseconds);
        await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Warning, "{Request} was rate limited for {Seconds} s (scope {Scope}).")]
    private partial void LogRateLimited(string request, double seconds, string scope);

    [LoggerMessage(LogLevel.Warning, "{Request} failed ({Fault}); repeating it, which is harmless, in {Milliseconds} ms.")]
    private partial void LogRepeating(string request, string fault, double milliseconds);

    [LoggerMessage(LogLevel.Error, "Discord refused {Count} requests in 10 minutes; requests are slowed down by {Seconds} s so that it does not ban this address.")]
    private partial void LogSlowedDown(int count, double seconds);
}
