using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>People edit and delete what was written, and the bot hears of it as from Discord.</summary>
public sealed class ChangesTests
{
    private const int GuildsAndMessages = 1 | (1 << 9);
    private const int MessageContent = 1 << 15;
    private const int MessageContentGranted = 1 << 19;

    [Fact]
    public async Task A_person_edits_their_own_words_and_everybody_is_told_when()
    {
        await using var town = await Town.StartAsync(options => options with { ApplicationFlags = MessageContentGranted });
        var id = await WriteAsync(town, "alice", "Meet at nine");
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages | MessageContent);
        await using var _ = gateway;
        await using var bruno = await town.WatchAsync("bruno");
        town.Civil.Advance(TimeSpan.FromMinutes(5));

        var edited = await EditAsync(town, "alice", id, $"  Meet at ten, <@{town.UserId("bruno")}>  ");
        Assert.Equal(200, edited.Status);
        var told = await gateway.NextAsync("MESSAGE_UPDATE");
        foreach (var message in (JsonElement[])[edited.Body, told, await bruno.NextAsync("MESSAGE_UPDATE"), await ReadAsync(town, "chidi", id)])
        {
            Assert.Equal(id, message.GetProperty("id").GetString());
            Assert.Equal($"Meet at ten, <@{town.UserId("bruno")}>", message.GetProperty("content").GetString());
            Assert.Equal(town.Civil.GetUtcNow(), message.GetProperty("edited_timestamp").GetDateTimeOffset());
            Assert.Equal(town.Civil.GetUtcNow() - TimeSpan.FromMinutes(5), message.GetProperty("timestamp").GetDateTimeOffset());
            Assert.Equal("bruno", message.GetProperty("mentions")[0].GetProperty("username").GetString());
        }

