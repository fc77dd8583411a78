using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Quizzes;

public sealed class RemovedQuizTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task A_quiz_removed_while_it_is_played_loses_nothing_and_goes_on_once_it_is_back()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var first = await player.RunsAsync("/quiz quiz:landmine-ban", Cancel);
        var told = await player.SendsComponentAsync(first, (await Town.KeyOfAsync(first, Cancel)).Right.CustomId, Cancel);
        var second = await player.TapsAsync(told, "Next question", Cancel);
        var file = Path.Combine(Town.ContentPath, "quizzes", "landmine-ban.yml");
        var text = await File.ReadAllTextAsync(file, Cancel);

        File.Delete(file);
        await Town.RestartBotAsync();
        var removed = await player.SendsComponentAsync(second, second.Answers[0].CustomId, Cancel);
        await File.WriteAllTextAsync(file, text, Cancel);
        await Town.RestartBotAsync();
        var menu = await player.RunsAsync("/quiz", Cancel);
        var continued = await player.TapsAsync(menu, "Continue", Cancel);

        Assert.Contains("was removed while you played it. Your 1 of ", removed.Text, StringComparison.Ordinal);
        Assert.Equal(second.Text, continued.Text);
    }

    [Fact]
    public async Task A_file_that_changes_while_the_bot_runs_is_picked_up()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var file = Path.Combine(Town.ContentPath, "articles", "ozone-layer.md");
        var text = await File.ReadAllTextAsync(file, Cancel);

        await File.WriteAllTextAsync(file, text.Replace("Saving the ozone layer", "Mending the ozone layer", StringComparison.Ordinal), Cancel);

        // It asks again until it is there: the folder is watched in real time.
        while (!(await player.RunsAsync("/briefing article:ozone", Cancel)).Text.Contains("Mending the ozone layer", StringComparison.Ordinal))
        {
            Cancel.ThrowIfCancellationRequested();
        }
    }

    [Fact]
    public async Task A_broken_file_is_left_out_by_name_and_the_rest_stays()
    {
        var player = await Town.NewcomerAsync(Cancel);
        await File.WriteAllTextAsync(Path.Combine(Town.ContentPath, "quizzes", "broken.yml"), "title: [", Cancel);

        await Town.RestartBotAsync();

        Assert.Contains("broken.yml", Town.Story(), StringComparison.Ordinal);
        Assert.NotEmpty((await player.RunsAsync("/quiz quiz:antarctic-treaty", Cancel)).Answers);
    }
}
