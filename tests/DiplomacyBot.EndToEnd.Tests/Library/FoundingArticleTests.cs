using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Library;

/// <summary>The task the bot was asked for: one command and at most six taps from a pasted article to a confirmed nine o'clock.</summary>
public sealed class FoundingArticleTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task The_founding_article_is_pasted_dated_mended_planned_and_posted_at_nine()
    {
        var path = Workshop.FindShared("seed", "russia-north-korea.txt");
        Assert.SkipWhen(path is null, "The founding article is not here: set DIPLOMACYBOT_SHARED to the folder that holds seed/.");
        var text = await File.ReadAllTextAsync(path, Cancel);

        var planned = await AddAsync("2022-08-16", text, fix: true);

        await AssertPostedAtNineAsync(planned, "North Korea");
    }

    [Fact]
    public async Task An_article_of_ones_own_goes_the_same_way()
    {
        var planned = await AddAsync("2026-10-20", HarbourArticle.Text, fix: true);

        await AssertPostedAtNineAsync(planned, "herring");
    }

    private async Task<Shown> AddAsync(string date, string text, bool fix)
    {
        var bruno = await Town.JoinAsync("bruno", Cancel);
        var taps = 0;

        // One command. Six taps: submit, add the date, submit it, mend, leave, post.
        var shown = await Tap(bruno.SubmitsAsync(await bruno.RunsAsync("/library add", Cancel), Cancel, ("text1", text)));
        Assert.Contains("When was it published?", shown.Text, StringComparison.Ordinal);
        var form = await Tap(bruno.TapsAsync(shown, "Add the date", Cancel));
        shown = await Tap(bruno.SubmitsAsync(form, Cancel, ("date", date)));
        if (fix)
        {
            shown = await Tap(bruno.TapsAsync(shown, shown.Buttons.First(label => label.StartsWith("Fix", StringComparison.Ordinal)), Cancel));
        }
        if (shown.Buttons.FirstOrDefault(label => label.StartsWith("Leave", StringComparison.Ordinal)) is { } leave)
        {
            shown = await Tap(bruno.TapsAsync(shown, leave, Cancel));
        }
        shown = await Tap(bruno.TapsAsync(shown, "Post tomorrow 09:00", Cancel));

        Assert.InRange(taps, 1, 6);
        return shown;

        Task<Shown> Tap(Task<Shown> acting)
        {
            taps++;
            return acting;
        }
    }

    private async Task AssertPostedAtNineAsync(Shown planned, string subject)
    {
        var alice = await Town.JoinAsync("alice", Cancel);
        var nine = NextNine();
        Assert.Contains("will be posted in <#", planned.Text, StringComparison.Ordinal);
        Assert.Contains($"09:00 Karachi time** (<t:{nine.ToUnixTimeSeconds()}:F> on your clock)", planned.Text, StringComparison.Ordinal);
        var before = (await alice.ReadsAsync("briefings", Cancel)).Count;

        await Town.MoveToAsync(nine - TimeSpan.FromSeconds(1), Cancel);
        Assert.Equal(before, (await alice.ReadsAsync("briefings", Cancel)).Count);
        await Town.MoveToAsync(nine, Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);

        var posts = await alice.ReadsAsync("briefings", Cancel);
        Assert.Equal(before + 1, posts.Count);
        Assert.Contains(subject, posts[0].Text, StringComparison.OrdinalIgnoreCase);
        Assert.False((await alice.TapsAsync(posts[0], "Summary", Cancel)).Text.Length == 0);
    }

    // Karachi is five hours ahead of UTC all the year.
    private DateTimeOffset NextNine()
    {
        var there = Town.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(5));
        return new DateTimeOffset(there.Date.AddDays(1).AddHours(9), TimeSpan.FromHours(5));
    }
}
