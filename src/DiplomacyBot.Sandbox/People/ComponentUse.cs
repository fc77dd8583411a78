using System.Text.Json;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>A person presses a button or chooses from a select.</summary>
internal static class ComponentUse
{
    private const int Button = 2;

    public static RestAnswer Click(PeopleCall call)
    {
        var world = call.World;
        if (call.VisibleChannel(call.Body.Id("channel_id")) is not { } channel || call.Body.Id("message_id") is not { } messageId
            || world.FindMessage(channel, messageId, call.Person.Id) is not { } message)
            return PeopleCall.No("That message is not here.");
        if (message.ApplicationId is null && message.Author.Id != world.App.Bot.Id)
            return PeopleCall.No("That message has nothing to press.");
        var customId = call.Body.Text("custom_id");
        var component = ComponentWalk.Flatten(message.Components).FirstOrDefault(candidate => candidate.Text("custom_id") == customId);
        if (customId is null || component.ValueKind != JsonValueKind.Object)
            return PeopleCall.No("That message has no such component.");
        if (component.Flag("disabled"))
            return PeopleCall.No("That component is disabled.");
        var type = component.Number("type") ?? 0;
        var resolved = new ResolvedThings(world, channel);
        var values = call.Body.Items("values").Select(value => value.ToString()).ToList();
        if (type != Button && SelectValues.Check(component, values, resolved, call.Person.Id) is { } problem)
            return PeopleCall.No(problem);
        var interaction = new Interaction
        {
            Id = world.NextId(),
            Token = AppIdentity.Secret(64),
            Type = InteractionType.Component,
            Channel = channel,
            User = call.Person,
            CreatedAt = world.Now,
            Source = message,
        };
        call.Core.Interactions.Open(interaction, InteractionPayload.Write(world, interaction, writer =>
        {
            writer.WriteNumber("component_type"u8, type);
            writer.WriteNumber("id"u8, component.Number("id") ?? 0);
            writer.WriteString("custom_id"u8, customId);
            if (type == Button)
                return;
            writer.WriteStartArray("values"u8);
            foreach (var value in values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
            resolved.WriteTo(writer);
        }));
        return CommandUse.Opened(interaction);
    }
}
