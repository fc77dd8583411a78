using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Boards;

public sealed class LeaderboardPageTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task Ranks_are_shared_pages_turn_periods_end_and_the_own_rank_is_shown_off_the_page()
    {
        var champion = await Town.NewcomerAsync(Cancel);
        await ScoreAsync(champion, points: 2);
        var last = champion;
        for (var index = 0; index < 11; index++)
        {
            last = await Town.NewcomerAsync(Cancel);
            await ScoreAsync(last, points: 1);
        }

        var first = await last.RunsAsync("/leaderboard", Cancel, "quiz");
        var second = await last.TapsAsync(first, "Next", Cancel);
        var back = await last.TapsAsync(second, "Previous", Cancel);
        var shared = await last.TapsAsync(back, "Show in channel", Cancel);
        var byQuiz = await last.RunsAsync("/leaderboard period:all quiz:antarctic-treaty", Cancel);
        var other = await last.RunsAsync("/leaderboard period:all quiz:ozone-layer", Cancel);

        Assert.True(first.IsPrivate);
        Assert.Equal(10, Lines(first).Count);
        Assert.StartsWith("1\\. Newcomer1 · **2 points**", Lines(first)[0], StringComparison.Ordinal);
        Assert.All(Lines(first).Skip(1).Concat(Lines(second)), line => Assert.StartsWith("2\\. ", line, StringComparison.Ordinal));
        Assert.Equal(2, Lines(second).Count);
        Assert.Contains("You are **2nd** with 1 point", first.Text, StringComparison.Ordinal);
        Assert.Contains("Equal points share a rank", first.Text, StringComparison.Ordinal);
        Assert.False(shared.IsPrivate);
        Assert.DoesNotContain("You are", shared.Text, StringComparison.Ordinal);
        Assert.Equal(Lines(first), Lines(byQuiz));
        Assert.Contains("Nobody is listed here yet", other.Text, StringComparison.Ordinal);

        await Town.MoveAsync(TimeSpan.FromDays(8), Cancel);
        var week = await last.RunsAsync("/leaderboard period:week", Cancel);
        var month = await last.TapsAsync(week, "This month", Cancel);
        await Town.MoveAsync(TimeSpan.FromDays(31), Cancel);
        var nextMonth = await last.RunsAsync("/leaderboard period:month", Cancel);
        var all = await last.TapsAsync(nextMonth, "All time", Cancel);

        Assert.Contains("Nobody is listed here yet", week.Text, StringComparison.Ordinal);
        Assert.Equal(10, Lines(month).Count);
        Assert.Contains("Nobody is listed here yet", nextMonth.Text, StringComparison.Ordinal);
        Assert.Equal(10, Lines(all).Count);
    }

    private async Task ScoreAsync(Person player, int points)
    {
        var shown = await player.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        for (var point = 0; point < points; point++)
        {
            var told = await player.SendsComponentAsync(shown, (await Town.KeyOfAsync(shown, Cancel)).Right.CustomId, Cancel);
            shown = await player.TapsAsync(told, "Next question", Cancel);
        }
        var question = await player.SeesAsync(message => message.Text.Contains("Shall others see you", StringComparison.Ordinal), Cancel);
        await player.TapsAsync(question, "My server name", Cancel);
    }

    private static List<string> Lines(Shown board) => [.. board.Text.Split('\n').Where(line => line.Contains("\\. ", StringComparison.Ordinal))];
}
