using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>What an interaction's token opens for 15 minutes: <c>@original</c> and follow-ups.</summary>
internal static class WebhookRoutes
{
    private const string Base = "webhooks/{application_id}/{token}";

    /// <summary>For an app that only people installed.</summary>
    private const int MostFollowUps = 5;

    public static IEnumerable<RestRoute> Table { get; } =
    [
        Row("POST", Base, FollowUp),
        Row("GET", Base + "/messages/@original", Get),
        Row("PATCH", Base + "/messages/@original", Edit),
        Row("DELETE", Base + "/messages/@original", Delete),
        Row("GET", Base + "/messages/{message_id}", Get),
        Row("PATCH", Base + "/messages/{message_id}", Edit),
        Row("DELETE", Base + "/messages/{message_id}", Delete),
    ];

    private static RestRoute Row(string method, string template, Func<RestCall, Interaction, RestAnswer> handle) =>
        new(method, template, call => Authorise(call, out var interaction) ?? handle(call, interaction!))
        {
            Body = method is "POST" or "PATCH" ? BodyKind.JsonOrForm : BodyKind.None,
            ByInteractionToken = true,
            Limit = RouteLimit.InteractionRoutes,
        };

    private static RestAnswer? Authorise(RestCall call, out Interaction? interaction)
    {
        interaction = null;
        if (call.Id("application_id") != call.World.App.Id)
            return Refusals.UnknownWebhook;
        interaction = call.Core.Interactions.Find(call.Route("token"));
        if (interaction is null || call.World.Now - interaction.CreatedAt >= Interaction.TokenLife)
            return Refusals.InvalidWebhookToken;
        if (interaction.Answer is null)
            return Refusals.UnknownWebhook;
        return call.World.Channels.ContainsKey(interaction.Channel.Id) ? null : Refusals.UnknownChannel;
    }

    private static RestAnswer FollowUp(RestCall call, Interaction interaction)
    {
        var world = call.World;
        if (interaction.AwaitsContent && interaction.OriginalId is { } waiting && world.FindMessage(interaction.Channel, waiting, interaction.User.Id) is { } thinking)
        {
            call.Core.Requests.Complain("The first follow-up after a deferral edits @original (deprecated): PATCH it instead.");
            return Change(call, interaction, thinking, MessageKind.FollowUp);
        }

        if (world.App.UserInstallOnly && interaction.FollowUps.Count >= MostFollowUps)
            return Refusals.TooManyFollowUps;
        if (MessageCheck.Read(call.Body, call.Files, MessageKind.FollowUp, existing: null, [], out var draft) is { } refusal)
            return refusal;
        var flags = (draft.Flags ?? MessageFlags.None) & (MessageFlags.Creatable | MessageFlags.Ephemeral);
        if (AnswerMaking.TryFill(world, AnswerMaking.FollowUp(world, interaction, flags), draft, out var message) is { } empty)
            return empty;
        if (AutoModeration.Blocks(message, world))
            return Refusals.AutoModeration;
        interaction.FollowUps.Add(message.Id);
        world.Post(message);
        return RestAnswer.Ok(message.Wire);
    }

    private static RestAnswer Get(RestCall call, Interaction interaction) =>
        Find(call, interaction) is { } message ? RestAnswer.Ok(call.World.WithThread(message.Wire, message)) : Refusals.UnknownMessage;

    private static RestAnswer Edit(RestCall call, Interaction interaction) =>
        Find(call, interaction) is { } message ? Change(call, interaction, message, MessageKind.AnswerEdit) : Refusals.UnknownMessage;

    private static RestAnswer Delete(RestCall call, Interaction interaction)
    {
        if (Find(call, interaction) is not { } message)
            return Refusals.UnknownMessage;
        call.World.Delete(message);
        return RestAnswer.NoContent;
    }

    private static RestAnswer Change(RestCall call, Interaction interaction, Message existing, MessageKind kind)
    {
        var world = call.World;
        if (existing.Poll is not null)
            return Refusals.PollIsFixed;
        if (MessageCheck.Read(call.Body, call.Files, kind, existing, [], out var draft) is { } refusal)
            return refusal;
        if (!existing.IsLoading)
            draft = draft with { Poll = null };
        if (draft.Flags is { } flags && flags.HasFlag(MessageFlags.Ephemeral) != (existing.EphemeralFor is not null) && flags.HasFlag(MessageFlags.Ephemeral))
            call.Core.Requests.Complain("An edit cannot make a message ephemeral; the flag was ignored.");
        var appMay = world.PermissionsIn(interaction.Channel, world.App.Bot.Id);
        if (AnswerMaking.TryEdit(world, existing, draft, AllowedMentions.ForInteractions, appMay, out var edited) is { } empty)
            return empty;
        if (AutoModeration.Blocks(edited, world))
            return Refusals.AutoModeration;
        if (existing.Id == interaction.OriginalId)
            interaction.AwaitsContent = false;
        world.Edit(edited);
        return RestAnswer.Ok(world.WithThread(edited.Wire, edited));
    }

    private static Message? Find(RestCall call, Interaction interaction)
    {
        var id = call.TryId("message_id") ?? interaction.OriginalId;
        if (id is not { } wanted || (wanted != interaction.OriginalId && !interaction.FollowUps.Contains(wanted)))
            return null;
        return call.World.FindMessage(interaction.Channel, wanted, interaction.User.Id);
    }
}
