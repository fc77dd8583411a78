using DiplomacyBot.Discord;
using DiplomacyBot.Hosting;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using DiplomacyBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Tests.Hosting;

public sealed class SandboxFurnishingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sandboxes_guild_is_set_up_once_and_later_choices_stay()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        await using var sandbox = SomethingListening.WithJson("""
            {"product":"DiplomacyBot.Sandbox","token":"t","api_url":"http://127.0.0.1:9/api/v10","gateway_url":"ws://127.0.0.1:9/gateway","page_url":"http://127.0.0.1:9/",
             "setup":{"guild_id":"700","zone":"Asia/Karachi","briefings_channel_id":"8","moderator_role_id":"9","safeguarding_contact":"Ms Khan"}}
            """);
        var local = new LocalDiscord(
            Options.Create(new DiscordSettings()), Options.Create(new SandboxSettings { Url = sandbox.Url }), new SandboxProgram(""),
            database.Get<DatabaseFile>(), WireClock.Real, NullLogger<LocalDiscord>.Instance);
        await local.AttachAsync(Cancel);
        var furnishing = new SandboxFurnishing(local, database.Get<StartReads>(), database.Gate);

        await furnishing.GuildAvailableAsync(FakeDiscord.Guild(701), Cancel);
        await furnishing.GuildAvailableAsync(FakeDiscord.Guild(700), Cancel);
        await database.Gate.WriteAsync(async (db, cancel) => (await db.GuildSettings.SingleAsync(cancel)).Zone = "Europe/Paris", Cancel);
        await furnishing.GuildAvailableAsync(FakeDiscord.Guild(700), Cancel);

        GuildSettings settings = await database.Read().GuildSettings.SingleAsync(Cancel);
        Assert.Equal(new Snowflake(700), settings.GuildId);
        Assert.Equal("Europe/Paris", settings.Zone);
        Assert.Equal(new Snowflake(8), settings.BriefingsChannelId);
        Assert.Equal(new Snowflake(9), settings.ModeratorRoleId);
        Assert.Null(settings.QuizChannelId);
        Assert.Equal("Ms Khan", settings.SafeguardingContact);
    }
}
