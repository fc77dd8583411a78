using System.Net;

namespace DiplomacyBot.Discord;

/// <summary>Discord refused a request.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">Discord's own error code, such as 10008; 0 where the body held none.</param>
/// <param name="message">Discord's message, or the status where the body was not Discord's JSON.</param>
/// <param name="fieldErrors">What was wrong with which field, each as "data.embeds[0].title: Must be 256 or fewer in length."</param>
/// <param name="request">Method and route without tokens, such as "POST /channels/4/messages".</param>
public sealed class DiscordApiException(HttpStatusCode status, int code, string message, IReadOnlyList<string> fieldErrors, string request)
    : Exception($"{request}: {(int)status} {code} {message}{(fieldErrors.Count == 0 ? "" : " (" + string.Join("; ", fieldErrors) + ")")}")
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Discord's error code; 0 where there was none.</summary>
    public int Code { get; } = code;

    /// <summary>What was wrong with which field.</summary>
    public IReadOnlyList<string> FieldErrors { get; } = fieldErrors;

    /// <summary>For a 429: how long Discord wants to be left alone from the moment of the refusal; null otherwise.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Method and route, without tokens.</summary>
    public string Request { get; } = request;
}
