using System.Text;
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

    private static readonly string[] Described = ["name", "description"];
    private static readonly string[] Named = ["name"];

    private readonly Dictionary<string, byte[]> wireByLocale = new(StringComparer.Ordinal);

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

    public byte[] Wire => field ??= JsonText.Write(writer => WriteTo(writer, WriteAllLanguages));

    public byte[] WireWithoutLocalisations => field ??= JsonText.Write(writer => WriteTo(writer, static (_, _, _) => { }));

    /// <summary>As Discord gives it to a client that names its language: texts that are there in it beside the others, as <c>name_localized</c>
    /// and <c>description_localized</c>.</summary>
    public byte[] WireIn(string locale)
    {
        if (!wireByLocale.TryGetValue(locale, out var wire))
            wireByLocale[locale] = wire = JsonText.Write(writer => WriteTo(writer, (into, owner, members) => WriteLanguage(into, owner, members, locale)));
        return wire;
    }

    private void WriteTo(Utf8JsonWriter writer, Localise localise)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteId("application_id"u8, ApplicationId);
        writer.WriteId("version"u8, Version);
        writer.WriteId("default_member_permissions"u8, Body.Id("default_member_permissions"));
        writer.WriteNumber("type"u8, Type);
        writer.WriteString("name"u8, Name);
        writer.WriteString("description"u8, Type == ChatInput ? Body.Text("description") : "");
        localise(writer, Body, Described);
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
        WriteOptions(writer, Body, localise);
        writer.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter writer, JsonElement owner, Localise localise)
    {
        if (owner.Member("options") is not { ValueKind: JsonValueKind.Array } options || options.GetArrayLength() == 0)
            return;
        writer.WriteStartArray("options"u8);
        foreach (var option in options.EnumerateArray())
            WriteOption(writer, option, localise);
        writer.WriteEndArray();
    }

    private static void WriteOption(Utf8JsonWriter writer, JsonElement option, Localise localise)
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

        localise(writer, option, Described);
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
                localise(writer, choice, Named);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteOptions(writer, option, localise);
        writer.WriteEndObject();
    }

    private static void WriteAllLanguages(Utf8JsonWriter writer, JsonElement owner, string[] members)
    {
        foreach (var member in members)
            writer.WriteElement(Encoding.UTF8.GetBytes($"{member}_localizations"), owner.Member($"{member}_localizations") ?? default);
    }

    private static void WriteLanguage(Utf8JsonWriter writer, JsonElement owner, string[] members, string locale)
    {
        foreach (var member in members)
        {
            if (owner.Member($"{member}_localizations")?.Text(locale) is { } text)
                writer.WriteString($"{member}_localized", text);
        }
    }

    /// <summary>Writes what these members of the owner are in other languages.</summary>
    private delegate void Localise(Utf8JsonWriter writer, JsonElement owner, string[] members);
}
