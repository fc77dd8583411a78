namespace DiplomacyBot.Text.Tests.Articles;

public sealed class UnclearEventsTests
{
    private const string Launch = "The ministry warned on Monday that the islands could prepare a missile launch in the coming weeks.\n\n";

    [Theory]
    [InlineData("New tariffs will follow if the rehearsal occurs, the government said.", "“the rehearsal” (P2) for “missile launch” (P1)")]
    [InlineData("New tariffs will follow if the drill takes place, the government said.", "“the drill” (P2) for “missile launch” (P1)")]
    [InlineData("Officials said that the test will go ahead in spring.", "“the test” (P2) for “missile launch” (P1)")]
    public void An_event_that_was_never_told_of_is_asked_about(string sentence, string facts) =>
        Assert.Equal(facts, FactLines.Of(Assert.Single(Warnings(Launch + sentence))));

    [Theory]
    // The word itself was told of.
    [InlineData(Launch + "New tariffs will follow if the launch occurs, the government said.")]
    // Nothing that happens.
    [InlineData(Launch + "Every autumn, the show of strength worries the neighbours of the islands.")]
    // A drill of which nothing else is known: "a drill" tells of it.
    [InlineData(Launch + "Officials said that a drill will take place in spring.")]
    // The heading tells of it.
    [InlineData(Launch + "## The vote in spring\n\nOfficials said that the vote will take place in spring.")]
    // Nothing before that can be meant.
    [InlineData("The ministry spoke on Monday about the two islands in the south.\n\nNew tariffs will follow if the drill occurs, the government said.")]
    // Too long before.
    [InlineData(Launch + "Both capitals denied it at once.\n\nNo other country answered on that day.\n\nOfficials said that the vote will take place in spring.")]
    public void Anything_else_is_not(string text) => Assert.Empty(Warnings(text));

    private static IEnumerable<ReadingWarning> Warnings(string text) =>
        ArticleReader.Read(text, new DateOnly(2022, 8, 16)).Warnings.Where(warning => warning.Kind == WarningKind.UnclearEvent);
}
