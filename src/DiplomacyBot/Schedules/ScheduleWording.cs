using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Text.Times;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>What moderators read when they plan.</summary>
internal static class ScheduleWording
{
    private static readonly Texts Words = Texts.Of("schedules");

    public static Markdown CannotPostOnce => Words.Say("cannot-post-once");

    public static Markdown NoSuchArticle => Words.Say("no-such-article");

    public static Markdown ChannelGone => Words.Say("channel-gone");

    public static Markdown TooMany(int most) => Words.Say("too-many", ("count", most));

    public static Markdown ChannelNotVisible(Snowflake channel) => Words.Say("channel-not-visible", ("channel", Markdown.Channel(channel)));

    public static Markdown ChannelTakesNoPosts(Snowflake channel) => Words.Say("channel-takes-no-posts", ("channel", Markdown.Channel(channel)));

    public static Markdown NotUnderstood(string typed) => Words.Say("not-understood", ("typed", CodePoints.Truncate(typed, 80)), ("examples", Examples));

    public static Markdown Past(CivilMoment moment, Instant now) =>
        Words.Say("past", ("moment", MomentWording.Plain(moment, now)), ("span", Markdown.Time(moment.Moment, 'R')), ("examples", Examples));

    public static Markdown Impossible(WhenProblem problem) => problem switch
    {
        WhenProblem.NoSuchDay => Words.Say("no-such-day", ("examples", Examples)),
        WhenProblem.BeyondCalendar => Words.Say("beyond-calendar", ("examples", Examples)),
        WhenProblem.CalendarEnds => Words.Say("calendar-ends", ("examples", Examples)),
        _ => Words.Say("already-over", ("examples", Examples)),
    };

    public static Markdown TooFar(CivilMoment moment, Instant now) => Words.Say("too-far", ("moment", MomentWording.Plain(moment, now)));

    public static Reply Planned(PlanResult.Planned plan, Snowflake actor, Instant now)
    {
        var (schedule, first) = (plan.Schedule, plan.Runs[0]);
        var lines = new List<Markdown>
        {
            Words.Say("planned", ("title", plan.Title), ("channel", Markdown.Channel(schedule.ChannelId))),
            MomentWording.Full(first, now) + Markdown.Of($", {Markdown.Time(first.Moment, 'R')}."),
        };
        if (first.IsSkipped)
        {
            lines.Add(Words.Say("skipped"));
        }
        if (schedule.Recurrence != Recurrence.None)
        {
            var moments = Markdown.Join(" · ", plan.Runs.Skip(1).Select(run => Markdown.Plain(MomentWording.Plain(run, now))));
            lines.Add(schedule.Recurrence == Recurrence.Daily ? Words.Say("then-daily", ("moments", moments)) : Words.Say("then-weekly", ("moments", moments)));
        }
        lines.Add(Words.Say("number", ("id", Id(schedule.Id))));
        return Reply.Say(Markdown.Lines(lines), CancelRow(actor, schedule.Id));
    }

    public static Reply AskForZone(string customId, IReadOnlyList<string> zones) => Reply.Say(
        Words.Say("ask-zone"),
        ActionRow.Of(new StringSelect(customId, [.. zones.Select(zone => new SelectOption(zone.Replace('_', ' '), zone))], Words.Label("choose-zone"))));

    public static Reply AskForChannel(string customId) => Reply.Say(
        Words.Say("ask-channel"),
        ActionRow.Of(new EntitySelect(customId, EntityKind.Channel, Words.Label("choose-channel"), [0, 5])));

    public static Reply AskWhich(string customId, IReadOnlyList<CivilMoment> moments, Func<CivilMoment, string> canonical, Instant now) => Reply.Say(
        Words.Say("ask-time"),
        ActionRow.Of(new StringSelect(customId, [.. moments.Select(moment => new SelectOption(MomentWording.Plain(moment, now), canonical(moment)))], Words.Label("choose-time"))));

    public static Reply AskWhichArticle(string customId, IReadOnlyList<(long Id, string Title)> articles) => Reply.Say(
        Words.Say("ask-article"),
        ActionRow.Of(new StringSelect(customId, [.. articles.Select(article => new SelectOption(article.Title, Id(article.Id)))], Words.Label("choose-article"))));

    public static Reply List(IReadOnlyList<ScheduleStore.Listed> active, int page, Snowflake actor, Instant now)
    {
        if (active.Count == 0)
        {
            return Reply.Say(Words.Say("nothing-planned"), PastRow(actor));
        }
        var pages = ReplyPages.Fill(active.Select(row => Line(row, now)), "\n");
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        return Reply.Say(Markdown.Lines(Words.Say("heading", ("count", active.Count)), pages[shown]), [.. Turn(ScheduleListButton.Name, actor, shown, pages.Count), PastRow(actor)]);
    }

