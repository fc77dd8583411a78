using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Reading;

public sealed class WhoSaidTests(SandboxTown town) : TownTests(town)
{
    private const string Lighthouse = "The lighthouse dispute\n\nNorwegian Foreign Minister Ingrid Dahl said the lighthouse at Vardholm belonged to nobody. “We can share the light,” she added.\n\n"
        + "Copenhagen promised to send an engineer in spring.\n";

    [Fact]
    public async Task A_country_is_asked_over_the_library_with_evidence_and_shared()
    {
        var (dana, reader, other) = (await Town.JoinAsync("dana", Cancel), await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        await dana.RunsAsync("/library add", Cancel, "quiz", ("vardholm.txt", Encoding.UTF8.GetBytes(Lighthouse)));
        await dana.TapsAsync(await dana.RunsAsync("/library open article:lighthouse", Cancel), "Publish", Cancel);

        var said = await reader.RunsAsync("/whosaid of:norway", Cancel, "quiz");
        var evidence = await reader.TapsAsync(said, "Evidence", Cancel);
        var shared = await reader.TapsAsync(said, "Show in channel", Cancel);
        var own = await other.TapsAsync(await other.SeesAsync(message => message.Id == shared.Id, Cancel), "Read it yourself", Cancel);

        Assert.True(said.IsPrivate);
        Assert.Contains("**Ingrid Dahl**, Norwegian Foreign Minister · said\n> the lighthouse at Vardholm belonged to nobody (P1)", said.Text, StringComparison.Ordinal);
        Assert.Contains("“We can share the light,”", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("engineer", said.Text, StringComparison.Ordinal);
        Assert.True(evidence.IsPrivate);
        Assert.Contains("__**the lighthouse at Vardholm belonged to nobody**__", evidence.Text, StringComparison.Ordinal);
        Assert.False(shared.IsPrivate);
        Assert.True(own.IsPrivate);
    }

    [Fact]
    public async Task What_is_shown_of_an_article_stands_in_it_word_for_word()
    {
        var reader = await Town.NewcomerAsync(Cancel);
        var article = await Town.ArticleTextAsync("The Antarctic Treaty", Cancel);

        var said = await reader.RunsAsync("/whosaid of:antarctic", Cancel);

        Assert.Contains("The Antarctic Treaty", said.Text, StringComparison.Ordinal);
        Assert.NotEmpty(Exact.Sentences(said));
        Assert.All(
            Exact.Sentences(said).SelectMany(words => words.TrimStart('>', ' ').Split(" […] ")),
            words => Assert.Contains(words, article, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_lists_the_command() =>
        Assert.Contains("whosaid", (await (await Town.NewcomerAsync(Cancel)).RunsAsync("/help", Cancel)).Text, StringComparison.Ordinal);
}
