using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Rows;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>Whose reaction and whose vote it is: each person is told of their own, the bot of its.</summary>
public sealed class OwnMarksTests
{
    private const string Poll = """{"poll":{"question":{"text":"Which?"},"answers":[{"poll_media":{"text":"Oslo"}},{"poll_media":{"text":"Geneva"}}]}}""";

    [Fact]
    public async Task A_reaction_is_marked_for_the_one_who_gave_it_in_lists_and_events()
    {
        await using var town = await Town.StartAsync();
        var id = await town.PostAsync("quiz", """{"content":"a"}""");
        var reply = await town.PostAsync("quiz", $$$"""{"content":"b","message_reference":{"message_id":"{{{id}}}"} }""");
        await using var alice = await town.WatchAsync("alice");
        await using var bruno = await town.WatchAsync("bruno");
        await React(town, "alice", id);

        Assert.True(Mine(await alice.NextAsync("MESSAGE_UPDATE")));
        Assert.False(Mine(await bruno.NextAsync("MESSAGE_UPDATE")));
        Assert.True(Mine(await ReadAsync(town, "alice", id)));
        Assert.False(Mine(await ReadAsync(town, "bruno", id)));
        Assert.True(Mine((await ReadAsync(town, "alice", reply)).GetProperty("referenced_message")));
        Assert.False(Mine((await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages/{id}")).Body));

        await town.BotAsync("PUT", $"/channels/{town.ChannelId("quiz")}/messages/{id}/reactions/%E2%9C%85/@me");
        await React(town, "alice", id, given: false);
        Assert.False(Mine(await ReadAsync(town, "alice", id)));
        Assert.True(Mine((await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages/{id}")).Body));
    }

    [Fact]
    public async Task A_vote_is_marked_for_the_one_who_gave_it_and_never_for_the_bot()
    {
        await using var town = await Town.StartAsync();
        await Ask.With(Permissions.All)(town);
        var id = await town.PostAsync("quiz", Poll);
        await using var alice = await town.WatchAsync("alice");
        foreach (var (who, answer) in new[] { ("alice", 2), ("bruno", 1) })
            Assert.Equal(200, (await town.PersonAsync("POST", who, "polls/vote", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","message_id":"{{id}}","answers":[{{answer}}]}""")).Status);

        Assert.Equal([2], Voted(await alice.NextAsync("MESSAGE_UPDATE")));
        Assert.Equal([2], Voted(await ReadAsync(town, "alice", id)));
        Assert.Equal([1], Voted(await ReadAsync(town, "bruno", id)));
        Assert.Empty(Voted(await ReadAsync(town, "chidi", id)));
        Assert.Empty(Voted((await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages/{id}")).Body));
    }

    private static async Task React(Town town, string who, string id, bool given = true) => Assert.Equal(200, (await town.PersonAsync("POST", who, "reactions",
        $$"""{"channel_id":"{{town.ChannelId("quiz")}}","message_id":"{{id}}","emoji":"✅","given":{{(given ? "true" : "false")}}}""")).Status);

    private static async Task<JsonElement> ReadAsync(Town town, string who, string id) =>
        (await town.PersonAsync("GET", who, $"channels/{town.ChannelId("quiz")}/messages")).Body.EnumerateArray().Single(message => message.GetProperty("id").GetString() == id);

    private static bool Mine(JsonElement message) => message.GetProperty("reactions")[0].GetProperty("me").GetBoolean();

    private static IEnumerable<int> Voted(JsonElement message) => message.GetProperty("poll").GetProperty("results").GetProperty("answer_counts").EnumerateArray()
        .Where(count => count.GetProperty("me_voted").GetBoolean()).Select(count => count.GetProperty("id").GetInt32());
}
