using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using Humanizer;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>What moderators read when they plan.</summary>
internal static class ScheduleWording
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static Markdown CannotPostOnce => Markdown.Of($"Schedules are switched off: this installation cannot promise to post a briefing exactly once.");

    public static Markdown NoSuchArticle => Markdown.Of($"I cannot find that article here, or it was retired. See /library list.");

    public static Markdown ChannelGone => Markdown.Of($"That channel does not exist here any more. Choose another one.");

    public static Markdown Examples => Markdown.Of($"Try `2026-12-01 09:00`, `tomorrow 9am`, `next monday 18:30` or `in 20 minutes`.");

    public static Markdown TooMany(int most) => Markdown.Of($"There are {most} active schedules already. Cancel some with /schedule cancel first.");

    public static Markdown ChannelNotVisible(Snowflake channel) => Markdown.Of($"I cannot see {Markdown.Channel(channel)}. Give me View Channel and Send Messages there, then try again.");

    public static Markdown ChannelTakesNoPosts(Snowflake channel) => Markdown.Of($"I post in text and announcement channels only, and {Markdown.Channel(channel)} is neither. Choose another one.");

    public static Markdown NotUnderstood(string typed) => Markdown.Of($"I do not understand the time “{CodePoints.Truncate(typed, 80)}”. ") + Examples;

    public static Markdown Past(CivilMoment moment, Instant now) =>
        Markdown.Of($"{MomentWording.Plain(moment, now)} is over ({Markdown.Time(moment.Moment, 'R')}). Give a time in the future. ") + Examples;

    public static Markdown Impossible(string reason) => Markdown.Of($"{reason} Give a time in the future. ") + Examples;

    public static Markdown TooFar(CivilMoment moment, Instant now) =>
        Markdown.Of($"{MomentWording.Plain(moment, now)} is more than two years away. Give an earlier time.");

    public static Reply Planned(PlanResult.Planned plan, Snowflake actor, Instant now)
    {
        var (schedule, first) = (plan.Schedule, plan.Runs[0]);
        var lines = new List<Markdown>
        {
            Markdown.Of($"✅ **{plan.Title}** will be posted in {Markdown.Channel(schedule.ChannelId)}"),
            MomentWording.Full(first, now) + Markdown.Of($", {Markdown.Time(first.Moment, 'R')}."),
        };
        if (first.IsSkipped)
        {
            lines.Add(Markdown.Of($"The clocks go forward then: the time you gave does not exist that day, so I take the first moment after it."));
        }
        if (schedule.Recurrence != Recurrence.None)
        {
            lines.Add(Markdown.Of($"Then {Every(schedule.Recurrence)}, at the same time on your clocks. The next runs: ")
                + Markdown.Join(" · ", plan.Runs.Skip(1).Select(run => Markdown.Plain(MomentWording.Plain(run, now)))));
        }
        lines.Add(Markdown.Of($"-# Schedule #{schedule.Id}. /schedule list shows all."));
        return Reply.Say(Markdown.Lines(lines), CancelRow(actor, schedule.Id));
    }

    public static Reply AskForZone(string customId, IReadOnlyList<string> zones) => Reply.Say(
        Markdown.Of($"Which clock do you mean? This server has no time zone yet. What you choose becomes the server's zone; an administrator can change it with /setup."),
        ActionRow.Of(new StringSelect(customId, [.. zones.Select(zone => new SelectOption(zone.Replace('_', ' '), zone))], "Choose a time zone")));

    public static Reply AskForChannel(string customId) => Reply.Say(
        Markdown.Of($"Where shall I post it? This server has no briefings channel yet; an administrator can set one with /setup."),
        ActionRow.Of(new EntitySelect(customId, EntityKind.Channel, "Choose a channel", [0, 5])));

    public static Reply AskWhich(string customId, IReadOnlyList<CivilMoment> moments, Func<CivilMoment, string> canonical, Instant now) => Reply.Say(
        Markdown.Of($"That can mean several times. Which one?"),
        ActionRow.Of(new StringSelect(customId, [.. moments.Select(moment => new SelectOption(MomentWording.Plain(moment, now), canonical(moment)))], "Choose a time")));

    public static Reply AskWhichArticle(string customId, IReadOnlyList<(long Id, string Title)> articles) => Reply.Say(
        Markdown.Of($"Several articles match. Which one?"),
        ActionRow.Of(new StringSelect(customId, [.. articles.Select(article => new SelectOption(article.Title, article.Id.ToString(CultureInfo.InvariantCulture)))], "Choose an article")));

    public static Reply List(IReadOnlyList<ScheduleStore.Listed> active, int page, Snowflake actor, Instant now)
    {
        if (active.Count == 0)
        {
            return Reply.Say(Markdown.Of($"Nothing is planned. /schedule add plans a briefing."), PastRow(actor));
        }
        var pages = ReplyPages.Fill(active.Select(row => Line(row, now)), "\n");
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var head = Markdown.Of($"**{"schedule".ToQuantity(active.Count, formatProvider: English, format: null)}**\n");
        return Reply.Say(head + pages[shown], [.. Turn(ScheduleListButton.Name, actor, shown, pages.Count), PastRow(actor)]);
    }

    public static Reply PastRuns(IReadOnlyList<ScheduleStore.PastRun> runs, int page, bool hasMore, Snowflake actor)
    {
        if (runs.Count == 0)
        {
            return Reply.Say(page == 0 ? Markdown.Of($"Nothing has run yet.") : Markdown.Of($"There are no more runs."));
        }
        var lines = runs.Select((run, index) => Markdown.Of($"{index + 1}. {run.Title}, {Markdown.Time(run.Delivery.DueAt, 'f')} in {Markdown.Channel(run.Delivery.ChannelId)}: **{DeliveryWording.Word(run.Delivery.State)}**"));
        var why = runs.Select((run, index) => (Component)new Button(CustomId.For(actor, WhyButton.Name, run.Delivery.Id.ToString(CultureInfo.InvariantCulture)), $"Why {index + 1}"));
        return Reply.Say(Markdown.Lines([Markdown.Of($"**Past runs**, newest first"), .. lines]), [ActionRow.Of([.. why]), .. Turn(PastRunsButton.Name, actor, page, hasMore ? page + 2 : page + 1)]);
    }

    public static Reply AskToCancel(ScheduleStore.Listed row, Snowflake actor, Instant now) => Reply.Say(
        Markdown.Of($"Cancel this one?\n") + Line(row, now),
        ActionRow.Of(new Button(CustomId.For(actor, CancelScheduleButton.Name, Id(row.Schedule.Id)), "Cancel the schedule", ButtonStyle.Danger)));

    public static Reply Cancelled => Reply.Say(Markdown.Of($"Cancelled. Nothing more will be posted by it; what was posted stays."));

    public static Reply AlreadyEnded => Reply.Refusal($"That schedule has ended already. See /schedule list.");

    public static Reply NoSuchSchedule => Reply.Refusal($"I cannot find that schedule. Choose one from the list that appears while you type, or see /schedule list.");

    public static Reply Running(ScheduleStore.Listed row, Delivery delivery, Snowflake actor) => Reply.Say(
        Markdown.Of($"I am posting **{row.Title}** in {Markdown.Channel(delivery.ChannelId)} now. The planned runs stay as they are."),
        ActionRow.Of(new Button(CustomId.For(actor, WhyButton.Name, Id(delivery.Id)), "How did it go?")));

    public static Reply Expired => Reply.Refusal($"This question has expired. Run /schedule add again.");

    /// <summary>A line of a choice list: "#3 Title, Wed 2 Dec 09:00 Karachi time".</summary>
    public static string Plain(ScheduleStore.Listed row, Instant now) =>
        SchedulePlanner.NextRuns(row.Schedule, 1) is [var next] ? $"#{row.Schedule.Id} {MomentWording.Plain(next, now)}: {row.Title}" : $"#{row.Schedule.Id} {row.Title}";

    private static Markdown Line(ScheduleStore.Listed row, Instant now)
    {
        var every = row.Schedule.Recurrence == Recurrence.None ? Markdown.Empty : Markdown.Of($", {Every(row.Schedule.Recurrence)}");
        var when = SchedulePlanner.NextRuns(row.Schedule, 1) is [var next]
            ? Markdown.Of($"{MomentWording.Plain(next, now)} ({Markdown.Time(next.Moment, 'R')})")
            : Markdown.Of($"no further run");
        return Markdown.Of($"`#{row.Schedule.Id}` **{row.Title}**\n{when}{every} in {Markdown.Channel(row.Schedule.ChannelId)}");
    }

    private static string Every(Recurrence recurrence) => recurrence == Recurrence.Daily ? "every day" : "every week";

    private static ActionRow CancelRow(Snowflake actor, long schedule) =>
        ActionRow.Of(new Button(CustomId.For(actor, CancelScheduleButton.Name, Id(schedule)), "Cancel it again", ButtonStyle.Danger));

    private static ActionRow PastRow(Snowflake actor) => ActionRow.Of(new Button(CustomId.For(actor, PastRunsButton.Name, "0"), "Past runs"));

    private static IEnumerable<ActionRow> Turn(string handler, Snowflake actor, int page, int pages)
    {
        var buttons = new List<Component>();
        if (page > 0)
        {
            buttons.Add(new Button(CustomId.For(actor, handler, Id(page - 1)), "◀ Back"));
        }
        if (page + 1 < pages)
        {
            buttons.Add(new Button(CustomId.For(actor, handler, Id(page + 1)), "More ▶"));
        }
        return buttons.Count == 0 ? [] : [new ActionRow(buttons)];
    }

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
