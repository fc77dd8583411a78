using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>A window in the sandbox's own process: what is shown there goes on as soon as the world's gate is left, and ends with the sandbox.</summary>
public sealed class PracticeWindowTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_reads_an_answer_goes_on_outside_the_gate_and_may_act_at_once()
    {
        await using var town = await Town.StartAsync();
        await using var bot = (await TestGateway.IdentifiedAsync(town)).Gateway;
        await town.RegisterAsync("""{"name":"echo","description":"Answer a word"}""");
        var gateHeld = false;
        using var window = new PracticeWindow(town.Server.Core, town.World.Users[town.UserId("alice")], PracticePlan.Default, () => gateHeld |= town.World.Gate.IsHeldByCurrentThread);

        var reading = ReadTwiceAsync(window);
        foreach (var word in new[] { "one", "two" })
        {
            var opened = await bot.NextAsync("INTERACTION_CREATE");
            var answer = await town.BotAsync("POST", $"/interactions/{opened.GetProperty("id").GetString()}/{opened.GetProperty("token").GetString()}/callback",
                $$"""{"type":4,"data":{"content":"{{word}}","flags":64} }""");
            Assert.Equal(204, answer.Status);
        }

        Assert.Equal(["one", "two"], await reading.WaitAsync(Cancel));
        Assert.False(gateHeld);
    }

    [Fact]
    public async Task When_the_sandbox_ends_whoever_waits_is_told()
    {
        var town = await Town.StartAsync();
        var bot = (await TestGateway.IdentifiedAsync(town)).Gateway;
        await town.RegisterAsync("""{"name":"echo","description":"Answer a word"}""");
        using var window = new PracticeWindow(town.Server.Core, town.World.Users[town.UserId("alice")], PracticePlan.Default, static () => { });
        var reading = window.RunsAsync("echo", Cancel);

        await bot.DisposeAsync();
        await town.DisposeAsync();

        await Assert.ThrowsAsync<PracticeException>(() => reading.WaitAsync(Cancel));
    }

    private static async Task<List<string>> ReadTwiceAsync(PracticeWindow window)
    {
        List<string> words = [];
        for (var i = 0; i < 2; i++)
            words.Add((await window.RunsAsync("echo", Cancel)).Lines[0]);
        return words;
    }
}
