using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Tests.Library;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Reading;

public sealed class ReadingCacheTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_revision_is_read_once()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A", "Ministers met in Geneva.");
        var revision = await town.Read().ArticleRevisions.SingleAsync(Cancel);
        var again = await town.Read().ArticleRevisions.SingleAsync(Cancel);
        var cache = new ReadingCache();

        Assert.Same(cache.Get(revision), cache.Get(again));
    }

    [Fact]
    public void A_revision_that_is_not_stored_yet_is_not_taken_for_another()
    {
        var cache = new ReadingCache();

        Assert.Equal("One.", cache.Get(Unsaved("One.")).Text);
        Assert.Equal("Two.", cache.Get(Unsaved("Two.")).Text);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task Only_the_readings_used_last_are_kept()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        for (var number = 0; number <= ReadingCache.MostReadings; number++)
        {
            await town.PutAsync($"A {number}", "Ministers met.");
        }
        var revisions = await town.Read().ArticleRevisions.OrderBy(r => r.Id).ToListAsync(Cancel);
        var cache = new ReadingCache();
        var first = cache.Get(revisions[0]);
        var second = cache.Get(revisions[1]);
        foreach (var revision in revisions.Skip(2).SkipLast(1))
        {
            cache.Get(revision);
        }
        Assert.Same(first, cache.Get(revisions[0]));
        cache.Get(revisions[^1]);

        Assert.Equal(ReadingCache.MostReadings, cache.Count);
        Assert.Same(first, cache.Get(revisions[0]));
        Assert.NotSame(second, cache.Get(revisions[1]));
    }

    [Fact]
    public async Task Long_texts_push_out_others_earlier_but_the_one_asked_for_stays()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Short", "Ministers met.");
        await town.PutAsync("Long", new string('a', ReadingCache.MostText));
        var revisions = await town.Read().ArticleRevisions.OrderBy(r => r.Id).ToListAsync(Cancel);
        var cache = new ReadingCache();
        cache.Get(revisions[0]);
        var reading = cache.Get(revisions[1]);

        Assert.Equal(1, cache.Count);
        Assert.Same(reading, cache.Get(revisions[1]));
    }

    private static ArticleRevision Unsaved(string text) => new()
    {
        GuildId = new Snowflake(1),
        ArticleId = 1,
        Number = 1,
        Title = "T",
        Text = text,
        ContentHash = "",
        CreatedAt = default,
    };
}
