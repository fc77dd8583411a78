using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Schedules;

/// <summary>What moderators read about the runs of schedules.</summary>
internal static class DeliveryWording
{
    public static string Word(DeliveryState state) => state switch
    {
        DeliveryState.Due => "due now",
        DeliveryState.Sending => "being sent",
        DeliveryState.Posted => "posted",
        DeliveryState.Unknown => "not known",
        DeliveryState.Held => "held",
        DeliveryState.Failed => "failed",
        DeliveryState.Missed => "missed",
        DeliveryState.Skipped => "skipped",
        DeliveryState.Merged => "merged into a later run",
        _ => "cancelled",
    };

    /// <summary>The one message about a trouble in the moderators' channel.</summary>
    public static Reply Notice(Delivery delivery, string title)
    {
        var what = Markdown.Of($"**{title}** for {Markdown.Channel(delivery.ChannelId)}, due {Markdown.Time(delivery.DueAt, 'f')}");
        var detail = Markdown.Plain(delivery.ErrorText);
        var text = delivery.State switch
        {
            DeliveryState.Unknown => Markdown.Of($"❓ I do not know whether this briefing was posted: {what}.\n{detail}\nPlease look in the channel for **ref {delivery.Mark}** and tell me."),
            DeliveryState.Held => Markdown.Of($"⏸️ A briefing is waiting: {what}.\n{detail}"),
            DeliveryState.Failed => Markdown.Of($"⚠️ A briefing could not be posted: {what}.\n{detail}"),
            DeliveryState.Missed => Markdown.Of($"⏰ I missed a briefing while I was away: {what}."),
            _ => Markdown.Of($"⏭️ A briefing was skipped: {what}.\n{detail}"),
        };
        return Reply.Say(text, [.. Buttons(delivery)]);
    }

    /// <summary>The answer to "why?": what happened, in order.</summary>
    public static Reply Why(Delivery delivery, string title, IReadOnlyList<DeliveryEvent> events)
    {
        var lines = events.Select(e => Markdown.Of($"{Markdown.Time(e.At, 'T')} {Word(e.State)}: {e.Detail}"));
        var head = Markdown.Of($"**{title}**, due {Markdown.Time(delivery.DueAt, 'f')} in {Markdown.Channel(delivery.ChannelId)}: **{Word(delivery.State)}**");
        return Reply.Say(Markdown.Lines([head, .. lines.TakeLast(15), Markdown.Of($"-# ref {delivery.Mark}")]), [.. Buttons(delivery)]);
    }

    public static Reply Settled(bool isThere) => Reply.Say(isThere
        ? Markdown.Of($"Noted: it is there. Nothing more will be posted.")
        : Markdown.Of($"I am posting it now."));

    public static Reply AlreadySettled => Reply.Refusal($"This was settled already. See /schedule list for how it stands now.");

    public static Reply Gone => Reply.Refusal($"I cannot find this run any more. See /schedule list.");

    private static IEnumerable<ActionRow> Buttons(Delivery delivery)
    {
        var id = delivery.Id.ToString(CultureInfo.InvariantCulture);
        var postIt = new Button(CustomId.ForAnyone(SettleDeliveryButton.PostIt, id), "Post it");
        if (delivery.State == DeliveryState.Unknown)
        {
            yield return ActionRow.Of(new Button(CustomId.ForAnyone(SettleDeliveryButton.IsThere, id), "It is there", ButtonStyle.Primary), postIt);
        }
        else if (delivery.State is DeliveryState.Missed or DeliveryState.Failed)
        {
            yield return ActionRow.Of(postIt);
        }
    }
}
