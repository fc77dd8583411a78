using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Tests.Rows;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>What a person's window learns of the time it was not open, and of threads it has not opened.</summary>
public sealed class WhileAwayTests
{
    /// <summary>What was written where, who asks, and how often they were called there.</summary>
    public static TheoryData<string, string, string, int> Called => new()
    {
        { "quiz", """{"content":"<@BRUNO> look"}""", "bruno", 1 },
        { "quiz", """{"content":"<@BRUNO> look"}""", "alice", 0 },
        { "quiz", """{"content":"<@BRUNO> look","allowed_mentions":{"parse":[]}}""", "bruno", 0 },
        { "quiz", """{"content":"<@&MODERATORS> look","allowed_mentions":{"parse":["roles"]}}""", "bruno", 1 },
        { "quiz", """{"content":"<@&MODERATORS> look","allowed_mentions":{"parse":["roles"]}}""", "alice", 0 },
        { "quiz", """{"content":"@everyone look","allowed_mentions":{"parse":["everyone"]}}""", "alice", 1 },
        { "quiz", """{"content":"look"}""", "bruno", 0 },
        { "moderators", """{"content":"@everyone look","allowed_mentions":{"parse":["everyone"]}}""", "bruno", 1 },
        { "moderators", """{"content":"@everyone look","allowed_mentions":{"parse":["everyone"]}}""", "alice", 0 },
    };

    [Theory]
    [MemberData(nameof(Called))]
    public async Task Calls_are_counted_for_whom_they_are_meant(string channel, string message, string who, int expected)
    {
        await using var town = await Town.StartAsync();
        await Ask.With(Permissions.All)(town);
        ulong moderators;
        lock (town.World.Gate)
            moderators = town.World.Guilds[town.World.Setup.GuildId].Roles.Single(role => role.Name == "Moderators").Id;
        await town.PostAsync(channel, message.Replace("BRUNO", $"{town.UserId("bruno")}", StringComparison.Ordinal).Replace("MODERATORS", $"{moderators}", StringComparison.Ordinal));

        var counted = (await town.PersonAsync("POST", who, "mentions", "{}")).Body;

        Assert.Equal(expected, counted.Items($"{town.ChannelId(channel)}").Count());
    }

    [Fact]
    public async Task Only_calls_after_what_was_read_are_counted()
    {
        await using var town = await Town.StartAsync();
        var call = $$"""{"content":"<@{{town.UserId("bruno")}}>"}""";
        var first = await town.PostAsync("quiz", call);
        await town.PostAsync("quiz", call);
        var last = await town.PostAsync("quiz", call);

        Assert.Equal(3, await CountAsync("{}"));
        Assert.Equal(2, await CountAsync(first));
        Assert.Equal(0, await CountAsync(last));
        Assert.Equal(0, await CountAsync(Snowflakes.At(Town.Opening.AddDays(1)).ToString(null, null)));

        async Task<int> CountAsync(string read) =>
            (await town.PersonAsync("POST", "bruno", "mentions", read == "{}" ? read : $$$"""{"read":{"{{{town.ChannelId("quiz")}}}":"{{{read}}}"}}"""))
            .Body.Items($"{town.ChannelId("quiz")}").Count();
    }

    [Fact]
    public async Task Calls_are_counted_in_each_server_somebody_is_in_and_in_direct_messages()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "people: [mira, tomas]\nguilds:\n- name: Harbour\n  owner: mira\n  members: [mira]\n- name: Quay\n  owner: tomas\n  members: [tomas]\n  channels: [{name: pilots}]\n", TestContext.Current.CancellationToken);
        await using var town = await Town.StartAsync(options => options with { TownPath = file });
        File.Delete(file);
        var call = await town.PostAsync("pilots", $$"""{"content":"<@{{town.UserId("tomas")}}>"}""");
        var direct = (await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("tomas")}}"}""")).Id;
        var word = (await town.BotAsync("POST", $"/channels/{direct}/messages", """{"content":"Psst"}""")).Id;

        var called = (await town.PersonAsync("POST", "tomas", "mentions", "{}")).Body;

        Assert.Equal([call], called.GetProperty($"{town.ChannelId("pilots")}").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal([word], called.GetProperty(direct).EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public async Task A_thread_tells_its_count_and_its_newest_message_in_the_world_and_as_they_change()
    {
        await using var town = await Town.StartAsync();
        var id = await town.PostAsync("quiz", """{"content":"Where?"}""");
        await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages/{id}/threads", """{"name":"About it"}""");
        Assert.Equal((0, null), Told(await InWorldAsync()));

        await using var alice = await town.WatchAsync("alice");
        await town.PersonAsync("POST", "bruno", $"channels/{id}/messages", """{"content":"South"}""");
        Assert.Equal((1, "South"), Told(await alice.NextAsync("THREAD_MESSAGES")));
        Assert.Equal((1, "South"), Told(await InWorldAsync()));
        var second = (await town.BotAsync("POST", $"/channels/{id}/messages", """{"content":"Nort"}""")).Id;
        Assert.Equal((2, "Nort"), Told(await alice.NextAsync("THREAD_MESSAGES")));
        await town.BotAsync("PATCH", $"/channels/{id}/messages/{second}", """{"content":"North"}""");
        Assert.Equal((2, "North"), Told(await alice.NextAsync("THREAD_MESSAGES")));
        await town.BotAsync("DELETE", $"/channels/{id}/messages/{second}");
        Assert.Equal((1, "South"), Told(await alice.NextAsync("THREAD_MESSAGES")));

        async Task<JsonElement> InWorldAsync() =>
            (await town.PersonAsync("GET", "alice", "world"))["channels"].EnumerateArray().Single(channel => channel.GetProperty("id").GetString() == id);
    }

    private static (int Count, string? Newest) Told(JsonElement thread) =>
        (thread.GetProperty("message_count").GetInt32(), thread.GetProperty("last_message") is { ValueKind: JsonValueKind.Object } newest ? newest.GetProperty("content").GetString() : null);
}
