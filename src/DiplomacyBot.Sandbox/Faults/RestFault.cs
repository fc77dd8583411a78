namespace DiplomacyBot.Sandbox.Faults;

/// <summary>What goes wrong with one request.</summary>
internal sealed record RestFault
{
    /// <summary>The request is carried out first; only its reply is lost or replaced.</summary>
    public bool AfterWork { get; init; }

    /// <summary>Wait for this before carrying out the request (or, with <see cref="AfterWork"/>, before replying).</summary>
    public Task? Until { get; init; }

    /// <summary>Cut the connection instead of replying.</summary>
    public bool Cut { get; init; }

    /// <summary>The status that replaces the reply; null = only delay.</summary>
    public int? Status { get; init; }

    public string ContentType { get; init; } = "text/html";

    public string Body { get; init; } = "";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>A 5xx as a proxy words it.</summary>
    public static RestFault ServerError(int status = 502, bool afterWork = false) => new()
    {
        Status = status,
        AfterWork = afterWork,
        Body = $"<html><head><title>{status}</title></head><body><h1>{status} Bad Gateway</h1><hr>cloudflare</body></html>",
    };

    /// <summary>A 429 that no bucket foretold.</summary>
    public static RestFault TooManyRequests(TimeSpan retryAfter, bool global = false) => new()
    {
        Status = 429,
        ContentType = "application/json",
        Body = FormattableString.Invariant($"{{\"message\":\"You are being rate limited.\",\"retry_after\":{retryAfter.TotalSeconds:0.###},\"global\":{(global ? "true" : "false")}}}"),
        Headers = global
            ? new Dictionary<string, string> { ["Retry-After"] = Whole(retryAfter), ["X-RateLimit-Global"] = "true", ["X-RateLimit-Scope"] = "global" }
            : new Dictionary<string, string> { ["Retry-After"] = Whole(retryAfter), ["X-RateLimit-Scope"] = "user" },
    };

    public static RestFault Delay(Task until, bool afterWork = false) => new() { Until = until, AfterWork = afterWork };

    public static RestFault CutConnection(bool afterWork) => new() { Cut = true, AfterWork = afterWork };

    private static string Whole(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
