using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>What people do in the page with the bot itself behind it.</summary>
public sealed partial class RealBotTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_person_who_chooses_French_is_offered_commands_and_plays_a_quiz_in_French()
    {
        await using var town = await RealTown.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var language = alice.Page.GetByLabel("Language of this person's Discord");
        await language.SelectOptionAsync(new SelectOptionValue { Label = "Français" });
        await Assertions.Expect(alice.Page.Locator(".language")).ToHaveTextAsync(new Regex("^fr"));
        await alice.Box.FocusAsync();
        await alice.TypeAsync("/qui");
        await Assertions.Expect(alice.Suggestions.First).ToContainTextAsync("Jouer à un quiz à ton rythme");
        await alice.PictureAsync("language-french-dark");
        await alice.ReloadAsync();
        await Assertions.Expect(language).ToHaveValueAsync("fr");

        await alice.RunsAsync("/quiz quiz:antarctic-treaty");
        await alice.ReadsAsync("question 1 sur ");
        await alice.ClicksAsync("A");
        await alice.ReadsAsync("Les mots qui le prouvent");
        alice.HadNoProblems();
        town.RefusedNothing();
    }

    [Fact]
    public async Task A_quiz_is_played_by_clicking_to_its_total_seen_by_nobody_else_and_kept_over_a_reload()
    {
        await using var town = await RealTown.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Height = 860 });
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await alice.RunsAsync("/quiz quiz:antarctic-treaty");
        // Only by its own text: what follows up on it quotes it.
        var question = alice.Messages.Filter(new() { Has = alice.Page.Locator(".content", new() { HasTextRegex = Place() }) });
        await Assertions.Expect(question).ToBeVisibleAsync();
        var first = await question.InnerTextAsync();
        var total = int.Parse(Place().Match(first).Groups[1].Value, CultureInfo.InvariantCulture);
        var right = 0;
        for (var number = 1; number <= total; number++)
        {
            await Assertions.Expect(question).ToContainTextAsync($"question {number} of {total}");
            // The first one is known, so that the total is not nothing.
            await Press(question, number == 1 ? Twelve().Match(first).Groups[1].Value : "A");
            await Assertions.Expect(question).ToContainTextAsync("The words it rests on");
            right += (await question.InnerTextAsync()).Contains("Not right.", StringComparison.Ordinal) ? 0 : 1;
            if (number == 1)
            {
                var asked = await alice.ReadsAsync("Shall others see you on the leaderboard?");
                await Assertions.Expect(asked.Locator(".quoted")).ToHaveTextAsync(new Regex($"^The Antarctic Treaty · question 1 of {total} How many states"));
                await alice.PictureAsync("real-quiz");
                await alice.ClicksAsync("My server name");
                await alice.ReadsAsync("the leaderboard shows you as Alice");
            }
            await Press(question, number < total ? "Next question" : "Show result");
        }
        var result = await alice.ReadsAsync($"The Antarctic Treaty: {right} of {total} right");
        await Assertions.Expect(result).ToContainTextAsync(right == 1 ? "1 point, saved." : $"{right} points, saved.");
        Assert.InRange(total, 6, 20);
        Assert.InRange(right, 1, total);

        await alice.WritesAsync("That was a good one");
        await bruno.ReadsAsync("That was a good one");
        await Assertions.Expect(bruno.Messages).ToHaveCountAsync(1);

        await alice.ReloadAsync();
        await alice.ReadsAsync("That was a good one");
        await Assertions.Expect(alice.Messages).ToHaveCountAsync(1);
        await alice.RunsAsync("/quiz");
        await alice.ReadsAsync("Your first run of a quiz counts for points");
        await alice.ChoosesAsync("Choose a quiz", $"done: {right} of {total} right");
        await alice.ReadsAsync($"The Antarctic Treaty: {right} of {total} right");
        await alice.ClicksAsync("Practise again");
        await alice.ReadsAsync($"question 1 of {total} · practice: your first run counted");
        alice.HadNoProblems();
        bruno.HadNoProblems();
        town.RefusedNothing();
    }

    [Fact]
    public async Task A_pasted_article_is_planned_for_tomorrow_at_nine_by_one_command_and_at_most_six_taps()
    {
        var text = RepositoryFiles.FoundingArticle is { } path ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : FerryArticle.Text;
        var title = text.Split('\n')[0].Trim();
        await using var town = await RealTown.StartAsync();
        await using var bruno = await town.OpenAsync(browser, "bruno", "moderators");
        var taps = 0;

        await bruno.RunsAsync("/library add");
        await bruno.Dialog.Locator("[data-custom-id=text1] textarea").FocusAsync();
        await bruno.Page.Keyboard.InsertTextAsync(text);
        await Tap(bruno.SubmitsAsync());
        await bruno.ReadsAsync("When was it published?");
        await Tap(bruno.ClicksAsync("Add the date"));
        await bruno.Dialog.Locator("[data-custom-id=date] input").FillAsync("16 August 2022");
        await Tap(bruno.SubmitsAsync());
        var desk = await bruno.ReadsAsync("Published Tue 16 Aug 2022: understood.");
        await bruno.PictureAsync("real-desk");
        await SettleAsync("^Fix \\d", "The text before stays stored");
        await SettleAsync("^Leave \\d", "It stays as it is");
        await Tap(bruno.ClicksAsync("Post tomorrow 09:00"));

        var planned = await bruno.ReadsAsync($"{title} will be posted in #briefings");
        await Assertions.Expect(planned).ToContainTextAsync("09:00 Karachi time");
        var time = planned.Locator("time.md-time").First;
        await Assertions.Expect(time).ToHaveAttributeAsync("datetime", RealTown.TomorrowAtNine.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        await Assertions.Expect(time).ToContainTextAsync("2 December 2026 at 09:00");
        await bruno.PictureAsync("real-planned");
        Assert.InRange(taps, 4, 6);

        await bruno.RunsAsync("/schedule list");
        var list = bruno.Messages.Filter(new() { Has = bruno.Page.Locator(".context-line", new() { HasText = "/schedule list" }) });
        await Assertions.Expect(list).ToContainTextAsync(title);
        bruno.HadNoProblems();
        town.RefusedNothing();

        Task Tap(Task tapping)
        {
            taps++;
            return tapping;
        }

        async Task SettleAsync(string label, string then)
        {
            var button = desk.GetByRole(AriaRole.Button, new() { NameRegex = new(label) });
            if (await button.CountAsync() == 0) return;
            await Tap(button.First.ClickAsync());
            desk = await bruno.ReadsAsync(then);
        }
    }

    private static Task Press(ILocator message, string label) => message.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    [GeneratedRegex(@"question \d+ of (\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^([A-D]) Twelve\s*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Twelve();
}