    public static Reply PastRuns(IReadOnlyList<ScheduleStore.PastRun> runs, int page, bool hasMore, Snowflake actor)
    {
        if (runs.Count == 0)
        {
            return Reply.Say(page == 0 ? Words.Say("nothing-has-run") : Words.Say("no-more-runs"));
        }
        var why = runs.Select((run, index) => (Component)new Button(CustomId.For(actor, WhyButton.Name, Id(run.Delivery.Id)), Words.Label("why", ("number", index + 1))));
        return Reply.Say(
            Markdown.Lines([Words.Say("past-runs-heading"), .. runs.Select((run, index) => PastLine(run, index + 1))]),
            [ActionRow.Of([.. why]), .. Turn(PastRunsButton.Name, actor, page, hasMore ? page + 2 : page + 1)]);
    }

    public static Reply AskToCancel(ScheduleStore.Listed row, Snowflake actor, Instant now) => Reply.Say(
        Markdown.Lines(Words.Say("ask-to-cancel"), Line(row, now)),
        ActionRow.Of(new Button(CustomId.For(actor, CancelScheduleButton.Name, Id(row.Schedule.Id)), Words.Label("cancel-schedule"), ButtonStyle.Danger)));

    public static Reply Cancelled => Reply.Say(Words.Say("cancelled-it"));

    public static Reply AlreadyEnded => Words.Refuse("already-ended");

    public static Reply NoSuchSchedule => Words.Refuse("no-such-schedule");

    public static Reply Running(ScheduleStore.Listed row, Delivery delivery, Snowflake actor) => Reply.Say(
        Words.Say("running", ("title", row.Title), ("channel", Markdown.Channel(delivery.ChannelId))),
        ActionRow.Of(new Button(CustomId.For(actor, WhyButton.Name, Id(delivery.Id)), Words.Label("how-did-it-go"))));

    public static Reply Expired => Words.Refuse("expired");

    /// <summary>A line of a choice list: "#3 Wed 2 Dec 09:00 Karachi time: Title".</summary>
    public static string Plain(ScheduleStore.Listed row, Instant now) =>
        SchedulePlanner.NextRuns(row.Schedule, 1) is [var next]
            ? Words.Label("choice", ("id", Id(row.Schedule.Id)), ("moment", MomentWording.Plain(next, now)), ("title", row.Title))
            : $"#{row.Schedule.Id} {row.Title}";

    private static Markdown Examples => Words.Say("examples");

    private static Markdown Line(ScheduleStore.Listed row, Instant now)
    {
        var when = SchedulePlanner.NextRuns(row.Schedule, 1) is [var next] ? MomentWording.WithSpan(next, now) : Words.Say("no-further-run");
        var channel = Markdown.Channel(row.Schedule.ChannelId);
        var line = row.Schedule.Recurrence switch
        {
            Recurrence.Daily => Words.Say("line-daily", ("when", when), ("channel", channel)),
            Recurrence.Weekly => Words.Say("line-weekly", ("when", when), ("channel", channel)),
            _ => Words.Say("line", ("when", when), ("channel", channel)),
        };
        return Markdown.Lines(Markdown.Of($"`#{row.Schedule.Id}` **{row.Title}**"), line);
    }

    private static Markdown PastLine(ScheduleStore.PastRun run, int number) => Words.Say(
        "past-run",
        ("number", number),
        ("title", run.Title),
        ("time", Markdown.Time(run.Delivery.DueAt, 'f')),
        ("channel", Markdown.Channel(run.Delivery.ChannelId)),
        ("state", DeliveryWording.Word(run.Delivery.State)));

    private static ActionRow CancelRow(Snowflake actor, long schedule) =>
        ActionRow.Of(new Button(CustomId.For(actor, CancelScheduleButton.Name, Id(schedule)), Words.Label("cancel-again"), ButtonStyle.Danger));

    private static ActionRow PastRow(Snowflake actor) => ActionRow.Of(new Button(CustomId.For(actor, PastRunsButton.Name, "0"), Words.Label("past-runs")));

    private static IEnumerable<ActionRow> Turn(string handler, Snowflake actor, int page, int pages)
    {
        var buttons = new List<Component>();
        if (page > 0)
        {
            buttons.Add(new Button(CustomId.For(actor, handler, Id(page - 1)), Words.Label("back")));
        }
        if (page + 1 < pages)
        {
            buttons.Add(new Button(CustomId.For(actor, handler, Id(page + 1)), Words.Label("more")));
        }
        return buttons.Count == 0 ? [] : [new ActionRow(buttons)];
    }

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