        Assert.True(told.TryGetProperty("guild_id", out var __) && told.TryGetProperty("member", out __));
    }

    [Fact]
    public async Task A_bot_without_message_content_hears_of_an_edit_but_not_what_it_says()
    {
        await using var town = await Town.StartAsync();
        var id = await WriteAsync(town, "alice", "Meet at nine");
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        await EditAsync(town, "alice", id, "Meet at ten");
        Assert.Equal("", (await gateway.NextAsync("MESSAGE_UPDATE")).GetProperty("content").GetString());
    }

    [Theory]
    [InlineData("bruno", 403)]
    [InlineData("dana", 403)]
    [InlineData("nobody", 404)]
    public async Task Nobody_edits_the_words_of_somebody_else(string who, int status)
    {
        await using var town = await Town.StartAsync();
        var ids = new[] { await WriteAsync(town, "alice", "Mine"), await town.PostAsync("quiz", """{"content":"The bot's"}""") };
        foreach (var id in ids)
            Assert.Equal(status, (await EditAsync(town, who, id, "Theirs")).Status);
        Assert.Equal("Mine", (await ReadAsync(town, "alice", ids[0])).GetProperty("content").GetString());
    }

    [Fact]
    public async Task An_edit_must_fit_and_leave_something()
    {
        await using var town = await Town.StartAsync();
        var id = await WriteAsync(town, "alice", "Mine");
        Assert.Equal(200, (await EditAsync(town, "alice", id, Sample.Smileys(2000))).Status);
        Assert.Equal(400, (await EditAsync(town, "alice", id, Sample.Smileys(2001))).Status);
        Assert.Equal(400, (await EditAsync(town, "alice", id, "  ")).Status);
        Assert.Equal(404, (await EditAsync(town, "alice", "7", "a")).Status);
        // A file is enough without words, and stays.
        var withFile = (await town.PersonUploadAsync("alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"See"}""", ("note.md", "# Hello"u8.ToArray()))).Id;
        var edited = await EditAsync(town, "alice", withFile, "");
        Assert.Equal(200, edited.Status);
        Assert.Equal("note.md", edited["attachments"][0].GetProperty("filename").GetString());
    }

    [Fact]
    public async Task Blocked_words_are_blocked_in_an_edit_too()
    {
        await using var town = await Town.StartAsync();
        var id = await WriteAsync(town, "alice", "Mine");
        await town.PersonAsync("POST", "dana", "server/blocked-words", """{"words":["spoilt"]}""");
        Assert.Equal(400, (await EditAsync(town, "alice", id, "All spoilt now")).Status);
        Assert.Equal(200, (await EditAsync(town, "alice", id, "All well now")).Status);
    }

    [Fact]
    public async Task Who_may_no_longer_write_may_still_edit_and_delete()
    {
        await using var town = await Town.StartAsync();
        var id = await WriteAsync(town, "alice", "Mine");
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Members[town.UserId("alice")].TimedOutUntil = town.Civil.GetUtcNow() + TimeSpan.FromHours(1);
        Assert.Equal(403, (await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"More"}""")).Status);
        Assert.Equal(200, (await EditAsync(town, "alice", id, "Still mine")).Status);
        Assert.Equal(204, (await DeleteAsync(town, "alice", id)).Status);
    }

    [Fact]
    public async Task Nothing_is_edited_in_an_archived_thread()
    {
        await using var town = await Town.StartAsync();
        var thread = (await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/threads", """{"name":"Borders","type":11}""")).Id;
        var id = (await town.PersonAsync("POST", "alice", $"channels/{thread}/messages", """{"content":"Here"}""")).Id;
        Assert.Equal(200, (await town.BotAsync("PATCH", $"/channels/{thread}", """{"archived":true}""")).Status);
        Assert.Equal(400, (await town.PersonAsync("PATCH", "alice", $"channels/{thread}/messages/{id}", """{"content":"There"}""")).Status);
        Assert.Equal(204, (await town.PersonAsync("DELETE", "alice", $"channels/{thread}/messages/{id}")).Status);
    }

    [Theory]
    [InlineData("alice", "alice", 204)]
    [InlineData("alice", "the bot", 403)]
    [InlineData("chidi", "alice", 403)]
    [InlineData("bruno", "alice", 204)]
    [InlineData("bruno", "the bot", 204)]
    [InlineData("dana", "the bot", 204)]
    public async Task People_delete_their_own_messages_and_moderators_all(string who, string author, int status)
    {
        await using var town = await Town.StartAsync();
        var id = author == "the bot" ? await town.PostAsync("quiz", """{"content":"The bot's"}""") : await WriteAsync(town, author, "Mine");
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        await using var window = await town.WatchAsync("chidi");
        Assert.Equal(status, (await DeleteAsync(town, who, id)).Status);
        if (status != 204)
        {
            Assert.Equal(id, (await ReadAsync(town, "alice", id)).GetProperty("id").GetString());
            return;
        }

        var told = await gateway.NextAsync("MESSAGE_DELETE");
        Assert.Equal((id, town.ChannelId("quiz").ToString(null, null)), (told.GetProperty("id").GetString(), told.GetProperty("channel_id").GetString()));
        Assert.True(told.TryGetProperty("guild_id", out var __));
        Assert.Equal(id, (await window.NextAsync("MESSAGE_DELETE")).GetProperty("id").GetString());
        Assert.Equal(10008, (await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages/{id}")).Code);
        Assert.Equal(404, (await DeleteAsync(town, who, id)).Status);
    }

    [Fact]
    public async Task In_a_direct_message_each_deletes_only_their_own()
    {
        await using var town = await Town.StartAsync();
        var direct = (await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("dana")}}"}""")).Id;
        var theirs = (await town.BotAsync("POST", $"/channels/{direct}/messages", """{"content":"From the bot"}""")).Id;
        var own = (await town.PersonAsync("POST", "dana", $"channels/{direct}/messages", """{"content":"From Dana"}""")).Id;
        Assert.Equal(403, (await town.PersonAsync("DELETE", "dana", $"channels/{direct}/messages/{theirs}")).Status);
        Assert.Equal(204, (await town.PersonAsync("DELETE", "dana", $"channels/{direct}/messages/{own}")).Status);
    }

    [Fact]
    public async Task What_is_hidden_is_neither_edited_nor_deleted()
    {
        await using var town = await Town.StartAsync();
        var id = await town.PostAsync("moderators", """{"content":"secret"}""");
        Assert.Equal(404, (await town.PersonAsync("DELETE", "alice", $"channels/{town.ChannelId("moderators")}/messages/{id}")).Status);
        // Nor by the way of another channel.
        Assert.Equal(404, (await DeleteAsync(town, "dana", id)).Status);
        Assert.Equal(204, (await town.PersonAsync("DELETE", "dana", $"channels/{town.ChannelId("moderators")}/messages/{id}")).Status);
    }

    [Fact]
    public async Task A_thread_keeps_what_it_was_started_from()
    {
        await using var town = await Town.StartAsync();
        var from = await WriteAsync(town, "alice", "Where does it run?");
        var thread = (await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages/{from}/threads", """{"name":"Borders"}""")).Id;
        var starter = (await town.PersonAsync("GET", "dana", $"channels/{thread}/messages")).Body.EnumerateArray().Single(message => message.GetProperty("type").GetInt32() == Message.ThreadStarter);
        Assert.Equal(403, (await town.PersonAsync("DELETE", "dana", $"channels/{thread}/messages/{starter.GetProperty("id").GetString()}")).Status);
        Assert.Equal(204, (await DeleteAsync(town, "alice", from)).Status);
    }

    private static async Task<string> WriteAsync(Town town, string who, string content) =>
        (await town.PersonAsync("POST", who, $"channels/{town.ChannelId("quiz")}/messages", JsonSerializer.Serialize(new { content }))).Id;

    private static Task<Reply> EditAsync(Town town, string who, string id, string content) =>
        town.PersonAsync("PATCH", who, $"channels/{town.ChannelId("quiz")}/messages/{id}", JsonSerializer.Serialize(new { content }));

    private static Task<Reply> DeleteAsync(Town town, string who, string id) => town.PersonAsync("DELETE", who, $"channels/{town.ChannelId("quiz")}/messages/{id}");

    private static async Task<JsonElement> ReadAsync(Town town, string who, string id) =>
        (await town.PersonAsync("GET", who, $"channels/{town.ChannelId("quiz")}/messages")).Body.EnumerateArray().Single(message => message.GetProperty("id").GetString() == id);
}
