using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DiplomacyBot.Discord.Rest;

/// <summary>The routes this client uses, each with what makes it safe or unsafe to repeat.</summary>
internal static class Routes
{
    public static RestCall GatewayBot() => Get("/gateway/bot", "/gateway/bot");

    public static RestCall Application() => Get("/applications/@me", "/applications/@me");

    public static RestCall ListCommands(Snowflake application) =>
        Get($"/applications/{application}/commands?with_localizations=true", "/applications/{application}/commands");

    public static RestCall ReplaceCommands(Snowflake application, byte[] json) => new()
    {
        Method = HttpMethod.Put,
        Path = $"/applications/{application}/commands",
        Name = $"PUT /applications/{application}/commands",
        Route = "PUT /applications/{application}/commands",
        Json = json,
        Repeatable = true,
    };

    /// <summary>The initial answer. A repeat may find our own first try carried out, which is 40060.</summary>
    public static RestCall Answer(InteractionHandle interaction, byte[] json, IReadOnlyList<Upload> files) => new()
    {
        Method = HttpMethod.Post,
        Path = $"/interactions/{interaction.Id}/{Escape(interaction.Token)}/callback",
        Name = $"POST /interactions/{interaction.Id}/.../callback",
        Route = "POST /interactions/{interaction}/{token}/callback",
        Json = json,
        Files = files,
        Authorized = false,
        IsInteraction = true,
        AnswerTo = interaction.ReceivedAt,
        Repeatable = true,
        DoneCode = 40060,
    };

    public static RestCall EditAnswer(InteractionHandle interaction, byte[] json, IReadOnlyList<Upload> files) => new()
    {
        Method = HttpMethod.Patch,
        Path = $"/webhooks/{interaction.ApplicationId}/{Escape(interaction.Token)}/messages/@original",
        Name = $"PATCH /webhooks/{interaction.ApplicationId}/.../messages/@original",
        Route = "PATCH /webhooks/{webhook}/{token}/messages/{message}",
        Major = $"{interaction.ApplicationId}/{interaction.Token}",
        Json = json,
        Files = files,
        Authorized = false,
        IsInteraction = true,
        Repeatable = files.Count == 0,
    };

    /// <summary>Webhooks know no nonce: a repeat could be a second message, so there is none.</summary>
    public static RestCall FollowUp(InteractionHandle interaction, byte[] json, IReadOnlyList<Upload> files) => new()
    {
        Method = HttpMethod.Post,
        Path = $"/webhooks/{interaction.ApplicationId}/{Escape(interaction.Token)}",
        Name = $"POST /webhooks/{interaction.ApplicationId}/...",
        Route = "POST /webhooks/{webhook}/{token}",
        Major = $"{interaction.ApplicationId}/{interaction.Token}",
        Json = json,
        Files = files,
        Authorized = false,
        IsInteraction = true,
        Repeatable = false,
    };

    public static RestCall Post(Snowflake channel, byte[] json, IReadOnlyList<Upload> files, bool hasNonce) => new()
    {
        Method = HttpMethod.Post,
        Path = $"/channels/{channel}/messages",
        Name = $"POST /channels/{channel}/messages",
        Route = "POST /channels/{channel}/messages",
        Major = channel.ToString(),
        Json = json,
        Files = files,
        Repeatable = hasNonce,
        Creates = true,
    };

    public static RestCall EditPost(Snowflake channel, Snowflake message, byte[] json, IReadOnlyList<Upload> files) => new()
    {
        Method = HttpMethod.Patch,
        Path = $"/channels/{channel}/messages/{message}",
        Name = $"PATCH /channels/{channel}/messages/{message}",
        Route = "PATCH /channels/{channel}/messages/{message}",
        Major = channel.ToString(),
        Json = json,
        Files = files,
        Repeatable = files.Count == 0,
    };

    public static RestCall GetPost(Snowflake channel, Snowflake message) =>
        Get($"/channels/{channel}/messages/{message}", "/channels/{channel}/messages/{message}", channel);

    public static RestCall LookBack(Snowflake channel, Snowflake after, int limit) =>
        Get($"/channels/{channel}/messages?after={after}&limit={limit}", "/channels/{channel}/messages", channel);

    public static RestCall DeletePost(Snowflake channel, Snowflake message) => new()
    {
        Method = HttpMethod.Delete,
        Path = $"/channels/{channel}/messages/{message}",
        Name = $"DELETE /channels/{channel}/messages/{message}",
        Route = "DELETE /channels/{channel}/messages/{message}",
        Major = channel.ToString(),
        Repeatable = true,
        GoneIsDone = true,
    };

    /// <summary>A repeat may find our own first try carried out, which is 40033.</summary>
    public static RestCall Crosspost(Snowflake channel, Snowflake message) => new()
    {
        Method = HttpMethod.Post,
        Path = $"/channels/{channel}/messages/{message}/crosspost",
        Name = $"POST /channels/{channel}/messages/{message}/crosspost",
        Route = "POST /channels/{channel}/messages/{message}/crosspost",
        Major = channel.ToString(),
        Repeatable = true,
        DoneCode = 40033,
        Creates = true,
    };

    /// <summary>A repeat may find our own first try carried out, which is 160004: a message has one thread at most.</summary>
    public static RestCall StartThread(Snowflake channel, Snowflake message, byte[] json) => new()
    {
        Method = HttpMethod.Post,
        Path = $"/channels/{channel}/messages/{message}/threads",
        Name = $"POST /channels/{channel}/messages/{message}/threads",
        Route = "POST /channels/{channel}/messages/{message}/threads",
        Major = channel.ToString(),
        Json = json,
        Repeatable = true,
        DoneCode = 160004,
        Creates = true,
    };

    /// <summary>A body as bytes.</summary>
    public static byte[] Json<T>(T body, JsonTypeInfo<T> shape) => JsonSerializer.SerializeToUtf8Bytes(body, shape);

    private static RestCall Get(string path, string route, Snowflake? major = null) => new()
    {
        Method = HttpMethod.Get,
        Path = path,
        Name = $"GET {path}",
        Route = $"GET {route}",
        Major = major?.ToString() ?? "",
        Repeatable = true,
    };

    // Outside input in an address: escaped, though Discord's own tokens need none.
    private static string Escape(string token) => Uri.EscapeDataString(token);
}
