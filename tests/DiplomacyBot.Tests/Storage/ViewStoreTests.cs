using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Storage;

public sealed class ViewStoreTests
{
    private static readonly Snowflake Guild = new(1);
    private static readonly Snowflake Owner = new(2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_lives_seven_days_and_is_then_cleared_away()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var views = database.Get<ViewStore>();
        var id = await views.SaveAsync(Guild, Owner, "library list", """{"page":2}""", Cancel);
        Assert.Matches("^[A-Za-z0-9_-]{22}$", id);

        database.Clock.Advance(ViewStore.Lifetime - TimeSpan.FromMilliseconds(1));
        Assert.Equal("""{"page":2}""", (await views.FindAsync(Guild, id, Cancel))?.Json);
        database.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(await views.FindAsync(Guild, id, Cancel));
        Assert.False(await views.ReplaceAsync(Guild, id, "{}", Cancel));

        var next = await views.SaveAsync(Guild, Owner, "library list", "{}", Cancel);
        Assert.Equal([next], await database.Read().Views.Select(v => v.Id).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Changing_a_view_keeps_it_for_seven_days_more()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var views = database.Get<ViewStore>();
        var id = await views.SaveAsync(Guild, Owner, "library add", "1", Cancel);

        database.Clock.Advance(TimeSpan.FromDays(6));
        Assert.True(await views.ReplaceAsync(Guild, id, "2", Cancel));
        database.Clock.Advance(TimeSpan.FromDays(6));

        Assert.Equal("2", (await views.FindAsync(Guild, id, Cancel))?.Json);
    }

    [Fact]
    public async Task A_view_is_never_found_from_another_guild()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var views = database.Get<ViewStore>();
        var id = await views.SaveAsync(Guild, Owner, "library add", "{}", Cancel);

        Assert.Null(await views.FindAsync(new(9), id, Cancel));
        Assert.False(await views.ReplaceAsync(new(9), id, "{}", Cancel));
    }
}
