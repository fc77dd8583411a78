using System.Globalization;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Counts requests per bucket, for the whole bot, and in hidden sub-limits (FACTS section 3, rows 67 and 73).</summary>
internal sealed class RateLimits(TimeProvider wireClock, bool enabled)
{
    private const int GlobalPerSecond = 50;
    private const int MostInvalid = 10_000;

    /// <summary>So many in ten minutes are noted as a mistake, long before Discord would shut the bot out.</summary>
    public const int WorryingInvalid = 100;

    private const int TidyAbove = 4_096;
    private static readonly TimeSpan InvalidWindow = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(string Bucket, string Major), Window> windows = [];
    private readonly Lock gate = new();
    private Window global = new(0, default);
    private Window invalid = new(0, default);

    /// <summary>401, 403 and 429 (not shared) of the current ten minutes.</summary>
    public int InvalidRequests => invalid.EndsAt > wireClock.GetUtcNow() ? invalid.Used : 0;

    public bool Banned => enabled && invalid.Used > MostInvalid && invalid.EndsAt > wireClock.GetUtcNow();

    /// <summary>Counts one request.</summary>
    /// <returns>The headers for its reply, and the refusal if it is one too many.</returns>
    public (KeyValuePair<string, string>[] Headers, RestAnswer? Refusal) Take(RestRoute route, string major)
    {
        if (!enabled)
            return ([], null);
        var now = wireClock.GetUtcNow();
        lock (gate)
        {
            if (!route.ByInteractionToken && Count(ref global, GlobalPerSecond, TimeSpan.FromSeconds(1), now) is { } wait)
                return ([], Refusal(wait, "global", isGlobal: true, 0, []));
            var key = (route.Bucket, major);
            var window = windows.GetValueOrDefault(key);
            var over = Count(ref window, route.Limit.Requests, route.Limit.Window, now);
            windows[key] = window;
            if (windows.Count > TidyAbove)
                Tidy(now);
            var headers = Headers(route, window, now);
            return (headers, over is { } bucketWait ? Refusal(bucketWait, "user", isGlobal: false, 0, headers) : null);
        }
    }

    /// <summary>A limit that no header foretells. Its 429 names a short wait in the header and the true one in the body.</summary>
    public RestAnswer? TakeHidden(string name, string major, int requests, TimeSpan span, int code, string message)
    {
        if (!enabled)
            return null;
        lock (gate)
        {
            var window = windows.GetValueOrDefault((name, major));
            var over = Count(ref window, requests, span, wireClock.GetUtcNow());
            windows[(name, major)] = window;
            return over is { } wait ? Refusal(wait, "shared", isGlobal: false, code, [], message, headerSeconds: 1) : null;
        }
    }

    /// <summary>Counts an answer that Discord holds against whoever asked (row 74).</summary>
    /// <returns>True when this one makes the number of them worrying.</returns>
    public bool CountInvalid(RestAnswer answer)
    {
        var shared = answer.Headers.Any(header => header is { Key: "X-RateLimit-Scope", Value: "shared" });
        if (answer.Status is not (401 or 403 or 429) || shared)
            return false;
        lock (gate)
        {
            Count(ref invalid, int.MaxValue, InvalidWindow, wireClock.GetUtcNow());
            return invalid.Used == WorryingInvalid;
        }
    }

    private static TimeSpan? Count(ref Window window, int most, TimeSpan span, DateTimeOffset now)
    {
        if (window.EndsAt <= now)
            window = new Window(0, now + span);
        if (window.Used >= most)
            return window.EndsAt - now;
        window = window with { Used = window.Used + 1 };
        return null;
    }

    private static KeyValuePair<string, string>[] Headers(RestRoute route, Window window, DateTimeOffset now) =>
    [
        new("X-RateLimit-Limit", route.Limit.Requests.ToString(CultureInfo.InvariantCulture)),
        new("X-RateLimit-Remaining", (route.Limit.Requests - window.Used).ToString(CultureInfo.InvariantCulture)),
        new("X-RateLimit-Reset", (window.EndsAt.ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture)),
        new("X-RateLimit-Reset-After", (window.EndsAt - now).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)),
        new("X-RateLimit-Bucket", route.Bucket),
    ];

    private static RestAnswer Refusal(
        TimeSpan wait, string scope, bool isGlobal, int code, KeyValuePair<string, string>[] headers, string? message = null, int? headerSeconds = null)
    {
        var text = message ?? (scope == "shared" ? "The resource is being rate limited." : "You are being rate limited.");
        var answer = RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("message"u8, text);
            writer.WriteNumber("retry_after"u8, Math.Round(wait.TotalSeconds + 0.001, 3));
            writer.WriteBoolean("global"u8, isGlobal);
            if (code != 0)
                writer.WriteNumber("code"u8, code);
            writer.WriteEndObject();
        });
        KeyValuePair<string, string>[] own =
        [
            new("Retry-After", (headerSeconds ?? (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture)),
            new("X-RateLimit-Scope", scope),
        ];
        return answer with { Status = 429, Code = code, Headers = isGlobal ? [.. own, new("X-RateLimit-Global", "true")] : [.. headers, .. own] };
    }

    private void Tidy(DateTimeOffset now)
    {
        foreach (var (key, window) in windows)
        {
            if (window.EndsAt <= now)
                windows.Remove(key);
        }
    }

    private readonly record struct Window(int Used, DateTimeOffset EndsAt);
}
