using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Reading;

public sealed class TimelineTests(SandboxTown town) : TownTests(town)
{
    private const string FirstGeyser = "Geysers over the fjord\n\nA geyser damaged 14 boats in the harbour of Akureyri in Iceland on 12 June 2023. Nobody was hurt.\n";
    private const string SecondGeyser = "A geyser damages boats\n\nA geyser damaged 19 boats in the harbour of Akureyri in Iceland on 12 June 2023.\n\nIceland had closed the harbour in March 2020.\n";

    [Fact]
    public async Task Dated_entries_stand_in_order_each_with_its_sentence()
    {
        var reader = await Town.NewcomerAsync(Cancel);
        var article = await Town.ArticleTextAsync("The Antarctic Treaty", Cancel);

        var timeline = await reader.RunsAsync("/timeline of:antarctic", Cancel);

        Assert.True(timeline.IsPrivate);
        Assert.True(Place(timeline, "1 Dec 1959") < Place(timeline, "23 Jun 1961"));
        Assert.DoesNotContain("<t:", timeline.Text, StringComparison.Ordinal);
        Assert.NotEmpty(Exact.Sentences(timeline));
        Assert.All(Exact.Sentences(timeline), sentence => Assert.Contains(sentence, article, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unclear_name_asks_which_one_and_an_unknown_one_says_what_exists()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        var several = await reader.RunsAsync("/timeline of:treaty", Cancel);
        var chosen = await reader.ChoosesAsync(several, "Outer Space", Cancel);
        var none = await reader.RunsAsync("/timeline of:zeppelins", Cancel);

        Assert.Contains("The Outer Space Treaty", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("No article fits", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_in_channel_leads_others_to_their_own_copy()
    {
        var (reader, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var timeline = await reader.RunsAsync("/timeline of:antarctic", Cancel, "quiz");

        var shared = await reader.TapsAsync(timeline, "Show in channel", Cancel);
        var own = await other.TapsAsync(await other.SeesAsync(message => message.Id == shared.Id, Cancel), "Read it yourself", Cancel);

        Assert.False(shared.IsPrivate);
        Assert.True(own.IsPrivate);
        Assert.Contains("1 Dec 1959", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_has_one_timeline_over_the_library_with_contradictions_side_by_side()
    {
        var (dana, reader, other) = (await Town.JoinAsync("dana", Cancel), await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        foreach (var (file, text) in new[] { ("geysir-one.txt", FirstGeyser), ("geysir-two.txt", SecondGeyser) })
        {
            await dana.RunsAsync("/library add", Cancel, "quiz", (file, Encoding.UTF8.GetBytes(text)));
            await dana.TapsAsync(await dana.RunsAsync($"/library open article:{text[..text.IndexOf('\n', StringComparison.Ordinal)]}", Cancel), "Publish", Cancel);
        }

        var timeline = await reader.RunsAsync("/timeline of:iceland", Cancel, "quiz");
        var evidence = await reader.TapsAsync(timeline, "Evidence", Cancel);
        var next = await reader.TapsAsync(evidence, "Next", Cancel);
        var shared = await reader.TapsAsync(timeline, "Show in channel", Cancel);
        var own = await other.TapsAsync(await other.SeesAsync(message => message.Id == shared.Id, Cancel), "Read it yourself", Cancel);

        Assert.True(timeline.IsPrivate);
        Assert.Contains("timeline over 2 articles", timeline.Text, StringComparison.Ordinal);
        Assert.Contains("**14 boats**: __Geysers over the fjord__ P1", timeline.Text, StringComparison.Ordinal);
        Assert.Contains("**19 boats**: __A geyser damages boats__ P1", timeline.Text, StringComparison.Ordinal);
        Assert.Contains("**Mar 2020**", timeline.Text, StringComparison.Ordinal);
        Assert.True(evidence.IsPrivate);
        Assert.Contains("__", evidence.Text, StringComparison.Ordinal);
        Assert.Contains("**Evidence 2 of 3**", next.Text, StringComparison.Ordinal);
        Assert.False(shared.IsPrivate);
        Assert.True(own.IsPrivate);
        Assert.Contains("**Mar 2020**", own.Text, StringComparison.Ordinal);
    }

    private static int Place(Shown timeline, string date)
    {
        var place = timeline.Text.IndexOf(date, StringComparison.Ordinal);
        Assert.True(place >= 0, $"'{date}' is not in: {timeline.Text}");
        return place;
    }
}
