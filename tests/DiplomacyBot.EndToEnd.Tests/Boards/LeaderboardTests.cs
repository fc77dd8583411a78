using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Boards;

public sealed class LeaderboardTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task After_the_first_scored_answer_the_board_question_is_asked_once_and_each_choice_counts()
    {
        var (hidden, masked, named) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));

        var no = await hidden.TapsAsync(await AskedAsync(hidden), "No", Cancel);
        var form = await masked.TapsAsync(await AskedAsync(masked), "An alias", Cancel);
        var alias = await masked.SubmitsAsync(form, Cancel, ("alias", "Paper Dove"));
        var name = await named.TapsAsync(await AskedAsync(named), "My server name", Cancel);
        var board = await hidden.RunsAsync("/leaderboard period:all", Cancel);

        Assert.Contains("nobody sees you", no.Text, StringComparison.Ordinal);
        Assert.Contains("Paper Dove", alias.Text, StringComparison.Ordinal);
        Assert.Contains(Display(named), name.Text, StringComparison.Ordinal);
        Assert.Contains("*Paper Dove*", board.Text, StringComparison.Ordinal);
        Assert.Contains(Display(named), board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Display(hidden), board.Text, StringComparison.Ordinal);
        Assert.Contains("You would be", board.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@everyone", "@")]
    [InlineData("discord.gg/abc", "link")]
    [InlineData("x", "too short")]
    public async Task An_alias_that_could_be_taken_for_something_else_is_refused_with_a_reason(string alias, string reason)
    {
        var player = await Town.NewcomerAsync(Cancel);
        var form = await player.TapsAsync(await AskedAsync(player), "An alias", Cancel);

        var refused = await player.SubmitsAsync(form, Cancel, ("alias", alias));

        Assert.True(refused.IsPrivate);
        Assert.Contains("was not saved", refused.Text, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Text, StringComparison.Ordinal);
    }

    private async Task<Shown> AskedAsync(Person player)
    {
        var question = await player.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var from = player.Now;
        await player.SendsComponentAsync(question, (await Town.KeyOfAsync(question, Cancel)).Right.CustomId, Cancel);
        return await player.SeesAsync(message => message.Text.Contains("Shall others see you", StringComparison.Ordinal), Cancel, from);
    }

    private static string Display(Person person) => char.ToUpperInvariant(person.Name[0]) + person.Name[1..];
}
