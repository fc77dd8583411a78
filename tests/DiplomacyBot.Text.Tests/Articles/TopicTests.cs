namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>What an article is about: names whole, and no words that name nothing.</summary>
public sealed class TopicTests
{
    [Theory]
    [InlineData("The US Secretary of State John Kerry met the guards. The Secretary of State John Kerry left the town, and the town was glad.", "John Kerry", "State John")]
    [InlineData("The talks with the Democratic People\u2019s Republic of Korea were late. The Democratic People\u2019s Republic of Korea was told so.", "North Korea", "Republic")]
    [InlineData("North Korea was told of the launch. The North denied it, and the North was late. It was the North that had asked.", "North Korea", "North,")]
    [InlineData("The parties have to find common ground in Lima. They were told to find common ground in Lima again.", "Lima", "find")]
    [InlineData("The town of Lima put tolls on $200 billion worth of boats. In Lima it was a $50 billion list, and then a $200 billion worth of it.", "Lima", "billion")]
    [InlineData("The parties met in Lima. They will meet in Lima again, and the town is glad of the talks.", "Lima", "Peru")]
    [InlineData("The parties met in Lima. They will meet in Lima again, and Peru is glad of the talks.", "Peru", "Lima")]
    public void Topics_are_names_and_phrases(string text, string named, string not)
    {
        var topics = ArticleReader.Read(text).Topics;

        Assert.Contains(named, topics);
        Assert.DoesNotContain(not, string.Join(", ", topics) + ",", StringComparison.Ordinal);
    }

    [Fact]
    public void The_republic_with_the_longer_name_is_not_the_one_with_the_shorter()
    {
        const string text = "The Democratic People\u2019s Republic of Korea said it was late, and the Republic of Korea said it was not.";
        Assert.Equal(["North Korea", "South Korea"], ArticleReader.Read(text).Quotes.Select(quote => quote.Speaker?.Actors[0].Name).Order(StringComparer.Ordinal));
    }
}
