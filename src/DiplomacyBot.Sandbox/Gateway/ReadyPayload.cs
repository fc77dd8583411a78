using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>READY.</summary>
internal static class ReadyPayload
{
    public static byte[] Write(SandboxCore core, GatewaySession session, bool sharded) => JsonText.Write(writer =>
    {
        var world = core.World;
        writer.WriteStartObject();
        writer.WriteNumber("v"u8, 10);
        writer.WriteMade("user"u8, JsonText.Extend(world.App.Bot.Wire, static extra =>
        {
            extra.WriteBoolean("mfa_enabled"u8, true);
            extra.WriteBoolean("verified"u8, true);
            extra.WriteNull("email"u8);
        }));
        writer.WriteStartArray("guilds"u8);
        foreach (var guild in core.Gateway.GuildsOf(session))
        {
            writer.WriteStartObject();
            writer.WriteId("id"u8, guild.Id);
            writer.WriteBoolean("unavailable"u8, true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("session_id"u8, session.Id);
        writer.WriteString("session_type"u8, "normal"u8);
        writer.WriteString("resume_gateway_url"u8, core.GatewayUrl + "/resume");
        if (sharded)
        {
            writer.WriteStartArray("shard"u8);
            writer.WriteNumberValue(session.Shard);
            writer.WriteNumberValue(session.Shards);
            writer.WriteEndArray();
        }

        writer.WriteStartObject("application"u8);
        writer.WriteId("id"u8, world.App.Id);
        writer.WriteNumber("flags"u8, world.App.Flags);
        writer.WriteEndObject();
        writer.WriteEmptyArray("private_channels"u8);
        writer.WriteEmptyArray("relationships"u8);
        writer.WriteStartObject("user_settings"u8);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}
