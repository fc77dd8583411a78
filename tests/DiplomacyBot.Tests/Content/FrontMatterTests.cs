using DiplomacyBot.Content;
using FsCheck.Xunit;

namespace DiplomacyBot.Tests.Content;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: T\npublished: 2022-08-16\n---\nBody")]
    [InlineData("---\r\ntitle: T\r\ndate: 2022-08-16T09:00:00+05:00\r\n---\r\nBody")]
    [InlineData("\uFEFF---\nTitle: \"T\"\nDate: 16 August 2022\nlayout: post\n---\nBody")]
    [InlineData("---\ntitle: 'T'\ndate: August 16, 2022\nnested: { a: [b] }\n---  \nBody")]
    public void Reads_what_common_tools_write(string text)
    {
        var read = FrontMatter.Read(text);
        Assert.Equal("T", read.Title);
        Assert.Equal(new DateOnly(2022, 8, 16), read.Published);
        Assert.Equal("Body", text[read.BodyOffset..]);
        Assert.Null(read.UnreadLine);
        Assert.Null(read.UnreadDate);
    }

    [Theory]
    [InlineData("topics: [water, law]")]
    [InlineData("tags: water, law, Water")]
    [InlineData("categories:\n  - water\n  - law")]
    public void Reads_topics_under_their_usual_names(string line) =>
        Assert.Equal(["water", "law"], FrontMatter.Read($"---\n{line}\n---\nBody").Topics);

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("Body: with a colon")]
    [InlineData("---\n\nA text between two rules.\n\n---\n\nMore")]
    [InlineData("---\ntitle: never closed\n\nBody")]
    [InlineData("Body\n---\ntitle: too late\n---\n")]
    public void What_is_not_front_matter_stays_in_the_article(string text)
    {
        var read = FrontMatter.Read(text);
        Assert.Equal(0, read.BodyOffset);
        Assert.Null(read.Title);
        Assert.Null(read.UnreadLine);
    }

    [Fact]
    public void A_colon_in_the_title_does_not_lose_the_rest()
    {
        var read = FrontMatter.Read("---\ntitle: Korea: what next?\nauthor: \"B\"\npublished: 2022-08-16\ntags: [a, b]\n---\nBody");
        Assert.Equal("Korea: what next?", read.Title);
        Assert.Equal("B", read.Author);
        Assert.Equal(new DateOnly(2022, 8, 16), read.Published);
        Assert.Equal(["a", "b"], read.Topics);
        Assert.NotNull(read.UnreadLine);
    }

    [Theory]
    [InlineData("03/04/2022")]
    [InlineData("soon")]
    [InlineData("2022-13-40")]
    public void A_date_that_could_be_read_two_ways_is_not_guessed(string date)
    {
        var read = FrontMatter.Read($"---\ntitle: T\ndate: {date}\n---\nBody");
        Assert.Null(read.Published);
        Assert.Equal(date, read.UnreadDate);
    }

    [Fact]
    public void A_date_as_long_as_a_book_is_refused_at_once()
    {
        var read = FrontMatter.Read($"---\ntitle: T\ndate: {new string('a', 200_000)}\n---\nBody");
        Assert.Null(read.Published);
        Assert.InRange(read.UnreadDate!.Length, 1, 100);
    }

    [Property]
    public bool Any_text_is_read_without_complaint(string? yaml, string? body)
    {
        var text = $"---\ntitle: T\n{yaml}\n---\n{body}";
        var read = FrontMatter.Read(text);
        return read.BodyOffset >= 0 && read.BodyOffset <= text.Length;
    }
}
