namespace DiplomacyBot.Text.Tests.Actors;

public sealed class ActorCatalogTests
{
    [Theory]
    [InlineData("pyongyang", "North Korea")]
    [InlineData("the north", "North Korea")]
    [InlineData("DPRK", "North Korea")]
    [InlineData("South Koreans", "South Korea")]
    [InlineData("the UN", "United Nations")]
    [InlineData("nato", "NATO")]
    [InlineData("Kremlin", "Russia")]
    public void A_name_in_any_case_leads_to_its_actor(string typed, string actor) => Assert.Equal(actor, ActorCatalog.Shared.Find(typed)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    public void An_unknown_name_leads_to_nobody(string typed) => Assert.Null(ActorCatalog.Shared.Find(typed));

    [Fact]
    public void Added_actors_come_first_and_the_rest_stays()
    {
        var catalog = ActorCatalog.Shared.With([new ActorEntry(new Actor("Oster Basin Commission", ActorKind.Organisation), ["OBC"], ["the Commission"])]);
        Assert.Equal("Oster Basin Commission", catalog.Find("obc")?.Name);
        Assert.Equal("Japan", catalog.Find("tokyo")?.Name);
        var quote = Assert.Single(ArticleReader.Read("The OBC met. The Commission said the river would rise.", actors: catalog).Quotes);
        Assert.Equal([new Actor("Oster Basin Commission", ActorKind.Organisation)], quote.Speaker!.Actors);
    }

    [Fact]
    public void No_name_leads_to_two_actors()
    {
        var names = ActorCatalog.Shared.Entries.SelectMany(entry => entry.Names.Prepend(entry.Actor.Name).Select(name => (Name: name, entry.Actor.Name)));
        Assert.Empty(names.Distinct().GroupBy(pair => pair.Name, StringComparer.Ordinal).Where(group => group.Select(pair => pair.Item2).Distinct().Count() > 1).Select(group => group.Key));
    }
}
