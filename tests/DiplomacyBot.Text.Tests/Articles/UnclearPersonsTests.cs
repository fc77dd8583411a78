namespace DiplomacyBot.Text.Tests.Articles;

public sealed class UnclearPersonsTests
{
    [Theory]
    [InlineData("Ruiz said on Monday that the pier is safe.\n\nThe engineer Ruiz Olmedo Paz denied it on Tuesday.", "Ruiz", "Ruiz Olmedo Paz")]
    public void Two_people_of_one_name_are_asked_about(string text, string name, string other)
    {
        var facts = Assert.IsType<WarningFacts.Persons>(Assert.Single(Warnings(text)).Facts);

        Assert.Equal((name, other), (facts.Name.Words, facts.FullName.Words));
    }

    [Theory]
    [InlineData("Portwatch said on Monday that the pier is safe.\n\nPortwatch Executive Director Ana Olmedo denied it on Tuesday.")]
    [InlineData("Portwatch launched on Monday with many games.\n\nPortwatch Pro costs ten crowns, Ana Olmedo said on Tuesday.")]
    [InlineData("Portwatch said on Monday that the pier is safe.\n\nThe pictures were taken with Portwatch Camera on Tuesday.")]
    [InlineData("Portwatch said on Monday that the pier is safe.\n\nPortwatch Radio denied it on Tuesday.")]
    [InlineData("Portwatch said on Monday that the pier is safe.\n\nPortwatch Spokeswoman Ana Olmedo denied it on Tuesday.")]
    public void A_firm_and_its_people_are_not(string text) => Assert.Empty(Warnings(text));

    private static IEnumerable<ReadingWarning> Warnings(string text) =>
        ArticleReader.Read(text, new DateOnly(2022, 8, 16)).Warnings.Where(warning => warning.Kind == WarningKind.UnclearPerson);
}
