using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage.Sqlite;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Storage;

public sealed class ArticleSearchTests
{
    private static readonly Snowflake Guild = new(18_000_000_000_000_000_001);
    private static readonly Snowflake OtherGuild = new(11);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("island", "Åland and its autonomy")]
    [InlineData("ALAND", "Åland and its autonomy")]
    [InlineData("aut al", "Åland and its autonomy")]
    [InlineData("aut zep")]
    [InlineData("antarctic treaty", "The Antarctic Treaty")]
    [InlineData("treaty", "The Antarctic Treaty", "Åland and its autonomy")]
    [InlineData("سلام", "سلام اور امن")]
    [InlineData("U.N.", "The Antarctic Treaty")]
    [InlineData("treaty NOT antarctic")]
    [InlineData("Title:treaty")]
    [InlineData("\"antarctic", "The Antarctic Treaty")]
    [InlineData("zeppelin")]
    [InlineData("?!…")]
    public async Task Finds_articles_that_hold_every_word_best_first(string text, params string[] expected)
    {
        await using var database = await LibraryAsync();

        Assert.Equal(expected, await TitlesAsync(database, text));
    }

    [Theory]
    [InlineData("antarctic zeppelin", "The Antarctic Treaty")]
    [InlineData("treaty zeppelin autonomy", "Åland and its autonomy", "The Antarctic Treaty")]
    [InlineData("treaty OR gb", "The Antarctic Treaty", "Åland and its autonomy")]
    [InlineData("zeppelin")]
    public async Task Finds_articles_that_hold_some_of_the_words_best_first(string text, params string[] expected)
    {
        await using var database = await LibraryAsync();

        Assert.Equal(expected, (await database.Get<ArticleSearch>().SearchNearAsync(Guild, text, 10, includeDrafts: false, Cancel)).Select(hit => hit.Title));
    }

    [Fact]
    public async Task Never_shows_another_guilds_articles()
    {
        await using var database = await LibraryAsync();

        Assert.Equal(["Elsewhere"], await TitlesAsync(database, "", OtherGuild));
        Assert.Empty(await TitlesAsync(database, "antarctic", OtherGuild));
        Assert.Empty(await TitlesAsync(database, "elsewhere"));
        Assert.Empty(await TitlesAsync(database, "gb"));
    }

    [Fact]
    public async Task Members_see_published_articles_only_and_moderators_all()
    {
        await using var database = await LibraryAsync();

        Assert.Empty(await TitlesAsync(database, "draft"));
        Assert.Equal(["A draft on fish"], await TitlesAsync(database, "draft", includeDrafts: true));
    }

    [Fact]
    public async Task Blank_text_gives_the_newest_first()
    {
        await using var database = await LibraryAsync();

        Assert.Equal(["سلام اور امن", "Åland and its autonomy", "The Antarctic Treaty"], await TitlesAsync(database, "  "));
        var one = await database.Get<ArticleSearch>().SearchAsync(Guild, "", 1, includeDrafts: false, Cancel);
        Assert.Equal("سلام اور امن", Assert.Single(one).Title);
    }

    [Fact]
    public async Task A_new_revision_replaces_the_old_one_in_the_index()
    {
        await using var database = await LibraryAsync();
        await database.Gate.WriteAsync(async (db, cancel) =>
        {
            var article = await db.Articles.SingleAsync(a => a.GuildId == OtherGuild, cancel);
            await AddRevisionAsync(db, article, 2, "Somewhere", "Nothing about that.", cancel);
        }, Cancel);

        Assert.Equal(["Somewhere"], await TitlesAsync(database, "some", OtherGuild));
        Assert.Empty(await TitlesAsync(database, "elsewhere", OtherGuild));
    }

    [Fact]
    public async Task Triggers_that_were_lost_are_made_again_and_the_index_with_them()
    {
        await using var database = await LibraryAsync();
        await using var connection = new SqliteConnection($"Data Source={database.Path};Pooling=False");
        await connection.OpenAsync(Cancel);
        using (var drop = connection.CreateCommand())
        {
            drop.CommandText = "DROP TRIGGER ArticleSearchChanged; DELETE FROM ArticleSearch;";
            await drop.ExecuteNonQueryAsync(Cancel);
        }

        Assert.Empty(await TitlesAsync(database, "antarctic"));
        Assert.True(SearchIndex.Ensure(connection));
        Assert.False(SearchIndex.Ensure(connection));
        Assert.Equal(["The Antarctic Treaty"], await TitlesAsync(database, "antarctic"));
    }

    [Fact]
    public async Task Whatever_is_typed_is_only_text()
    {
        await using var database = await LibraryAsync();
        var search = database.Get<ArticleSearch>();
        foreach (var typed in ArbMap.Default.GeneratorFor<string>().Sample(500, 60).Select(text => text ?? ""))
            Assert.InRange((await search.SearchAsync(Guild, typed, 5, includeDrafts: false, Cancel)).Count + (await search.SearchNearAsync(Guild, typed, 5, includeDrafts: false, Cancel)).Count, 0, 6);
    }

    private static async Task<string[]> TitlesAsync(TestDatabase database, string text, Snowflake? guild = null, bool includeDrafts = false)
    {
        var hits = await database.Get<ArticleSearch>().SearchAsync(guild ?? Guild, text, 10, includeDrafts, Cancel);
        return [.. hits.Select(hit => hit.Title)];
    }

    private static async Task<TestDatabase> LibraryAsync()
    {
        var database = await TestDatabase.StartAsync(Cancel);
        await AddAsync(Guild, ArticleState.Published, "The Antarctic Treaty", "Twelve states signed it; the U.N. was told. A treaty on a continent.");
        await AddAsync(Guild, ArticleState.Published, "Åland and its autonomy", "The islands speak Swedish. The League of Nations decided, by treaty.");
        await AddAsync(Guild, ArticleState.Draft, "A draft on fish", "Cod.");
        await AddAsync(Guild, ArticleState.Published, "سلام اور امن", "دنیا");
        await AddAsync(OtherGuild, ArticleState.Published, "Elsewhere", "Another guild's text.");
        return database;

        Task AddAsync(Snowflake guild, ArticleState state, string title, string text)
        {
            database.Clock.Advance(TimeSpan.FromHours(1));
            return database.Gate.WriteAsync(async (db, cancel) =>
            {
                var article = new Article { GuildId = guild, Origin = ArticleOrigin.Member, State = state, CreatedAt = database.Clock.GetUtcNow() };
                db.Articles.Add(article);
                await db.SaveChangesAsync(cancel);
                await AddRevisionAsync(db, article, 1, title, text, cancel);
            }, Cancel);
        }
    }

    private static async Task AddRevisionAsync(
        DiplomacyBot.Storage.BotDb db, Article article, int number, string title, string text, CancellationToken cancellationToken)
    {
        var revision = new ArticleRevision
        {
            GuildId = article.GuildId,
            ArticleId = article.Id,
            Number = number,
            Title = title,
            Text = text,
            ContentHash = "0",
            CreatedAt = article.CreatedAt,
        };
        db.ArticleRevisions.Add(revision);
        await db.SaveChangesAsync(cancellationToken);
        article.CurrentRevisionId = revision.Id;
    }
}
