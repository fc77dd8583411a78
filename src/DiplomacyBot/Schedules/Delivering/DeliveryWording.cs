using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Schedules;

/// <summary>What moderators read about the runs of schedules.</summary>
internal static class DeliveryWording
{
    private static readonly Texts Words = Texts.Of("schedules");

    public static string Word(DeliveryState state) => state switch
    {
        DeliveryState.Due => Words.Label("due"),
        DeliveryState.Sending => Words.Label("sending"),
        DeliveryState.Posted => Words.Label("posted"),
        DeliveryState.Unknown => Words.Label("unknown"),
        DeliveryState.Held => Words.Label("held"),
        DeliveryState.Failed => Words.Label("failed"),
        DeliveryState.Missed => Words.Label("missed"),
        DeliveryState.Skipped => Words.Label("state-skipped"),
        DeliveryState.Merged => Words.Label("merged"),
        _ => Words.Label("cancelled"),
    };

    /// <summary>The one message about a trouble in the moderators' channel.</summary>
    public static Reply Notice(Delivery delivery, string title)
    {
        var what = Words.Say("notice-what", ("title", title), ("channel", Markdown.Channel(delivery.ChannelId)), ("time", Markdown.Time(delivery.DueAt, 'f')));
        var detail = DeliveryNoteWording.Of(delivery.ErrorText);
        var text = delivery.State switch
        {
            DeliveryState.Unknown => Markdown.Lines(Words.Say("notice-unknown", ("what", what)), detail, Words.Say("notice-look", ("mark", delivery.Mark))),
            DeliveryState.Held => Markdown.Lines(Words.Say("notice-held", ("what", what)), detail),
            DeliveryState.Failed => Markdown.Lines(Words.Say("notice-failed", ("what", what)), detail),
            DeliveryState.Missed => Words.Say("notice-missed", ("what", what)),
            _ => Markdown.Lines(Words.Say("notice-skipped", ("what", what)), detail),
        };
        return Reply.Say(text, [.. Buttons(delivery)]);
    }

    /// <summary>The answer to "why?": what happened, in order.</summary>
    public static Reply Why(Delivery delivery, string title, IReadOnlyList<DeliveryEvent> events)
    {
        var lines = events.Select(e => Words.Say("why-line", ("time", Markdown.Time(e.At, 'T')), ("state", Word(e.State)), ("detail", DeliveryNoteWording.Of(e.Detail))));
        var head = Words.Say(
            "why-heading", ("title", title), ("time", Markdown.Time(delivery.DueAt, 'f')), ("channel", Markdown.Channel(delivery.ChannelId)), ("state", Word(delivery.State)));
        return Reply.Say(Markdown.Lines([head, .. lines.TakeLast(15), Words.Say("ref-line", ("mark", delivery.Mark))]), [.. Buttons(delivery)]);
    }

    public static Reply Settled(bool isThere) => Reply.Say(isThere
        ? Words.Say("settled-there")
        : Words.Say("settled-post"));

    public static Reply AlreadySettled => Words.Refuse("already-settled");

    public static Reply Gone => Words.Refuse("run-gone");

    private static IEnumerable<ActionRow> Buttons(Delivery delivery)
    {
        var id = delivery.Id.ToString(CultureInfo.InvariantCulture);
        var postIt = new Button(CustomId.ForAnyone(SettleDeliveryButton.PostIt, id), Words.Label("post-it"));
        if (delivery.State == DeliveryState.Unknown)
        {
            yield return ActionRow.Of(new Button(CustomId.ForAnyone(SettleDeliveryButton.IsThere, id), Words.Label("it-is-there"), ButtonStyle.Primary), postIt);
        }
        else if (delivery.State is DeliveryState.Missed or DeliveryState.Failed)
        {
            yield return ActionRow.Of(postIt);
        }
    }
}
