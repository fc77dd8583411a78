using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Library;
using Microsoft.EntityFrameworkCore;
using ContentFiles = DiplomacyBot.Tests.Content.TestFolder;

namespace DiplomacyBot.Tests.Library;

public sealed class ShelfKeeperTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_guild_that_comes_into_view_gets_the_good_files_and_the_log_names_the_bad_ones()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        Write(town, "articles/river.md", ContentFiles.Article);
        Write(town, "articles/broken.md", "no front matter");
        var keeper = town.Get<ShelfKeeper>();

        // The connection may be quicker than this service: the guild waits for the shelf.
        var arriving = keeper.GuildAvailableAsync(Guild(), Cancel);
        Assert.False(arriving.IsCompleted);
        await keeper.StartAsync(Cancel);
        await arriving;
        await keeper.StopAsync(Cancel);

        Assert.Equal(["river"], await town.Read().Articles.Select(article => article.Slug).ToListAsync(Cancel));
        Assert.Contains(town.Log.All, line => line.StartsWith("Content left out: articles/broken.md, line 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_file_reaches_every_guild_in_view()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        Write(town, "articles/river.md", ContentFiles.Article);
        town.Get<GuildDirectory>().Apply(new DiscordEvent.GuildAvailable(Guild()));
        var keeper = town.Get<ShelfKeeper>();
        await keeper.StartAsync(Cancel);
        await keeper.GuildAvailableAsync(Guild(), Cancel);

        Write(town, "articles/river.md", ContentFiles.Article.Replace("A party may leave", "Each party may leave", StringComparison.Ordinal));
        await town.WaitAsync(async db => await db.ArticleRevisions.CountAsync(Cancel) == 2, Cancel);
        await keeper.StopAsync(Cancel);

        await using var db = town.Read();
        var current = (await db.Articles.SingleAsync(Cancel)).CurrentRevisionId;
        Assert.Contains("Each party", (await db.ArticleRevisions.SingleAsync(revision => revision.Id == current, Cancel)).Text, StringComparison.Ordinal);
    }

    private static Guild Guild() => new(LibraryTown.Guild, "Ours", new(1), "en-GB", [], []);

    private static void Write(LibraryTown town, string name, string text)
    {
        var path = Path.Join(town.ContentPath, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
