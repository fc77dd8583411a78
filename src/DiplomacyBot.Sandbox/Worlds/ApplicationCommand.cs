using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A registered command. <see cref="Body"/> is what the app sent, checked; the rest is what Discord adds.</summary>
internal sealed class ApplicationCommand
{
    public const int ChatInput = 1;
    public const int UserCommand = 2;
    public const int MessageCommand = 3;
    public const int EntryPoint = 4;

    private static readonly string[] OptionMembers =
        ["type", "name", "description", "min_value", "max_value", "min_length", "max_length", "channel_types", "file_types"];

    public required ulong Id { get; init; }

    public required ulong ApplicationId { get; init; }

    public required ulong Version { get; init; }

    public ulong? GuildId { get; init; }

    public required JsonElement Body { get; init; }

    public int Type => Body.Number("type") ?? ChatInput;

    public string Name => field ??= Body.Text("name") ?? "";

    /// <summary>Null = everyone; none = administrators only.</summary>
    public Permissions? DefaultMemberPermissions => Body.Id("default_member_permissions") is { } bits ? (Permissions)bits : null;

    /// <summary>Whether it is offered in a context: 0 guild, 1 direct message with the bot.</summary>
    public bool IsOfferedIn(int context)
    {
        if (GuildId is not null)
            return context == 0;
        if (Body.Member("contexts") is { ValueKind: JsonValueKind.Array } contexts)
            return contexts.EnumerateArray().Any(item => item.AsNumber() == context);
        return context == 0 || Body.Member("dm_permission") is not { ValueKind: JsonValueKind.False };
    }

    public byte[] Wire => field ??= JsonText.Write(writer => WriteTo(writer, localised: true));

    public byte[] WireWithoutLocalisations => field ??= JsonText.Write(writer => WriteTo(writer, localised: false));

    private void WriteTo(Utf8JsonWriter writer, bool localised)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteId("application_id"u8, ApplicationId);
        writer.WriteId("version"u8, Version);
        writer.WriteId("default_member_permissions"u8, Body.Id("default_member_permissions"));
        writer.WriteNumber("type"u8, Type);
        writer.WriteString("name"u8, Name);
        writer.WriteString("description"u8, Type == ChatInput ? Body.Text("description") : "");
        if (localised)
            WriteLocalisations(writer, Body);
        writer.WriteBoolean("dm_permission"u8, Body.Member("dm_permission") is not { ValueKind: JsonValueKind.False });
        if (GuildId is { } guild)
        {
            writer.WriteId("guild_id"u8, guild);
        }
        else
        {
            writer.WriteElement("contexts"u8, Body.Member("contexts") ?? default);
            writer.WritePropertyName("integration_types"u8);
            if (Body.Member("integration_types") is { } integrationTypes)
                integrationTypes.WriteTo(writer);
            else
                writer.WriteRawValue("[0]"u8, skipInputValidation: true);
        }

        writer.WriteBoolean("nsfw"u8, Body.Flag("nsfw"));
        WriteOptions(writer, Body, localised);
        writer.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter writer, JsonElement owner, bool localised)
    {
        if (owner.Member("options") is not { ValueKind: JsonValueKind.Array } options || options.GetArrayLength() == 0)
            return;
        writer.WriteStartArray("options"u8);
        foreach (var option in options.EnumerateArray())
            WriteOption(writer, option, localised);
        writer.WriteEndArray();
    }

    private static void WriteOption(Utf8JsonWriter writer, JsonElement option, bool localised)
    {
        writer.WriteStartObject();
        foreach (var name in OptionMembers)
        {
            if (option.Member(name) is { } value)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
        }

        if (localised)
            WriteLocalisations(writer, option);
        if (option.Flag("required"))
            writer.WriteBoolean("required"u8, true);
        if (option.Flag("autocomplete"))
            writer.WriteBoolean("autocomplete"u8, true);
        if (option.Member("choices") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0)
        {
            writer.WriteStartArray("choices"u8);
            foreach (var choice in choices.EnumerateArray())
            {
                writer.WriteStartObject();
                writer.WriteElement("name"u8, choice.GetProperty("name"));
                writer.WriteElement("value"u8, choice.GetProperty("value"));
                if (localised)
                    writer.WriteElement("name_localizations"u8, choice.Member("name_localizations") ?? default);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteOptions(writer, option, localised);
        writer.WriteEndObject();
    }

    private static void WriteLocalisations(Utf8JsonWriter writer, JsonElement owner)
    {
        writer.WriteElement("name_localizations"u8, owner.Member("name_localizations") ?? default);
        writer.WriteElement("description_localizations"u8, owner.Member("description_localizations") ?? default);
    }
}
