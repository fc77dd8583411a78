using System.Text.RegularExpressions;
using DiplomacyBot.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>What people read in the page with the bot itself behind it.</summary>
[Collection(ReadingTogether.Name)]
public sealed partial class ReadingTests(BrowserFixture browser, SharedTown town)
{
    [Fact]
    public async Task A_summary_is_asked_for_by_keyboard_and_answered_in_the_articles_own_sentences()
    {
        var channel = town.NewChannel();
        await using var alice = await town.OpenAsync(browser, "alice", channel);
        await alice.TypeAsync("/summ");
        await Assertions.Expect(alice.Suggestions.First).ToContainTextAsync("/summary");
        await alice.PressAsync("Enter");
        await alice.TypeAsync("ozone");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(1);
        await Assertions.Expect(alice.Suggestions.First).ToContainTextAsync("Saving the ozone layer");
        await alice.PressAsync("Tab");
        await Assertions.Expect(alice.Suggestions.First).ToContainTextAsync("length");
        await alice.PressAsync("Tab");
        await Assertions.Expect(alice.Suggestions).ToHaveTextAsync(["short", "medium", "long"]);
        await alice.PressAsync("Enter");
        await alice.PressAsync("Enter");

        var summary = await alice.ReadsAsync("Summary in 3 sentences");
        await Assertions.Expect(summary).ToContainTextAsync("Only you can see this");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        var sentences = Numbered().Matches(await summary.InnerTextAsync()).Select(match => match.Groups[1].Value).ToList();
        var article = await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "content", "articles", "ozone-layer.md"), TestContext.Current.CancellationToken);
        Assert.Equal(3, sentences.Count);
        Assert.All(sentences, sentence => Assert.Contains(sentence, article, StringComparison.Ordinal));
        alice.HadNoProblems();
        town.RefusedNothing();
    }

    [Fact]
    public async Task A_briefing_fits_a_phone_and_stays_with_the_person_who_asked()
    {
        var channel = town.NewChannel();
        await using var phone = await town.OpenAsync(browser, "alice", channel, look: WindowLook.Phone);
        await phone.RunsAsync("/briefing");
        var card = await phone.ReadsAsync("to read");
        foreach (var label in (string[])["Summary", "Timeline", "Evidence", "Quiz me", "Show in channel"])
        {
            await card.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = label, Exact = true })).ToBeInViewportAsync(new() { Ratio = 1 });
        }
        Assert.Equal(0, await phone.SidewaysAsync());
        await phone.PictureAsync("real-briefing-390");
        var seenByAlice = await card.Locator(".embed").InnerTextAsync();
        await Press(card, "Evidence");
        await phone.ReadsAsync("Evidence 1 of");
        Assert.Equal(0, await phone.SidewaysAsync());

        await phone.SwitchesToAsync("bruno", "Bruno");
        await Assertions.Expect(phone.Messages).ToHaveCountAsync(0);
        await phone.RunsAsync("/briefing");
        var again = await phone.ReadsAsync("to read");
        Assert.Equal(seenByAlice, await again.Locator(".embed").InnerTextAsync());
        Assert.Equal(0, await phone.SidewaysAsync());
        phone.HadNoProblems();
        town.RefusedNothing();
    }

    [Fact]
    public async Task The_newest_briefing_is_read_shared_and_opened_by_somebody_else()
    {
        var channel = town.NewChannel();
        await using var alice = await town.OpenAsync(browser, "alice", channel, look: new() { Height = 860 });
        await using var bruno = await town.OpenAsync(browser, "bruno", channel);
        await alice.RunsAsync("/briefing");
        var card = await alice.ReadsAsync("to read");
        Assert.InRange(Numbered().Count(await card.InnerTextAsync()), 3, 5);
        await alice.PictureAsync("real-briefing");
        await Assertions.Expect(bruno.Messages).ToHaveCountAsync(0);
        await Press(card, "Show in channel");
        var shared = await bruno.ReadsAsync("Shared by");
        await Assertions.Expect(shared).ToContainTextAsync("Alice");
        await Press(shared, "Timeline");
        await Assertions.Expect(bruno.Messages).ToHaveCountAsync(2);
        await Assertions.Expect(bruno.Messages.Last).ToContainTextAsync("Only you can see this");
        await Assertions.Expect(alice.Messages).ToHaveCountAsync(2);
        alice.HadNoProblems();
        bruno.HadNoProblems();
        town.RefusedNothing();
    }

    private static Task Press(ILocator message, string label) => message.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    [GeneratedRegex(@"^(?:[-•] )?(.+) \(P\d+\)\s*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
