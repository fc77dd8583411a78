using System.Net;
using System.Text.Json;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Rest;

/// <summary>A reply that is not a success, taken apart.</summary>
internal readonly record struct Refusal(HttpStatusCode Status, ErrorBody Error, TimeSpan RetryAfter, string Scope, bool IsGlobal)
{
    // Where a 429 says nothing of how long, as some proxies' do.
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(5);

    /// <summary>True where others of the resource used it up: such refusals do not count towards a ban.</summary>
    public bool IsShared => Scope == "shared";

    public static Refusal Of(RestCall call, HttpResponseMessage response, RateLimitHeaders headers, byte[] body)
    {
        var error = ErrorBody.Read(body, response.ReasonPhrase is { Length: > 0 } phrase ? phrase : $"status {(int)response.StatusCode}");
        if (response.StatusCode != HttpStatusCode.TooManyRequests)
            return new Refusal(response.StatusCode, error, TimeSpan.Zero, "", false);

        var told = Told(body);
        // Headers can lie: a crosspost once had Retry-After 1 and 1163 in the body. The larger one is waited for.
        var fromBody = RateLimitHeaders.Span(told?.RetryAfter);
        var wait = Max(headers.RetryAfter, fromBody) ?? headers.ResetAfter ?? UnsaidWait;
        return new Refusal(
            response.StatusCode,
            error,
            wait,
            headers.Scope ?? "user",
            headers.IsGlobal || headers.Scope == "global" || told?.Global == true || IsProxys(headers, told));
    }

    /// <summary>As what the caller gets to see. A 5xx tells nothing of whether the thing was done, so it is a fault of the connection.</summary>
    public Exception ToException(RestCall call) => (int)Status >= 500
        ? new HttpRequestException(HttpRequestError.InvalidResponse, $"{call.Name}: Discord failed with status {(int)Status}.", null, Status)
        : new DiscordApiException(Status, Error.Code, Error.Message, Error.FieldErrors, call.Name)
        {
            RetryAfter = Status == HttpStatusCode.TooManyRequests ? RetryAfter : null,
        };

    private static RateLimitedIn? Told(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, WireJson.Shared.RateLimitedIn);
        }
        catch (JsonException)
        {
            return null; // A proxy's HTML: the headers say what there is to know.
        }
    }

    // Without any mark of Discord's own it comes from the proxy before it, which means the address and not a route.
    private static bool IsProxys(RateLimitHeaders headers, RateLimitedIn? told) => headers is { Scope: null, Bucket: null } && told?.RetryAfter is null;

    private static TimeSpan? Max(TimeSpan? one, TimeSpan? other) =>
        one is null ? other : other is null ? one : one > other ? one : other;
}
