using System.Text.Json;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>A person submits a modal.</summary>
internal static class ModalUse
{
    public static RestAnswer Submit(PeopleCall call)
    {
        var world = call.World;
        if (call.Body.Id("interaction_id") is not { } openerId || call.Core.Interactions.Find(openerId) is not { } opener
            || opener.User.Id != call.Person.Id || opener.Modal.ValueKind != JsonValueKind.Object)
            return PeopleCall.No("No such form is open.");
        var form = new ModalForm(world, opener.Channel, call.Person, call.Files);
        if (form.Check(opener.Modal, call.Body) is { } problem)
            return PeopleCall.No(problem);
        var interaction = new Interaction
        {
            Id = world.NextId(),
            Token = AppIdentity.Secret(64),
            Type = InteractionType.ModalSubmit,
            Channel = opener.Channel,
            User = call.Person,
            CreatedAt = world.Now,
            Opener = opener,
            // As it stands now: it may have been edited while the form was open.
            Source = opener.Source is { } source ? world.FindMessage(opener.Channel, source.Id, call.Person.Id) ?? source : null,
        };
        call.Core.Interactions.Open(interaction, InteractionPayload.Write(world, interaction, writer => form.WriteData(writer, opener.Modal)));
        return CommandUse.Opened(interaction);
    }
}
