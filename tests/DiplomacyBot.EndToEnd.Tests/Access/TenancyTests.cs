using System.Globalization;
using System.Text;
using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Access;

/// <summary>Dana is in two guilds and may do everything in both. Nothing of one is ever seen in the other; the second was never set up.</summary>
public sealed class TenancyTests(SandboxTown town) : TownTests(town)
{
    private const string Hall = "hall";

    [Fact]
    public async Task Suggestions_and_names_never_cross_guilds()
    {
        var dana = await OpenAsync();
        var added = await dana.RunsAsync("/library add", Cancel, Hall, ("note.txt", Encoding.UTF8.GetBytes("The xylophone of the hall\n\nIt was told on Monday. Nobody else may know it.")));
        await dana.RunsAsync("/schedule add article:xylophone when:in 3 hours channel:#hall", Cancel, Hall);
        var here = await dana.SuggestionsAsync("/library open article:xylophone", "article", Cancel, Hall);
        var quizzesHere = await dana.SuggestionsAsync("/quiz quiz:", "quiz", Cancel, Hall);
        var schedulesHere = await dana.SuggestionsAsync("/schedule cancel schedule:xylophone", "schedule", Cancel, Hall);

        Assert.Contains("The xylophone of the hall", added.Text, StringComparison.Ordinal);
        Assert.Single(here);
        Assert.Single(schedulesHere);
        foreach (var (line, option) in ((string, string)[])[
            ("/briefing article:", "article"), ("/briefing article:xylophone", "article"), ("/library open article:xylophone", "article"), ("/summary article:", "article"),
            ("/timeline of:", "of"), ("/whosaid of:", "of"), ("/whosaid of:xylophone", "of"), ("/schedule add article:xylophone", "article"), ("/quiz quiz:", "quiz"), ("/leaderboard quiz:", "quiz"), ("/schedule cancel schedule:", "schedule"),
            ("/schedule run schedule:", "schedule")])
        {
            var there = await dana.SuggestionsAsync(line, option, Cancel);
            Assert.DoesNotContain(there, choice => choice.Name.Contains("xylophone", StringComparison.Ordinal));
            Assert.DoesNotContain(there.Select(choice => choice.Value).Intersect(here.Concat(quizzesHere).Select(choice => choice.Value)), _ => option != "schedule");
        }
        Assert.Contains("No article fits", (await dana.RunsAsync($"/briefing article:{here[0].Value}", Cancel)).Text, StringComparison.Ordinal);
        Assert.Contains("No article fits", (await dana.RunsAsync("/library open article:xylophone", Cancel)).Text, StringComparison.Ordinal);
        Assert.Contains("No quiz fits", (await dana.RunsAsync($"/quiz quiz:{quizzesHere[0].Value}", Cancel)).Text, StringComparison.Ordinal);
        Assert.Contains("I cannot find that schedule", (await dana.RunsAsync($"/schedule cancel schedule:{schedulesHere[0].Value}", Cancel)).Text, StringComparison.Ordinal);
        Assert.Contains("I cannot find that schedule", (await dana.RunsAsync($"/schedule run schedule:{schedulesHere[0].Value}", Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_button_reaches_nothing_of_another_guild()
    {
        var dana = await OpenAsync();
        var question = await dana.RunsAsync("/quiz quiz:ozone-layer", Cancel, Hall);
        var answer = question.Answers[0];
        await dana.RunsAsync("/schedule add article:ozone when:in 4 hours channel:#hall", Cancel, Hall);
        await using var db = await Town.OpenDatabaseAsync(Cancel);
        var guild = (await db.QuizRuns.SingleAsync(run => run.Id == answer.RunId, Cancel)).GuildId;
        var article = (await db.Articles.FirstAsync(row => row.GuildId == guild, Cancel)).Id;
        var schedule = (await db.Schedules.FirstAsync(row => row.GuildId == guild, Cancel)).Id;
        string[] forged =
        [
            Id($"1|briefing.open||{article}"), Id($"1|summary.open||{article}"), Id($"1|timeline.open||{article}"), Id($"1|whosaid.open||r{article}"), Id($"1|timeline.story.open||r{article}"), Id($"1|timeline.story.picture||r{article}"), Id($"1|library.publish|{answer.Member}|{article}"),
            Id($"1|library.retire|{answer.Member}|{article}"), Id($"1|schedule.cancel|{answer.Member}|{schedule}"), Id($"1|schedule.tomorrow|{answer.Member}|{article}"), answer.CustomId,
            Id($"1|quiz.next|{answer.Member}|{answer.RunId}"), Id($"1|quiz.start||{(await db.Quizzes.FirstAsync(row => row.GuildId == guild, Cancel)).Id}"),
        ];
        var id = Town.Sandbox.World.Forge("quiz", forged);
        var message = (await dana.ReadsAsync("quiz", Cancel)).Single(shown => shown.Id == id);

        foreach (var custom in forged)
        {
            var refusal = await dana.SendsComponentAsync(message, custom, Cancel);
            Assert.True(refusal.IsPrivate, custom);
            Assert.Empty(refusal.Buttons);
        }
        Assert.False(await db.Answers.AnyAsync(row => row.GuildId == guild, Cancel));
        Assert.Equal(DiplomacyBot.Schedules.ScheduleState.Active, (await db.Schedules.AsNoTracking().SingleAsync(row => row.Id == schedule, Cancel)).State);
    }

    [Fact]
    public async Task A_guild_without_a_zone_is_asked_for_it_by_wall_clock_times_and_not_by_durations()
    {
        var dana = await OpenAsync();

        var duration = await dana.RunsAsync("/schedule add article:antarctic when:in 20 minutes channel:#hall", Cancel, Hall);
        var instant = await dana.RunsAsync("/schedule add article:antarctic when:2026-12-05T09:00:00+05:00 channel:#hall", Cancel, Hall);
        var noChannel = await dana.RunsAsync("/schedule add article:antarctic when:in 30 minutes", Cancel, Hall);
        var question = await dana.RunsAsync("/schedule add article:antarctic when:tomorrow 9am channel:#hall", Cancel, Hall);
        var planned = await dana.ChoosesAsync(question, "Europe/Berlin", Cancel);
        var skipped = await dana.RunsAsync("/schedule add article:antarctic when:2027-03-28 02:30 channel:#hall", Cancel, Hall);
        var setup = await dana.RunsAsync("/setup", Cancel, Hall);

        Assert.Contains("will be posted", duration.Text, StringComparison.Ordinal);
        Assert.Contains("Sat 5 Dec 04:00 UTC", instant.Text, StringComparison.Ordinal);
        Assert.Contains("Where shall I post it?", noChannel.Text, StringComparison.Ordinal);
        Assert.Contains("Which clock do you mean?", question.Text, StringComparison.Ordinal);
        Assert.Contains("Wed 2 Dec 09:00 Berlin time", planned.Text, StringComparison.Ordinal);
        Assert.Contains("The clocks go forward then", skipped.Text, StringComparison.Ordinal);
        Assert.Contains("Sun 28 Mar 2027 03:00 Berlin time", skipped.Text, StringComparison.Ordinal);
        Assert.Contains("Time zone: **Europe/Berlin**", setup.Text, StringComparison.Ordinal);
    }

    private async Task<Person> OpenAsync()
    {
        if (Town.Sandbox.World.Guilds.Count == 1)
        {
            Town.Sandbox.World.Found("Another forum", Hall, "dana");
            await Town.RestartBotAsync();
        }
        return await Town.JoinAsync("dana", Cancel);
    }

    private static string Id(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
