using System.Text.Json.Serialization;

namespace DiplomacyBot.Hosting;

/// <summary>How <see cref="SandboxInfo"/> is read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SandboxInfo))]
internal sealed partial class SandboxJson : JsonSerializerContext;
