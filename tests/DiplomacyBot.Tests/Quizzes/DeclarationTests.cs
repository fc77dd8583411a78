using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Tests.Quizzes;

public sealed class DeclarationTests
{
    [Fact]
    public async Task Discord_takes_the_commands_as_declared()
    {
        await using var town = await QuizTown.StartAsync(TestContext.Current.CancellationToken);
        var tree = CommandTree.Build(town.Get<IEnumerable<ISlashCommand>>().Select(command => command.Definition), []);
        Assert.Equal(["quiz", "leaderboard", "me"], tree.Select(command => command.Name));
        Assert.All(tree, command => Assert.Null(command.DefaultMemberPermissions));
    }
}
