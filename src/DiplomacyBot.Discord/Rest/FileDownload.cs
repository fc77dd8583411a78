using System.Net;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Discord.Rest;

/// <summary>Fetches files people attached: only from where Discord keeps them, never following a redirect, never more than asked for.</summary>
internal sealed class FileDownload(IHttpClientFactory clients, IOptions<DiscordOptions> options, WireClock clock, Jitter jitter)
{
    /// <summary>The name of the HTTP client that fetches files.</summary>
    public const string ClientName = "DiplomacyBot.Discord.Files";

    private const int Attempts = 3;
    private static readonly TimeSpan AttemptTime = TimeSpan.FromSeconds(20);

    private readonly Uri api = options.Value.ApiUrl;

    public async Task<byte[]> ReadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        if (!IsDiscords(attachment.Url))
            throw new InvalidDataException($"The file {attachment.Id} is not kept by Discord (its link points to '{attachment.Url.Host}') and was not fetched.");
        if (attachment.Size > maxBytes)
            throw TooLarge(attachment, maxBytes);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var limit = new CancellationTokenSource(AttemptTime, clock.Time);
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
                return await ReadOnceAsync(attachment, maxBytes, stop.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (IsPassing(exception, cancellationToken))
            {
                if (attempt + 1 < Attempts)
                    await Task.Delay(jitter.BackOff(attempt, TimeSpan.FromMilliseconds(300), AttemptTime), clock.Time, cancellationToken).ConfigureAwait(false);
                else if (exception is OperationCanceledException)
                    throw new TimeoutException($"The file {attachment.Id} could not be fetched in time.", exception);
                else
                    throw;
            }
        }
    }

    private async Task<byte[]> ReadOnceAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, attachment.Url);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        using var response = await clients.CreateClient(ClientName)
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if ((int)response.StatusCode is >= 300 and < 400)
            throw new InvalidDataException($"The file {attachment.Id} is not where its link points, and links are not followed further.");
        if ((int)response.StatusCode >= 500)
            throw new HttpRequestException(HttpRequestError.InvalidResponse, $"GET file {attachment.Id}: status {(int)response.StatusCode}.", null, response.StatusCode);
        if (response.StatusCode != HttpStatusCode.OK)
            throw new DiscordApiException(response.StatusCode, 0, "the file could not be fetched", [], $"GET file {attachment.Id}");
        if (response.Content.Headers.ContentLength > maxBytes)
            throw TooLarge(attachment, maxBytes);

        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var read = new MemoryStream((int)Math.Min(maxBytes, Math.Max(0, attachment.Size)));
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            // One byte too many is enough to know; what the headers claimed is no bound.
            if (read.Length + count > maxBytes)
                throw TooLarge(attachment, maxBytes);
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private bool IsDiscords(Uri url)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0)
            return false;
        if (url.Host is "cdn.discordapp.com" or "media.discordapp.net")
            return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort;
        return url.Scheme == api.Scheme && url.Port == api.Port && string.Equals(url.Host, api.Host, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPassing(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        InvalidDataException => false,
        HttpRequestException or IOException => true,
        _ => false,
    };

    private static InvalidDataException TooLarge(Attachment attachment, int maxBytes) =>
        new($"The file {attachment.Id} is larger than {maxBytes} bytes.");
}
