using DiplomacyBot.Tests.Library;

namespace DiplomacyBot.Tests.Summaries;

public sealed class SummaryCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("short", 3)]
    [InlineData("medium", 5)]
    [InlineData("long", 8)]
    [InlineData(null, 5)]
    public async Task Each_length_gives_its_number_of_whole_sentences_in_text_order(string? length, int sentences)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);

        var options = length is null ? new[] { ("article", "accord") } : [("article", "accord"), ("length", length)];
        var summary = await town.Member().RunsAsync("summary", options);

        var shown = Sentences(summary);
        Assert.Equal(sentences, shown.Count);
        Assert.All(shown, sentence => Assert.Contains(sentence, Fixtures.Pasted, StringComparison.Ordinal));
        Assert.Equal(shown.OrderBy(sentence => Fixtures.Pasted.IndexOf(sentence, StringComparison.Ordinal)), shown);
        Assert.Contains($"Summary in {sentences} sentences", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_length_can_be_changed_and_the_summary_shared()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member();

        var medium = await reader.RunsAsync("summary", ("article", "accord"));
        Assert.True(medium.Button("Medium").Disabled);
        var shorter = await reader.TapsAsync(medium, "Short");
        Assert.Equal(3, Sentences(shorter).Count);
        var shared = await reader.TapsAsync(shorter, "Show in channel");
        Assert.True(shared.IsPublic);
        Assert.Equal(Sentences(shorter), Sentences(shared));
        Assert.EndsWith("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.Equal("Accord", (await town.Member(2).TapsAsync(shared, "Open the briefing")).Message.Embeds[0].Title);
    }

    [Fact]
    public async Task A_page_keeps_its_words_while_a_moderator_changes_the_article()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member();
        var before = await reader.RunsAsync("summary", ("article", "accord"));
        var moderator = town.Moderator();
        var desk = await moderator.RunsAsync("library open", ("article", "accord"));
        await moderator.SubmitsAsync(await moderator.TapsAsync(desk, "Edit title, date, byline"), ("title", "Another title"), ("date", "2022-08-16"));

        Assert.StartsWith("**Accord**", (await reader.TapsAsync(before, "Long")).Text, StringComparison.Ordinal);
        Assert.StartsWith("**Another title**", (await reader.RunsAsync("summary", ("article", "another"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_shows_each_sentence_of_the_summary_in_its_paragraph_and_why_it_was_chosen()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member();
        var summary = await reader.RunsAsync("summary", ("article", "accord"), ("length", "short"));
        var sentences = Sentences(summary);

        var shown = await reader.TapsAsync(summary, "Evidence");
        for (var index = 0; index < sentences.Count; index++)
        {
            Assert.Contains($"Evidence {index + 1} of {sentences.Count}", shown.Text, StringComparison.Ordinal);
            Assert.Contains($"__**{sentences[index]}**__", shown.Text, StringComparison.Ordinal);
            Assert.Contains("Chosen for: ", shown.Text, StringComparison.Ordinal);
            Assert.Equal((index == 0, index == sentences.Count - 1), (shown.Button("Previous").Disabled, shown.Button("Next").Disabled));
            if (index < sentences.Count - 1)
            {
                shown = await reader.TapsAsync(shown, "Next");
            }
        }
    }

    [Fact]
    public async Task A_choice_among_several_remembers_the_length()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("First accord", Fixtures.Pasted);
        await town.PutAsync("Second accord", Fixtures.Pasted);
        var reader = town.Member();

        var question = await reader.RunsAsync("summary", ("article", "accord"), ("length", "short"));
        Assert.Equal(3, Sentences(await reader.ChoosesAsync(question, "First accord")).Count);
    }

    private static List<string> Sentences(Shown shown) =>
        [.. shown.Text.Split('\n').Where(line => line.EndsWith(')')).Select(line => line[..line.LastIndexOf(" (P", StringComparison.Ordinal)])];
}
