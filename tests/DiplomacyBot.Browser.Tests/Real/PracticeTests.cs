using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Sandbox.People.Practice;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>Practice members, let loose from the page, click through the bot itself.</summary>
public sealed class PracticeTests(BrowserFixture browser)
{
    private static readonly PracticePlan Quick = new() { Pace = TimeSpan.FromMilliseconds(15), MostQuizzes = 1 };

    [Fact]
    public async Task Twenty_practice_members_fill_the_board_by_clicks_and_leave_it_empty_when_they_are_removed()
    {
        await using var town = await RealTown.StartAsync(Quick);
        await using var dana = await town.OpenAsync(browser, "dana", look: new() { Height = 900 });
        await using var alice = await town.OpenAsync(browser, "alice");
        var practice = dana.Page.GetByRole(AriaRole.Region, new() { Name = "Practice members" });
        await Assertions.Expect(alice.Page.Locator(".practice")).ToBeHiddenAsync();

        await practice.GetByRole(AriaRole.Button, new() { Name = "Let 20 practice members play" }).ClickAsync();
        await Assertions.Expect(practice.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await Assertions.Expect(dana.Page.Locator(".members")).ToContainTextAsync("Practice members — 20");
        await dana.PictureAsync("practice-playing");
        Assert.Empty(await Contrast.TooWeakAsync(dana.Page));
        await Assertions.Expect(practice).ToContainTextAsync("20 practice members are here", new() { Timeout = 120_000 });
        await Assertions.Expect(practice).Not.ToContainTextAsync("stopped");

        await alice.RunsAsync("/leaderboard period:All time");
        var board = await alice.ReadsAsync("Leaderboard: all time");
        // A full page of them, and others behind it.
        Assert.Equal(10, (await board.InnerTextAsync()).Split("(practice)").Length - 1);
        await Assertions.Expect(board.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true })).ToBeEnabledAsync();
        await dana.RunsAsync("/leaderboard period:All time");
        await dana.ReadsAsync("(practice)");
        await dana.PictureAsync("practice-board");
        // They are nobody one can be.
        await alice.Page.Locator(".who").ClickAsync();
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = "(practice)" })).ToHaveCountAsync(0);
        await alice.PressAsync("Escape");

        await practice.GetByRole(AriaRole.Button, new() { Name = "Remove them" }).ClickAsync();
        await Assertions.Expect(practice.GetByRole(AriaRole.Button, new() { Name = "Let 20 practice members play" })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(dana.Page.Locator(".members")).Not.ToContainTextAsync("Practice");
        await alice.RunsAsync("/leaderboard period:All time");
        await alice.ReadsAsync("Nobody is listed here yet.");
        dana.HadNoProblems();
        alice.HadNoProblems();
        town.RefusedNothing();
    }

    [Fact]
    public async Task Practice_members_can_be_stopped_and_play_on()
    {
        await using var town = await RealTown.StartAsync(Quick with { Pace = TimeSpan.FromSeconds(30), Members = 3 });
        await using var chidi = await town.OpenAsync(browser, "chidi");
        var practice = chidi.Page.GetByRole(AriaRole.Region, new() { Name = "Practice members" });

        await practice.GetByRole(AriaRole.Button, new() { Name = "Let 20 practice members play" }).ClickAsync();
        await practice.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();

        await Assertions.Expect(practice.GetByRole(AriaRole.Button, new() { Name = "Let them play on" })).ToBeFocusedAsync();
        await Assertions.Expect(practice).ToContainTextAsync("3 practice members are here");
        chidi.HadNoProblems();
    }
}
