using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.EndToEnd.Tests.Schedules;

/// <summary>A post whose reply is lost in a channel the bot cannot read back: nobody but a moderator can know, so a moderator is asked.</summary>
public sealed class UnknownOutcomeTests(SandboxTown town) : TownTests(town)
{
    [Theory]
    [InlineData("It is there", 1, nameof(Permissions.ReadMessageHistory))]
    [InlineData("It is there", 1, nameof(Permissions.ViewChannel))]
    [InlineData("Post it", 2, nameof(Permissions.ReadMessageHistory))]
    public async Task Moderators_are_asked_and_decide(string button, int posts, string denied)
    {
        ExpectsRefusals = true;
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var title = "The Antarctic Treaty";
        await bruno.RunsAsync("/schedule add article:antarctic when:in 10 minutes channel:#quiz", Cancel);
        var before = (await TitledAsync(bruno, "quiz", title)).Count;
        Town.Sandbox.Faults.OnRequest = request =>
            request is { Method: "POST" } && request.Path.EndsWith("/messages", StringComparison.Ordinal) ? RestFault.CutConnection(afterWork: true) : null;
        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);
        Town.Sandbox.World.SetBotDenied("quiz", Enum.Parse<Permissions>(denied));
        Town.Sandbox.Faults.OnRequest = null;

        await Town.MoveAsync(TimeSpan.FromMinutes(2), Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);
        var unsettled = (await TitledAsync(bruno, "quiz", title)).Count;
        var question = Assert.Single(await TitledAsync(bruno, "moderators", "I do not know whether"));
        Town.Sandbox.World.SetBotDenied("quiz", Permissions.None);
        await bruno.TapsAsync(question, button, Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(5), Cancel);

        Assert.Equal(before + 1, unsettled);
        Assert.Equal(before + posts, (await TitledAsync(bruno, "quiz", title)).Count);
    }

    private async Task<IReadOnlyList<Shown>> TitledAsync(Person reader, string channel, string words) =>
        [.. (await reader.ReadsAsync(channel, Cancel)).Where(post => post.Text.Contains(words, StringComparison.Ordinal))];
}
