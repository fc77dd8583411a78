using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Who may use a command, or (under the application's id) all commands, as a guild's administrators set it.</summary>
/// <param name="Id">The command's, or the application's.</param>
/// <param name="GuildId">Where.</param>
/// <param name="Permissions">Empty = nothing set.</param>
internal sealed record CommandPermissions(ulong Id, ulong GuildId, IReadOnlyList<CommandPermission> Permissions)
{
    public const int Most = 100;

    public void WriteTo(Utf8JsonWriter writer, ulong applicationId)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteId("application_id"u8, applicationId);
        writer.WriteId("guild_id"u8, GuildId);
        writer.WriteStartArray("permissions"u8);
        foreach (var permission in Permissions)
        {
            writer.WriteStartObject();
            writer.WriteId("id"u8, permission.Id);
            writer.WriteNumber("type"u8, (int)permission.Kind);
            writer.WriteBoolean("permission"u8, permission.Allowed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
