using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Reading;

public sealed class SummaryTests(SandboxTown town) : TownTests(town)
{
    [Theory]
    [InlineData("", 5)]
    [InlineData(" length:short", 3)]
    [InlineData(" length:medium", 5)]
    [InlineData(" length:long", 8)]
    public async Task A_summary_has_as_many_of_the_articles_own_sentences_as_its_length_says(string length, int sentences)
    {
        var reader = await Town.NewcomerAsync(Cancel);
        var article = await Town.ArticleTextAsync("The Paris Agreement", Cancel);

        var summary = await reader.RunsAsync($"/summary article:paris{length}", Cancel);
        var shown = Exact.Sentences(summary).ToList();
        while (summary.Buttons.Contains("Next"))
        {
            summary = await reader.TapsAsync(summary, "Next", Cancel);
            shown.AddRange(Exact.Sentences(summary));
        }

        Assert.True(summary.IsPrivate);
        Assert.Equal(sentences, shown.Count);
        Assert.All(shown, sentence => Assert.Contains(sentence, article, StringComparison.Ordinal));
        Assert.Equal(shown.OrderBy(sentence => article.IndexOf(sentence, StringComparison.Ordinal)), shown);
    }

    [Fact]
    public async Task Its_buttons_change_the_length_of_the_same_message_and_show_it_in_the_channel()
    {
        var (reader, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var medium = await reader.RunsAsync("/summary article:paris", Cancel, "quiz");

        var shorter = await reader.TapsAsync(medium, "Short", Cancel);
        var shared = await reader.TapsAsync(shorter, "Show in channel", Cancel);
        var opened = await other.TapsAsync(await other.SeesAsync(message => message.Id == shared.Id, Cancel), "Open the briefing", Cancel);

        Assert.Equal(medium.Id, shorter.Id);
        Assert.Equal(3, Exact.Sentences(shorter).Count);
        Assert.Equal(Exact.Sentences(shorter), Exact.Sentences(shared));
        Assert.True(opened.IsPrivate);
        Assert.Contains("The Paris Agreement", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unclear_name_asks_and_keeps_the_length()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        var question = await reader.RunsAsync("/summary article:treaty length:short", Cancel);
        var summary = await reader.ChoosesAsync(question, "Indus", Cancel);

        Assert.Contains("Summary in 3 sentences", summary.Text, StringComparison.Ordinal);
        Assert.Contains("Indus Waters Treaty", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_says_what_exists()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        Assert.Contains("No article fits", (await reader.RunsAsync("/summary article:zeppelins", Cancel)).Text, StringComparison.Ordinal);
    }
}
