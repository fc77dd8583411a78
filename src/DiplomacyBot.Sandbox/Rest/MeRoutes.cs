using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Who the bot is, and where its gateway is.</summary>
internal static class MeRoutes
{
    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", "gateway", static call => RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("url"u8, call.Core.GatewayUrl);
            writer.WriteEndObject();
        }))
        { Open = true },
        new("GET", "gateway/bot", GatewayBot),
        new("GET", "users/@me", static call => RestAnswer.Ok(JsonText.Extend(call.Bot.Wire, static writer =>
        {
            writer.WriteBoolean("mfa_enabled"u8, true);
            writer.WriteString("locale"u8, "en-US"u8);
            writer.WriteNumber("premium_type"u8, 0);
            writer.WriteBoolean("verified"u8, true);
            writer.WriteNull("email"u8);
        }))),
        new("GET", "users/@me/guilds", static call => RestAnswer.List(call.World.Guilds.Values.Where(guild => guild.Members.ContainsKey(call.Bot.Id)).Select(guild =>
            JsonText.Write(writer => WritePartial(writer, guild, call))))),
        new("GET", "users/{user_id}", static call => call.World.FindUser(call.Id("user_id")) is { } user ? RestAnswer.Ok(user.Wire) : Refusals.UnknownUser),
        new("GET", "applications/@me", static call => RestAnswer.Ok(writer => WriteApplication(writer, call.World))),
    ];

    private static RestAnswer GatewayBot(RestCall call) => RestAnswer.Ok(writer =>
    {
        var budget = call.Core.Gateway.Budget;
        writer.WriteStartObject();
        writer.WriteString("url"u8, call.Core.GatewayUrl);
        writer.WriteNumber("shards"u8, Math.Max(1, (call.World.Guilds.Count + call.Core.Options.MostGuildsPerShard - 1) / call.Core.Options.MostGuildsPerShard));
        writer.WriteStartObject("session_start_limit"u8);
        writer.WriteNumber("total"u8, budget.Total);
        writer.WriteNumber("remaining"u8, budget.Remaining);
        writer.WriteNumber("reset_after"u8, (long)budget.ResetAfter.TotalMilliseconds);
        writer.WriteNumber("max_concurrency"u8, budget.MaxConcurrency);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void WritePartial(Utf8JsonWriter writer, Guild guild, RestCall call)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, guild.Id);
        writer.WriteString("name"u8, guild.Name);
        writer.WriteNulls("icon", "banner");
        writer.WriteBoolean("owner"u8, guild.OwnerId == call.Bot.Id);
        writer.WriteBits("permissions"u8, PermissionRules.InGuild(guild, guild.Members[call.Bot.Id], call.World.Now));
        writer.WriteEmptyArray("features"u8);
        writer.WriteEndObject();
    }

    private static void WriteApplication(Utf8JsonWriter writer, World world)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, world.App.Id);
        writer.WriteString("name"u8, world.App.Name);
        writer.WriteNulls("icon", "type", "interactions_endpoint_url", "role_connections_verification_url", "team");
        writer.WriteString("description"u8, "The application of this local Discord."u8);
        writer.WriteMade("bot"u8, world.App.Bot.Wire);
        writer.WriteMade("owner"u8, world.Users[world.App.OwnerId].Wire);
        writer.WriteString("verify_key"u8, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(world.App.Id))));
        writer.WriteNumber("flags"u8, world.App.Flags);
        writer.WriteString("flags_new"u8, world.App.Flags.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteBoolean("bot_public"u8, true);
        writer.WriteBoolean("bot_require_code_grant"u8, false);
        writer.WriteEmptyArray("redirect_uris"u8);
        writer.WriteEmptyArray("eligible_oauth2_scopes"u8);
        writer.WriteEmptyArray("tags"u8);
        writer.WriteNumber("approximate_guild_count"u8, world.Guilds.Count);
        writer.WriteNumber("approximate_user_install_count"u8, 0);
        writer.WriteNumber("approximate_user_authorization_count"u8, 0);
        writer.WriteNumber("explicit_content_filter"u8, 0);
        writer.WriteEndObject();
    }
}
