using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Schedules;

/// <summary>How a moderator says when. It is Tuesday 1 December 2026, 11:00 in Karachi; nothing here moves the clock.</summary>
public sealed class ScheduleTimesTests(SandboxTown town) : TownTests(town)
{
    [Theory]
    [InlineData("2026-12-03 09:00", "Thu 3 Dec 09:00 Karachi time", "2026-12-03T04:00:00Z")]
    [InlineData("tomorrow 9am", "Wed 2 Dec 09:00 Karachi time", "2026-12-02T04:00:00Z")]
    [InlineData("next monday 18:30", "Mon 7 Dec 18:30 Karachi time", "2026-12-07T13:30:00Z")]
    [InlineData("in 20 minutes", "Tue 1 Dec 11:20 Karachi time", "2026-12-01T06:20:00Z")]
    [InlineData("2026-12-02T09:00:00Z", "Wed 2 Dec 14:00 Karachi time", "2026-12-02T09:00:00Z")]
    [InlineData("2027-01-02 09:00", "Sat 2 Jan 2027 09:00 Karachi time", "2027-01-02T04:00:00Z")]
    public async Task A_time_is_confirmed_on_the_servers_clock_and_on_the_readers(string when, string confirmed, string moment)
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var planned = await bruno.RunsAsync($"/schedule add article:antarctic when:{when}", Cancel);

        Assert.True(planned.IsPrivate);
        Assert.Contains("**The Antarctic Treaty: a continent for peace and science** will be posted in <#", planned.Text, StringComparison.Ordinal);
        var seconds = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds();
        Assert.Contains($"**{confirmed}** (<t:{seconds}:F> on your clock)", planned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_understood_is_offered_while_typing_and_can_be_taken()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var offered = await bruno.SuggestionsAsync("/schedule add article:antarctic when:tomorrow 9am", "when", Cancel);
        var nothing = await bruno.SuggestionsAsync("/schedule add article:antarctic when:", "when", Cancel);
        var planned = await bruno.RunsAsync($"/schedule add article:antarctic when:{offered[0].Value}", Cancel);

        Assert.Equal("Wed 2 Dec 09:00 Karachi time", Assert.Single(offered).Name);
        Assert.Contains(nothing, choice => choice.Name == "tomorrow 09:00: Wed 2 Dec 09:00 Karachi time");
        Assert.Contains("Wed 2 Dec 09:00 Karachi time", planned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30 09:00", "in the future")]
    [InlineData("today 9am", "in the future")]
    [InlineData("2020-01-01T00:00:00Z", "in the future")]
    [InlineData("when pigs fly", "I do not understand the time")]
    [InlineData("2031-01-01 09:00", "more than two years away")]
    public async Task A_time_that_cannot_be_meant_is_refused_with_what_to_type(string when, string says)
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var before = (await bruno.RunsAsync("/schedule list", Cancel)).Text;

        var refusal = await bruno.RunsAsync($"/schedule add article:antarctic when:{when}", Cancel);

        Assert.True(refusal.IsPrivate);
        Assert.Contains(says, refusal.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await bruno.RunsAsync("/schedule list", Cancel)).Text);
    }

    [Fact]
    public async Task A_time_with_two_meanings_is_chosen_from_both()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var question = await bruno.RunsAsync("/schedule add article:antarctic when:tomorrow at 9", Cancel);
        var planned = await bruno.ChoosesAsync(question, "Wed 2 Dec 21:00", Cancel);

        Assert.Contains("can mean several times", question.Text, StringComparison.Ordinal);
        Assert.Contains("Wed 2 Dec 21:00 Karachi time", planned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unclear_article_is_chosen_and_an_unknown_one_refused()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var question = await bruno.RunsAsync("/schedule add article:treaty when:tomorrow 9am", Cancel);
        var planned = await bruno.ChoosesAsync(question, "Outer Space", Cancel);
        var unknown = await bruno.RunsAsync("/schedule add article:zeppelins when:tomorrow 9am", Cancel);

        Assert.Contains("Outer Space", planned.Text, StringComparison.Ordinal);
        Assert.Contains("Wed 2 Dec 09:00", planned.Text, StringComparison.Ordinal);
        Assert.Contains("I cannot find that article here", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_briefing_names_its_next_runs()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var planned = await bruno.RunsAsync("/schedule add article:ozone when:tomorrow 9am channel:#quiz repeat:every week", Cancel);

        Assert.Contains("Then every week", planned.Text, StringComparison.Ordinal);
        Assert.Contains("Wed 9 Dec 09:00 Karachi time · Wed 16 Dec 09:00 Karachi time · Wed 23 Dec 09:00 Karachi time · Wed 30 Dec 09:00 Karachi time", planned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_asks_once_and_the_schedule_is_gone_from_the_list()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        await bruno.RunsAsync("/schedule add article:paris when:2026-12-24 09:00", Cancel);
        var offered = await bruno.SuggestionsAsync("/schedule cancel schedule:paris", "schedule", Cancel);

        var question = await bruno.RunsAsync($"/schedule cancel schedule:{Assert.Single(offered).Value}", Cancel);
        var cancelled = await bruno.TapsAsync(question, "Cancel the schedule", Cancel);
        var gone = await bruno.RunsAsync("/schedule cancel schedule:paris", Cancel);

        Assert.Contains("Thu 24 Dec 09:00 Karachi time", offered[0].Name, StringComparison.Ordinal);
        Assert.Contains("Cancel this one?", question.Text, StringComparison.Ordinal);
        Assert.Contains("Cancelled.", cancelled.Text, StringComparison.Ordinal);
        Assert.Contains("I cannot find that schedule", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Paris", (await bruno.RunsAsync("/schedule list", Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_just_planned_can_be_taken_back()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var planned = await bruno.RunsAsync("/schedule add article:youth when:2026-12-25 09:00", Cancel);

        Assert.Contains("Cancelled.", (await bruno.TapsAsync(planned, "Cancel it again", Cancel)).Text, StringComparison.Ordinal);
    }
}
