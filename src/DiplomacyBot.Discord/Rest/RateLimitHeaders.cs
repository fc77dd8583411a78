using System.Globalization;
using System.Net.Http.Headers;

namespace DiplomacyBot.Discord.Rest;

/// <summary>What a reply says about its rate limit; each part is null where it is missing or unreadable.</summary>
internal readonly record struct RateLimitHeaders(
    string? Bucket,
    int? Limit,
    int? Remaining,
    TimeSpan? ResetAfter,
    TimeSpan? RetryAfter,
    string? Scope,
    bool IsGlobal)
{
    public static RateLimitHeaders Of(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        Whole(headers, "X-RateLimit-Limit"),
        Whole(headers, "X-RateLimit-Remaining"),
        Seconds(headers, "X-RateLimit-Reset-After"),
        Seconds(headers, "Retry-After"),
        Text(headers, "X-RateLimit-Scope"),
        string.Equals(Text(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>A wait in seconds as a span; nothing for negative, endless or nonsensical values.</summary>
    public static TimeSpan? Span(double? seconds) => seconds is >= 0 and < 1e7 ? TimeSpan.FromSeconds(seconds.Value) : null;

    private static string? Text(HttpResponseHeaders headers, string name)
    {
        if (!headers.NonValidated.TryGetValues(name, out var values))
            return null;
        foreach (var value in values)
            return value;
        return null;
    }

    private static int? Whole(HttpResponseHeaders headers, string name) =>
        int.TryParse(Text(headers, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TimeSpan? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Span(number) : null;
}
