using DiplomacyBot.Tests.Library;

namespace DiplomacyBot.Tests.Timelines;

public sealed class TimelineCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dated_entries_come_in_order_each_with_its_sentence_and_paragraph()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted, published: new DateOnly(2022, 8, 16));

        var text = (await town.Member().RunsAsync("timeline", ("of", "accord"))).Text;

        Assert.Contains("**1978**\nThe quarrel over the river Oster began in 1978, when Borland built a dam above the border. (P2)", text, StringComparison.Ordinal);
        Assert.Contains("**Jul 2022**\nIn July 2022, the two parliaments approved a draft of the accord. (P2)", text, StringComparison.Ordinal);
        Assert.Contains("**Mon 15 Aug 2022**", text, StringComparison.Ordinal);
        string[] dates = ["**1978**", "**1981**", "**Jul 2022**", "**Mon 15 Aug 2022**"];
        Assert.Equal(dates, dates.OrderBy(date => text.IndexOf(date, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_date_of_its_own_an_article_keeps_its_words_under_their_own_heading()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);

        var text = (await town.Member().RunsAsync("timeline", ("of", "accord"))).Text;

        var heading = text.IndexOf("__Undated, as written__", StringComparison.Ordinal);
        Assert.True(heading > text.IndexOf("**1981**", StringComparison.Ordinal));
        Assert.True(text.IndexOf("signed a water accord in Geneva on Monday. (P1)", StringComparison.Ordinal) > heading);
        Assert.Contains("gives no date of its own", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Aug 2022", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<t:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_shows_each_entry_in_its_paragraph_with_the_words_its_date_rests_on()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted, published: new DateOnly(2022, 8, 16));
        var reader = town.Member();

        var first = await reader.TapsAsync(await reader.RunsAsync("timeline", ("of", "accord")), "Evidence");
        Assert.Contains("Evidence 1 of ", first.Text, StringComparison.Ordinal);
        Assert.Contains("**The quarrel over the river Oster began __in 1978__, when Borland built a dam above the border.**", first.Text, StringComparison.Ordinal);
        Assert.Contains("\n\n**1978**\n*", first.Text, StringComparison.Ordinal);
        Assert.True(first.Button("Previous").Disabled);
        Assert.Contains("**1981**", (await reader.TapsAsync(first, "Next")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_leans_on_the_sentence_before_is_shown_with_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Ferry", """
            The ferry from Arica to Tacna was to stop within a day.

            So it left for the last time on 3 March 2020. It sank on 5 March 2020.
            """);

        var text = (await town.Member().RunsAsync("timeline", ("of", "ferry"))).Text;

        Assert.Contains("**Tue 3 Mar 2020**\n-# Just before: The ferry from Arica to Tacna was to stop within a day.\nSo it left for the last time on 3 March 2020. (P2)", text, StringComparison.Ordinal);
        Assert.Contains("**Thu 5 Mar 2020**\nIt sank on 5 March 2020. (P2)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_turn_between_entries_and_lose_none()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var events = Enumerable.Range(0, 30).Select(n => $"The commission of Arvenia and Borland met in the town of Oster for the usual yearly talks about the river in {1950 + n}.").ToList();
        await town.PutAsync("Talks", string.Join("\n\n", events));
        var reader = town.Member();

        var seen = new List<string>();
        for (var page = await reader.RunsAsync("timeline", ("of", "talks")); ; page = await reader.TapsAsync(page, "Next"))
        {
            seen.AddRange(page.Text.Split('\n').Where(line => line.EndsWith(')')));
            if (page.Button("Next").Disabled)
            {
                Assert.Contains("page ", page.Text, StringComparison.Ordinal);
                break;
            }
        }
        Assert.Equal(events.Select((text, index) => $"{text} (P{index + 1})"), seen);
    }

    [Fact]
    public async Task The_page_that_is_read_is_shared_and_others_open_their_own()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);

        var shared = await town.Member(1).TapsAsync(await town.Member(1).RunsAsync("timeline", ("of", "accord")), "Show in channel");
        Assert.True(shared.IsPublic);
        Assert.Contains("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.False((await town.Member(2).TapsAsync(shared, "Read it yourself")).IsPublic);
    }

    [Fact]
    public async Task An_article_without_events_says_so_and_has_nothing_to_share()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Advice", "Listening is the first duty of a diplomat.");

        var answer = await town.Member().RunsAsync("timeline", ("of", "advice"));
        Assert.Contains("I found no dated events", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Labels);
    }
}
