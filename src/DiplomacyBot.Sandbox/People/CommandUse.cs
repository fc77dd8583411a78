using System.Text.Json;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>A person runs a command, or types one of its options.</summary>
internal static class CommandUse
{
    public static RestAnswer Run(PeopleCall call) => Open(call, completes: null, out var interaction) ?? Opened(interaction!);

    /// <param name="call">The options so far; one has <c>focused</c>.</param>
    /// <param name="choices">Comes with the bot's choices, or null after 3 s.</param>
    public static RestAnswer? Complete(PeopleCall call, out Task<byte[]?>? choices)
    {
        var source = new TaskCompletionSource<byte[]?>(TaskCreationOptions.RunContinuationsAsynchronously);
        choices = source.Task;
        return Open(call, source, out _);
    }

    public static RestAnswer Opened(Interaction interaction) => RestAnswer.Ok(writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("interaction_id"u8, interaction.Id);
        writer.WriteEndObject();
    });

    private static RestAnswer? Open(PeopleCall call, TaskCompletionSource<byte[]?>? completes, out Interaction? interaction)
    {
        interaction = null;
        var world = call.World;
        if (call.VisibleChannel(call.Body.Id("channel_id")) is not { } channel)
            return PeopleCall.No("You cannot see that channel.");
        if (call.Body.Id("command_id") is not { } commandId || world.Commands.Find(commandId) is not { } command
            || !CommandAccess.MayRun(world, world.FindGuild(channel.GuildId), command, call.Person.Id, channel))
            return PeopleCall.No("There is no such command for you here.");
        var given = new GivenOptions(world, channel, call.Person, call.Files, completing: completes is not null);
        var problem = command.Type == ApplicationCommand.ChatInput ? given.Check(command, call.Body) : given.CheckTarget(command, call.Body.Id("target_id"));
        if (problem is not null)
            return PeopleCall.No(problem);
        interaction = new Interaction
        {
            Id = world.NextId(),
            Token = AppIdentity.Secret(64),
            Type = completes is null ? InteractionType.Command : InteractionType.Autocomplete,
            Channel = channel,
            User = call.Person,
            CreatedAt = world.Now,
            Command = command,
            CommandPath = given.Path,
            TargetId = given.TargetId,
            FocusedOptionType = given.FocusedType,
            Choices = completes,
        };
        var opened = interaction;
        call.Core.Interactions.Open(interaction, InteractionPayload.Write(world, interaction, writer => WriteData(writer, opened, call.Body, given)));
        return null;
    }

    private static void WriteData(Utf8JsonWriter writer, Interaction interaction, JsonElement body, GivenOptions given)
    {
        var command = interaction.Command!;
        writer.WriteId("id"u8, command.Id);
        writer.WriteString("name"u8, command.Name);
        writer.WriteNumber("type"u8, command.Type);
        if (command.GuildId is { } guild)
            writer.WriteId("guild_id"u8, guild);
        if (interaction.TargetId is { } target)
            writer.WriteId("target_id"u8, target);
        given.WriteOptions(writer, command, body);
        given.Resolved.WriteTo(writer);
    }
}
