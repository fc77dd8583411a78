using System.Text.Json;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>A request's body, read and parsed; or why it was refused.</summary>
internal sealed class RequestBody(JsonDocument? document, IReadOnlyList<UploadedFile> files, RestAnswer? refusal = null) : IDisposable
{
    public static RequestBody None { get; } = new(null, []);

    public JsonElement Json => document?.RootElement ?? default;

    public IReadOnlyList<UploadedFile> Files { get; } = files;

    public RestAnswer? Refusal { get; } = refusal;

    public static RequestBody Refused(RestAnswer answer) => new(null, [], answer);

    public void Dispose() => document?.Dispose();
}
