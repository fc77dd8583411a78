using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What a message tells of the interaction it answers. Kept as values: written out it would be the larger part of most answers.</summary>
internal sealed record AnsweredInteraction
{
    private const int Command = 2;

    public required ulong Id { get; init; }

    /// <summary>2 command, 3 component, 5 modal.</summary>
    public required int Type { get; init; }

    public required User User { get; init; }

    /// <summary>The full name of the command as typed; of commands only.</summary>
    public string CommandPath { get; init; } = "";

    /// <summary>The server by whose leave the app is there, 0 in direct messages; null = the person's own.</summary>
    public ulong? OwningGuildId { get; init; }

    /// <summary>Of a follow-up: the first answer.</summary>
    public ulong? OriginalId { get; init; }

    /// <summary>The message that a command of its menu was used on.</summary>
    public ulong? TargetMessageId { get; init; }

    /// <summary>The message whose component was used.</summary>
    public ulong? ComponentMessageId { get; init; }

    /// <summary>Of a modal: what opened it.</summary>
    public AnsweredInteraction? Opener { get; init; }

    /// <param name="message">A stored message.</param>
    /// <param name="findUser">Everybody who ever was there.</param>
    public static AnsweredInteraction? Read(JsonElement message, Func<ulong, User?> findUser) =>
        message.Member("interaction_metadata") is { } metadata ? Read(metadata, message.Member("interaction")?.Text("name"), findUser) : null;

    /// <summary>By whose leave the app is here: 0 a server's, 1 a person's.</summary>
    public static void WriteOwners(Utf8JsonWriter writer, ulong? owningGuildId, User user)
    {
        writer.WriteStartObject("authorizing_integration_owners"u8);
        if (owningGuildId is { } guild)
            writer.WriteId("0"u8, guild);
        else
            writer.WriteId("1"u8, user.Id);
        writer.WriteEndObject();
    }

    /// <summary>Writes <c>interaction_metadata</c>, and of commands the deprecated <c>interaction</c>, which still names them.</summary>
    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("interaction_metadata"u8);
        WriteMetadata(writer);
        if (Type != Command)
            return;
        writer.WriteStartObject("interaction"u8);
        writer.WriteId("id"u8, Id);
        writer.WriteNumber("type"u8, Type);
        writer.WriteString("name"u8, CommandPath);
        writer.WriteMade("user"u8, User.Wire);
        writer.WriteEndObject();
    }

    private void WriteMetadata(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteNumber("type"u8, Type);
        writer.WriteMade("user"u8, User.Wire);
        WriteOwners(writer, OwningGuildId, User);
        if (OriginalId is { } original)
            writer.WriteId("original_response_message_id"u8, original);
        if (TargetMessageId is { } target)
            writer.WriteId("target_message_id"u8, target);
        if (ComponentMessageId is { } source)
            writer.WriteId("interacted_message_id"u8, source);
        if (Opener is { } opener)
        {
            writer.WritePropertyName("triggering_interaction_metadata"u8);
            opener.WriteMetadata(writer);
        }

        writer.WriteEndObject();
    }

    private static AnsweredInteraction Read(JsonElement metadata, string? commandPath, Func<ulong, User?> findUser) => new()
    {
        Id = metadata.Id("id") ?? 0,
        Type = metadata.Number("type") ?? 0,
        User = findUser(metadata.Member("user")?.Id("id") ?? 0) ?? throw new InvalidDataException("A stored message answers somebody who is not in the world."),
        CommandPath = commandPath ?? "",
        OwningGuildId = metadata.Member("authorizing_integration_owners")?.Id("0"),
        OriginalId = metadata.Id("original_response_message_id"),
        TargetMessageId = metadata.Id("target_message_id"),
        ComponentMessageId = metadata.Id("interacted_message_id"),
        Opener = metadata.Member("triggering_interaction_metadata") is { } opener ? Read(opener, commandPath: null, findUser) : null,
    };
}
