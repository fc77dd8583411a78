using System.Text.RegularExpressions;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Timelines.Pictures;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>A timeline's picture on the page, with the bot itself behind it.</summary>
[Collection(ReadingTogether.Name)]
public sealed partial class TimelinePictureTests(BrowserFixture browser, SharedTown town)
{
    [Fact]
    public async Task Show_picture_shows_an_image_that_says_the_same_in_words()
    {
        SkipWithoutFonts();
        var channel = town.NewChannel();
        await using var alice = await town.OpenAsync(browser, "alice", channel, look: WindowLook.Phone);
        await alice.RunsAsync("/timeline of:outer-space-treaty");
        var timeline = await alice.ReadsAsync("The treaty entered into force on 10 October 1967.");
        await Press(timeline, "Show picture");

        var image = (await alice.ReadsAsync("Timeline · picture")).GetByRole(AriaRole.Img, new() { NameRegex = Description() });

        await Assertions.Expect(image).ToBeVisibleAsync();
        await Assertions.Expect(image).ToHaveJSPropertyAsync("complete", true);
        await Assertions.Expect(image).ToHaveJSPropertyAsync("naturalWidth", PictureLayout.Width);
        await alice.PictureAsync("timeline-picture-phone");
        Assert.Equal(0, await alice.SidewaysAsync());
        alice.HadNoProblems();
        town.RefusedNothing();
    }

    [Fact]
    public async Task A_picture_is_turned_and_shared_with_its_words()
    {
        SkipWithoutFonts();
        var channel = town.NewChannel();
        await using var alice = await town.OpenAsync(browser, "alice", channel, look: new() { Height = 860 });
        await using var bruno = await town.OpenAsync(browser, "bruno", channel, look: new() { Height = 860, Light = true });
        await alice.RunsAsync("/timeline of:ozone");
        await Press(await alice.ReadsAsync("Timeline ·"), "Show picture");
        await Press(await alice.ReadsAsync("picture 1 of"), "Next");
        var second = await alice.ReadsAsync("picture 2 of");
        await Assertions.Expect(second.GetByRole(AriaRole.Img, new() { NameRegex = SecondPart() })).ToBeVisibleAsync();
        await alice.PictureAsync("timeline-picture-dark");
        await Press(second, "Show in channel");

        var shared = await bruno.ReadsAsync("Shared by");
        await Assertions.Expect(shared).ToContainTextAsync("Alice");
        await Assertions.Expect(shared.GetByRole(AriaRole.Img, new() { NameRegex = SecondPart() })).ToHaveJSPropertyAsync("naturalWidth", PictureLayout.Width);
        await bruno.PictureAsync("timeline-picture-light");
        alice.HadNoProblems();
        bruno.HadNoProblems();
        town.RefusedNothing();
    }

    private static Task Press(ILocator message, string label) => message.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    private static void SkipWithoutFonts()
    {
        using var font = new SystemFonts().Choose(["The treaty was signed."]);
        Assert.SkipWhen(font is null, "No font is installed on this machine, so nothing can be drawn.");
    }

    [GeneratedRegex(@"^Timeline of “The Outer Space Treaty: nobody owns the Moon”: Fri 13 Dec 1963 \(P1\); .*Mon 22 Apr 1968 \(P9\)\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Description();

    [GeneratedRegex("^Timeline of “Saving the ozone layer.*picture 2 of ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecondPart();
}
