using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

/// <summary>Every JSON shape that passes, generated at build time: no reflection, names as Discord spells them, null left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadyIn))]
[JsonSerializable(typeof(HelloIn))]
[JsonSerializable(typeof(GuildIn))]
[JsonSerializable(typeof(ChannelIn))]
[JsonSerializable(typeof(RoleEventIn))]
[JsonSerializable(typeof(MemberEventIn))]
[JsonSerializable(typeof(InteractionIn))]
[JsonSerializable(typeof(MessageIn))]
[JsonSerializable(typeof(MessageIn[]))]
[JsonSerializable(typeof(IdOnlyIn))]
[JsonSerializable(typeof(ApplicationIn))]
[JsonSerializable(typeof(GatewayBotIn))]
[JsonSerializable(typeof(CommandIn[]))]
[JsonSerializable(typeof(RateLimitedIn))]
[JsonSerializable(typeof(MessageOut))]
[JsonSerializable(typeof(MessageCallbackOut))]
[JsonSerializable(typeof(DeferCallbackOut))]
[JsonSerializable(typeof(ModalCallbackOut))]
[JsonSerializable(typeof(SuggestCallbackOut))]
[JsonSerializable(typeof(CommandOut[]))]
[JsonSerializable(typeof(ThreadOut))]
[JsonSerializable(typeof(HeartbeatOut))]
[JsonSerializable(typeof(IdentifyOut))]
[JsonSerializable(typeof(ResumeOut))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>The one context: text goes out as UTF-8 rather than as \u escapes, which would double the size of most languages.</summary>
    public static WireJson Shared { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new SnowflakeConverter(), new PermissionsConverter() },
    });
}
