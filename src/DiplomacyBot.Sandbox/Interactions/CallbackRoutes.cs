using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>POST /interactions/{id}/{token}/callback: exactly one answer, within 3 s.</summary>
internal static class CallbackRoutes
{
    private static readonly string[] Root = ["data"];

    private static readonly Field[] ChoicesFields =
    [
        new("choices", Rules.List(Rules.Shape(new Field("name", Rules.Text(1, 100), Required: true), new Field("value", ChoiceValue, Required: true)), 0, 25), Required: true),
    ];

    private static readonly Field[] ToCommands = TypeAmong(4, 5, 9);
    private static readonly Field[] ToComponents = TypeAmong(4, 5, 6, 7, 9);
    private static readonly Field[] ToAutocompletes = TypeAmong(8);
    private static readonly Field[] ToModalsOfCommands = TypeAmong(4, 5);
    private static readonly Field[] ToModalsOfComponents = TypeAmong(4, 5, 6, 7);

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("POST", "interactions/{interaction_id}/{token}/callback", Answer)
        {
            Body = BodyKind.JsonOrForm, ByInteractionToken = true, Limit = RouteLimit.InteractionRoutes,
        },
    ];

    private static RestAnswer Answer(RestCall call)
    {
        var desk = call.Core.Interactions;
        if (desk.Find(call.Id("interaction_id")) is not { } interaction || interaction.Token != call.Route("token") || interaction.TimedOut)
            return Refusals.UnknownInteraction;
        if (interaction.Answer is not null)
            return Refusals.AlreadyAcknowledged;
        if (!call.World.Channels.ContainsKey(interaction.Channel.Id))
            return Refusals.UnknownChannel;
        var at = new Checking();
        Rules.CheckFields(call.Body, AllowedFor(interaction), at);
        if (!at.Failed && call.Body.Number("type") is 4 or 7 or 8 or 9 && call.Body.Member("data") is null)
            at.Required("data");
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        var type = (CallbackType)call.Body.Number("type")!.Value;
        var data = call.Body.Member("data") ?? default;
        var refusal = type switch
        {
            CallbackType.Message => Post(call, interaction, data),
            CallbackType.DeferredMessage => Defer(call, interaction, data),
            CallbackType.DeferredUpdate => Keep(interaction),
            CallbackType.Update => Update(call, interaction, data),
            CallbackType.Choices => Choose(interaction, data),
            _ => OpenModal(call, interaction, data),
        };
        if (refusal is not null)
            return refusal;
        desk.Answered(interaction, type);
        return call.QueryFlag("with_response") ? RestAnswer.Ok(WithResponse(call.World, interaction, type)) : RestAnswer.NoContent;
    }

    /// <summary>The table of FACTS section 7.</summary>
    private static Field[] AllowedFor(Interaction interaction) => interaction.Type switch
    {
        InteractionType.Command => ToCommands,
        InteractionType.Component => ToComponents,
        InteractionType.Autocomplete => ToAutocompletes,
        _ => interaction.Source is null ? ToModalsOfCommands : ToModalsOfComponents,
    };

    private static Field[] TypeAmong(params long[] allowed) => [new("type", Rules.OneOf(allowed), Required: true)];

    private static RestAnswer? Post(RestCall call, Interaction interaction, JsonElement data)
    {
        if (MessageCheck.Read(data, call.Files, MessageKind.Answer, existing: null, Root, out var draft) is { } refusal)
            return refusal;
        var flags = (draft.Flags ?? MessageFlags.None) & (MessageFlags.Creatable | MessageFlags.Ephemeral);
        if (AnswerMaking.TryFill(call.World, AnswerMaking.Original(call.World, interaction, flags), draft, out var message) is { } empty)
            return empty;
        if (AutoModeration.Blocks(message, call.World))
            return Refusals.AutoModeration;
        interaction.OriginalId = message.Id;
        call.World.Post(message);
        return null;
    }

    private static RestAnswer? Defer(RestCall call, Interaction interaction, JsonElement data)
    {
        var flags = (MessageFlags)(data.Number("flags") ?? 0);
        if ((flags & ~MessageFlags.Ephemeral) != 0)
            call.Core.Requests.Complain("A deferral takes only the EPHEMERAL flag; the others were ignored.");
        var message = AnswerMaking.Original(call.World, interaction, (flags & MessageFlags.Ephemeral) | MessageFlags.Loading);
        interaction.OriginalId = message.Id;
        interaction.AwaitsContent = true;
        call.World.Post(message);
        return null;
    }

    private static RestAnswer? Keep(Interaction interaction)
    {
        interaction.OriginalId = interaction.Source!.Id;
        return null;
    }

    private static RestAnswer? Update(RestCall call, Interaction interaction, JsonElement data)
    {
        var world = call.World;
        if (world.FindMessage(interaction.Channel, interaction.Source!.Id, interaction.User.Id) is not { } source)
            return Refusals.UnknownMessage;
        if (MessageCheck.Read(data, call.Files, MessageKind.Update, source, Root, out var draft) is { } refusal)
            return refusal;
        var appMay = world.PermissionsIn(interaction.Channel, world.App.Bot.Id);
        if (AnswerMaking.TryEdit(world, source, draft, AllowedMentions.ForInteractions, appMay, out var edited) is { } empty)
            return empty;
        if (AutoModeration.Blocks(edited, world))
            return Refusals.AutoModeration;
        interaction.OriginalId = source.Id;
        world.Edit(edited);
        return null;
    }

    private static RestAnswer? Choose(Interaction interaction, JsonElement data)
    {
        var at = new Checking(Root);
        Rules.CheckFields(data, ChoicesFields, at);
        if (!at.Failed)
            ChoicesCheck.CheckValues(data.GetProperty("choices"), interaction.FocusedOptionType, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        interaction.Choices?.TrySetResult(JsonText.Write(writer => ChoicesCheck.Write(writer, data.GetProperty("choices"))));
        return null;
    }

    private static RestAnswer? OpenModal(RestCall call, Interaction interaction, JsonElement data)
    {
        var at = new Checking(Root);
        Rules.CheckFields(data, ModalShapes.Fields, at);
        if (!at.Failed)
            new ComponentWalk(at).CheckModal(data.GetProperty("components"));
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        interaction.Modal = JsonText.Element(writer =>
        {
            writer.WriteStartObject();
            writer.WriteElement("custom_id"u8, data.GetProperty("custom_id"));
            writer.WriteElement("title"u8, data.GetProperty("title"));
            writer.WriteElement("components"u8, ComponentMaking.Make(data.GetProperty("components"), static _ => null));
            writer.WriteEndObject();
        });
        call.Core.Live.TellModal(interaction);
        return null;
    }

    private static void ChoiceValue(JsonElement value, Checking at)
    {
        if (value.ValueKind == JsonValueKind.String)
            Rules.Text(100)(value, at);
        else if (value.ValueKind != JsonValueKind.Number)
            at.Fail("UNION_TYPE_CHOICES", "Value of field must be a string or a number.");
    }

    private static byte[] WithResponse(World world, Interaction interaction, CallbackType type) => JsonText.Write(writer =>
    {
        var message = interaction.OriginalId is { } id ? world.FindMessage(interaction.Channel, id, interaction.User.Id) : null;
        writer.WriteStartObject();
        writer.WriteStartObject("interaction"u8);
        writer.WriteId("id"u8, interaction.Id);
        writer.WriteNumber("type"u8, (int)interaction.Type);
        if (message is not null)
        {
            writer.WriteId("response_message_id"u8, message.Id);
            writer.WriteBoolean("response_message_loading"u8, message.IsLoading);
            writer.WriteBoolean("response_message_ephemeral"u8, message.EphemeralFor is not null);
        }

        writer.WriteEndObject();
        if (message is not null && type is CallbackType.Message or CallbackType.Update)
        {
            writer.WriteStartObject("resource"u8);
            writer.WriteNumber("type"u8, (int)type);
            writer.WriteMade("message"u8, message!.Wire);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    });
}
