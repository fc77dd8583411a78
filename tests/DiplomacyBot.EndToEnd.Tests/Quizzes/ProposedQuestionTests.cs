using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Quizzes;

public sealed class ProposedQuestionTests(SandboxTown town) : TownTests(town)
{
    private const string Text = """
        The lighthouse of Tresco will be lit again

        Norway and Iceland agreed on Monday to light the lighthouse of Tresco again. Norway will pay for a new lamp and two new keepers before the winter. Minister Ingrid Solheim said the
        lighthouse would help research ships each year. Solheim signed the agreement with her colleague Jon Arnason in Bergen. The fishing union fears that the lighthouse will drive the herring
        away from the coast. Arnason told reporters that Iceland would measure the herring every month. Critics say that Norway has paid for lamps before without using them. Solheim promised to publish
        all costs of the lighthouse in spring.
        """;

    [Fact]
    public async Task A_proposal_is_played_after_a_moderator_approved_it_and_not_before()
    {
        var (bruno, reader) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        var review = await bruno.RunsAsync("/library add", Cancel, file: ("tresco.txt", Encoding.UTF8.GetBytes(Text)));
        review = review.Buttons.Contains("No date") ? await bruno.TapsAsync(review, "No date", Cancel) : review;
        await bruno.TapsAsync(await bruno.TapsAsync(review, "Show the card", Cancel), "Publish", Cancel);

        var proposal = await bruno.RunsAsync("/questions suggest article:tresco", Cancel);
        var before = await reader.RunsAsync("/quiz quiz:tresco", Cancel);
        var approved = await bruno.TapsAsync(proposal, "Approve", Cancel);
        var asked = await bruno.TapsAsync(approved, "What the quiz asks", Cancel);
        var played = await reader.RunsAsync("/quiz quiz:tresco", Cancel);

        Assert.True(proposal.IsPrivate);
        Assert.Contains("Proposal 1 of ", proposal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("According to the article", before.Text, StringComparison.Ordinal);
        Assert.Contains("Question 1 of 1", asked.Text, StringComparison.Ordinal);
        Assert.Contains("According to the article", played.Text, StringComparison.Ordinal);
        Assert.Contains("A", played.Buttons);
    }
}
