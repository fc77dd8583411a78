using DiplomacyBot.Library;

namespace DiplomacyBot.Tests.Library;

public sealed class ArticleFinderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_typed_means_the_newest_that_members_can_see()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Old", "One sentence.");
        var newest = await town.PutAsync("New", "One sentence.");
        await town.PutAsync("Hidden", "One sentence.", ArticleState.Draft);
        await town.PutAsync("Theirs", "One sentence.", guild: LibraryTown.OtherGuild);

        Assert.Equal(newest, One(await FindAsync(town, null)).Article.Id);
        Assert.Equal(newest, One(await FindAsync(town, "  ", includeDrafts: true)).Article.Id);
    }

    [Theory]
    [InlineData("the sea pact")]
    [InlineData("THE SEA PACT")]
    [InlineData(" The Sea Páct ")]
    public async Task A_whole_title_is_that_article_even_where_others_hold_its_words(string typed)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var meant = await town.PutAsync("The Sea Pact", "Ships.");
        await town.PutAsync("The sea pact, ten years on", "The sea pact, the sea pact.");

        Assert.Equal(meant, One(await FindAsync(town, typed)).Article.Id);
    }

    [Fact]
    public async Task One_hit_answers_several_offer_a_choice_and_none_says_what_exists()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var river = await town.PutAsync("A river treaty", "Water is shared.");
        var ocean = await town.PutAsync("An ocean treaty", "Fish are shared.");

        Assert.Equal(ocean, One(await FindAsync(town, "fish")).Article.Id);
        Assert.Equal([river, ocean], Assert.IsType<ArticleMatch.Several>(await FindAsync(town, "treaty")).Articles.Select(a => a.Id).Order());
        Assert.Equal(["An ocean treaty", "A river treaty"], Assert.IsType<ArticleMatch.None>(await FindAsync(town, "volcano")).Suggestions.Select(a => a.Title));
    }

    [Fact]
    public async Task An_id_from_autocomplete_opens_that_article_only_in_its_guild_and_only_where_it_may_be_seen()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var ours = await town.PutAsync("Ours", "Text.");
        var theirs = await town.PutAsync("Theirs", "Text.", guild: LibraryTown.OtherGuild);
        var draft = await town.PutAsync("Draft", "Text.", ArticleState.Draft);

        Assert.Equal(ours, One(await FindAsync(town, $"#{ours}")).Article.Id);
        Assert.IsType<ArticleMatch.None>(await FindAsync(town, $"#{theirs}"));
        Assert.IsType<ArticleMatch.None>(await FindAsync(town, $"#{theirs}", includeDrafts: true));
        Assert.IsType<ArticleMatch.None>(await FindAsync(town, $"#{draft}"));
        Assert.Equal(draft, One(await FindAsync(town, $"#{draft}", includeDrafts: true)).Article.Id);
        Assert.IsType<ArticleMatch.None>(await FindAsync(town, "#99999999999999999999"));
    }

    [Fact]
    public async Task Suggestions_never_cross_guilds_nor_name_drafts_to_members()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var ours = await town.PutAsync("Treaty of ours", "Text.");
        await town.PutAsync("Treaty of theirs", "Text.", guild: LibraryTown.OtherGuild);
        var draft = await town.PutAsync("Treaty in draft", "Text.", ArticleState.Draft);
        var finder = town.Get<ArticleFinder>();

        foreach (var typed in (string[])["", "trea", "treaty", "\"treaty\" OR *", "'; --"])
        {
            var seen = await finder.SuggestAsync(LibraryTown.Guild, typed, false, Cancel);
            Assert.All(seen, choice => Assert.Equal($"#{ours}", choice.Value));
        }
        var moderators = await finder.SuggestAsync(LibraryTown.Guild, "tre", true, Cancel);
        Assert.Equal(["Draft: Treaty in draft", "Treaty of ours"], moderators.Select(choice => choice.Name).Order());
        Assert.Contains(moderators, choice => choice.Value == $"#{draft}");
    }

    private static Task<ArticleMatch> FindAsync(LibraryTown town, string? typed, bool includeDrafts = false) =>
        town.Get<ArticleFinder>().FindAsync(LibraryTown.Guild, typed, includeDrafts, Cancel);

    private static ArticleMatch.One One(ArticleMatch match) => Assert.IsType<ArticleMatch.One>(match);
}
