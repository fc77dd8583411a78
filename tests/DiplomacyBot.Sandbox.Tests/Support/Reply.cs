using System.Text.Json;

namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>What came back: status, JSON body (undefined = none), headers.</summary>
internal sealed record Reply(int Status, byte[] Raw, HttpResponseMessage Message)
{
    public JsonElement Body => Raw.Length > 0 && Message.Content.Headers.ContentType?.MediaType == "application/json" ? JsonElement.Parse(Raw) : default;

    public int Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetInt32() : 0;

    public string Id => Body.GetProperty("id").GetString()!;

    public JsonElement this[string name] => Body.GetProperty(name);

    public string? Header(string name) => Message.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
