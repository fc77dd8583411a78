using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>People answer a message, and the bot hears of it as from Discord.</summary>
public sealed class RepliesTests
{
    private const int GuildsAndMessages = 1 | (1 << 9);

    [Theory]
    [InlineData("chidi", "", "bruno")]
    [InlineData("chidi", ""","allowed_mentions":{"parse":["users","roles","everyone"],"replied_user":true}""", "bruno")]
    [InlineData("chidi", ""","allowed_mentions":{"parse":["users","roles","everyone"],"replied_user":false}""", "")]
    [InlineData("chidi", ""","allowed_mentions":{"parse":["users"],"replied_user":false}""", "")]
    [InlineData("bruno", ""","allowed_mentions":{"parse":["users"],"replied_user":false}""", "")]
    public async Task A_reply_quotes_its_original_and_mentions_its_author_unless_that_is_switched_off(string who, string allowed, string mentioned)
    {
        await using var town = await Town.StartAsync(options => options with { ApplicationFlags = 1 << 19 });
        var original = await WriteAsync(town, "bruno", "Meet at nine");
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages | (1 << 15));
        await using var _ = gateway;
        await using var window = await town.WatchAsync("alice");

        var answer = await ReplyAsync(town, who, original, "Fine", allowed);
        Assert.Equal(200, answer.Status);
        var told = await gateway.NextAsync("MESSAGE_CREATE");
        foreach (var message in (JsonElement[])[answer.Body, told, await window.NextAsync("MESSAGE_CREATE")])
        {
            Assert.Equal((19, "Fine"), (message.GetProperty("type").GetInt32(), message.GetProperty("content").GetString()));
            var reference = message.GetProperty("message_reference");
            Assert.Equal((0, original, town.ChannelId("quiz").ToString(null, null)),
                (reference.GetProperty("type").GetInt32(), reference.GetProperty("message_id").GetString(), reference.GetProperty("channel_id").GetString()));
            Assert.Equal("Meet at nine", message.GetProperty("referenced_message").GetProperty("content").GetString());
            Assert.Equal(mentioned, string.Join(' ', message.GetProperty("mentions").EnumerateArray().Select(user => user.GetProperty("username").GetString())));
        }
    }

    [Fact]
    public async Task Who_is_named_in_a_reply_is_mentioned_too_and_the_author_stays_so_when_it_is_edited()
    {
        await using var town = await Town.StartAsync();
        var original = await WriteAsync(town, "bruno", "Meet at nine");
        var loud = (await ReplyAsync(town, "alice", original, $"Fine, <@{town.UserId("chidi")}> comes")).Id;
        var quiet = (await ReplyAsync(town, "alice", original, "Fine", ""","allowed_mentions":{"parse":["users"],"replied_user":false}""")).Id;
        Assert.Equal("chidi bruno", await MentionedAsync(town, loud));
        foreach (var (id, mentioned) in new[] { (loud, "bruno"), (quiet, "") })
        {
            Assert.Equal(200, (await town.PersonAsync("PATCH", "alice", $"channels/{town.ChannelId("quiz")}/messages/{id}", """{"content":"Agreed"}""")).Status);
            Assert.Equal(mentioned, await MentionedAsync(town, id));
        }
    }

    [Fact]
    public async Task A_reply_to_the_bot_lets_it_read_it_without_message_content_unless_it_is_not_mentioned()
    {
        await using var town = await Town.StartAsync();
        var original = await town.PostAsync("quiz", """{"content":"From the bot"}""");
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        await ReplyAsync(town, "alice", original, "Thank you");
        Assert.Equal("Thank you", (await gateway.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        await ReplyAsync(town, "alice", original, "Thank you", ""","allowed_mentions":{"parse":[],"replied_user":false}""");
        Assert.Equal("", (await gateway.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
    }

    [Fact]
    public async Task What_was_answered_may_be_gone_later()
    {
        await using var town = await Town.StartAsync();
        var original = await WriteAsync(town, "bruno", "Meet at nine");
        var reply = (await ReplyAsync(town, "alice", original, "Fine")).Id;
        await town.PersonAsync("DELETE", "bruno", $"channels/{town.ChannelId("quiz")}/messages/{original}");
        var message = await ReadAsync(town, reply);
        Assert.Equal((19, JsonValueKind.Null), (message.GetProperty("type").GetInt32(), message.GetProperty("referenced_message").ValueKind));
        Assert.Equal(original, message.GetProperty("message_reference").GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task A_reply_is_refused_as_Discord_refuses_it()
    {
        await using var town = await Town.StartAsync();
        var quiz = town.ChannelId("quiz");
        var original = await WriteAsync(town, "bruno", "Meet at nine");
        Assert.Equal(204, (await town.BotAsync("PUT", $"/channels/{quiz}/messages/pins/{original}")).Status);
        var notice = (await town.PersonAsync("GET", "alice", $"channels/{quiz}/messages")).Body.EnumerateArray().First(message => message.GetProperty("type").GetInt32() == Message.PinNotice).GetProperty("id").GetString()!;

        await RefusedAsync(notice, "", "message_reference REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE");
        await RefusedAsync("5", "", "message_reference REPLIES_UNKNOWN_MESSAGE");
        await RefusedAsync(original, $@",""channel_id"":""{town.ChannelId("briefings")}""", "message_reference REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL");
        await RefusedAsync("x", "", "message_reference.message_id NUMBER_TYPE_COERCE");
        // People pass nothing on here.
        await RefusedAsync(original, ",\"type\":1", "message_reference.type BASE_TYPE_CHOICES");

        async Task RefusedAsync(string id, string more, string why)
        {
            var answer = await town.PersonAsync("POST", "alice", $"channels/{quiz}/messages", $$$"""{"content":"Fine","message_reference":{"message_id":"{{{id}}}"{{{more}}}} }""");
            Assert.Equal((400, 50035), (answer.Status, answer.Code));
            Assert.Equal([why], ErrorTree.Lines(answer.Raw));
        }
    }

    [Fact]
    public async Task Whoever_may_not_read_back_answers_nothing()
    {
        await using var town = await Town.StartAsync();
        var original = await WriteAsync(town, "bruno", "Meet at nine");
        lock (town.World.Gate)
            town.World.Channels[town.ChannelId("quiz")].Overwrites.Add(new Overwrite(town.UserId("alice"), ForMember: true, Permissions.None, Permissions.ReadMessageHistory));
        Assert.Equal(160002, (await ReplyAsync(town, "alice", original, "Fine")).Code);
    }

    private static async Task<string> WriteAsync(Town town, string who, string content) =>
        (await town.PersonAsync("POST", who, $"channels/{town.ChannelId("quiz")}/messages", JsonSerializer.Serialize(new { content }))).Id;

    /// <summary>With <paramref name="allowed"/>, further members of the body.</summary>
    private static Task<Reply> ReplyAsync(Town town, string who, string to, string content, string allowed = "") =>
        town.PersonAsync("POST", who, $"channels/{town.ChannelId("quiz")}/messages", $$$"""{"content":"{{{content}}}","message_reference":{"message_id":"{{{to}}}"}{{{allowed}}}}""");

    private static async Task<string> MentionedAsync(Town town, string id) =>
        string.Join(' ', (await ReadAsync(town, id)).GetProperty("mentions").EnumerateArray().Select(user => user.GetProperty("username").GetString()));

    private static async Task<JsonElement> ReadAsync(Town town, string id) =>
        (await town.PersonAsync("GET", "chidi", $"channels/{town.ChannelId("quiz")}/messages")).Body.EnumerateArray().Single(message => message.GetProperty("id").GetString() == id);
}
