using System.Text.Json.Serialization;
using DiplomacyBot.Library;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Storage;

/// <summary>The shapes of what is kept as JSON inside rows; additive changes only, since old rows stay.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(IReadOnlyList<Choice>))]
[JsonSerializable(typeof(IReadOnlyList<ArticleSource>))]
internal sealed partial class StoredJson : JsonSerializerContext;
