using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>INTERACTION_CREATE with every member of FACTS section 7.</summary>
internal static class InteractionPayload
{
    public static byte[] Write(World world, Interaction interaction, Action<Utf8JsonWriter> data) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, interaction.Id);
        writer.WriteId("application_id"u8, world.App.Id);
        writer.WriteNumber("type"u8, (int)interaction.Type);
        writer.WriteString("token"u8, interaction.Token);
        writer.WriteNumber("version"u8, 1);
        writer.WriteId("channel_id"u8, interaction.Channel.Id);
        var userMay = world.PermissionsIn(interaction.Channel, interaction.User.Id);
        writer.WritePropertyName("channel"u8);
        interaction.Channel.WriteTo(writer, userMay);
        WritePerson(writer, world, interaction, userMay);
        writer.WriteString("locale"u8, interaction.User.Locale);
        writer.WriteNumber("context"u8, interaction.GuildId is null ? 1 : 0);
        writer.WriteBits("app_permissions"u8, world.PermissionsIn(interaction.Channel, world.App.Bot.Id));
        writer.WriteEmptyArray("entitlements"u8);
        AnsweredInteraction.WriteOwners(writer, OwningGuildId(world, interaction), interaction.User);
        writer.WriteNumber("attachment_size_limit"u8, BodyReading.MostFileBytes);
        if (interaction.Source is { } source)
            writer.WriteMade("message"u8, world.WithThread(source.Wire, source));
        writer.WriteStartObject("data"u8);
        data(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    /// <summary>The server by whose leave the app is here, 0 in direct messages; null = by a person's.</summary>
    public static ulong? OwningGuildId(World world, Interaction interaction) => world.App.UserInstallOnly ? null : interaction.GuildId ?? 0;

    private static void WritePerson(Utf8JsonWriter writer, World world, Interaction interaction, Permissions userMay)
    {
        if (world.FindGuild(interaction.GuildId) is not { } guild)
        {
            writer.WriteMade("user"u8, interaction.User.Wire);
            return;
        }

        writer.WriteId("guild_id"u8, guild.Id);
        writer.WriteString("guild_locale"u8, guild.PreferredLocale);
        writer.WriteStartObject("guild"u8);
        writer.WriteId("id"u8, guild.Id);
        writer.WriteString("locale"u8, guild.PreferredLocale);
        writer.WriteEmptyArray("features"u8);
        writer.WriteEndObject();
        writer.WritePropertyName("member"u8);
        guild.Members[interaction.User.Id].WriteTo(writer, withUser: true, userMay);
    }
}
