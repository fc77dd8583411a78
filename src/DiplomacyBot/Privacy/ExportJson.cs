using System.Text.Json.Serialization;

namespace DiplomacyBot.Privacy;

/// <summary>How the export is written: indented, for people who open it in a text editor.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ExportedData))]
internal sealed partial class ExportJson : JsonSerializerContext;
