namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>A request as it arrived.</summary>
internal sealed record SeenRequest(string Line, string Query, string Body, string? ContentType, string? Authorization, string? UserAgent, Uri Address)
{
    public static async Task<SeenRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken) => new(
        $"{request.Method} {request.RequestUri!.AbsolutePath.Replace("/api/v10", "", StringComparison.Ordinal)}",
        request.RequestUri.Query,
        request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken),
        request.Content?.Headers.ContentType?.ToString(),
        request.Headers.TryGetValues("Authorization", out var values) ? string.Join(',', values) : null,
        request.Headers.TryGetValues("User-Agent", out var agents) ? string.Join(' ', agents) : null,
        request.RequestUri);
}
