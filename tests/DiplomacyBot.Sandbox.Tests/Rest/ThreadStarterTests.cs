using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>A thread that was started from a message: what stands at its beginning, and what the message says of it.</summary>
public sealed class ThreadStarterTests
{
    private const int Messages = 1 | (1 << 9);
    private const int HasThread = 1 << 5;

    [Fact]
    public async Task It_begins_with_a_message_that_says_nothing_and_points_back()
    {
        await using var town = await Town.StartAsync();
        var (quiz, thread) = await StartAsync(town, """{"content":"Where?"}""");
        var starter = Assert.Single((await town.BotAsync("GET", $"/channels/{thread}/messages")).Body.EnumerateArray());
        Assert.Equal((21, ""), (starter.GetProperty("type").GetInt32(), starter.GetProperty("content").GetString()));
        Assert.NotEqual(thread, starter.GetProperty("id").GetString());
        var reference = starter.GetProperty("message_reference");
        Assert.Equal((0, thread, quiz, Text(town.World.Setup.GuildId)), (reference.GetProperty("type").GetInt32(), reference.GetProperty("message_id").GetString(),
            reference.GetProperty("channel_id").GetString(), reference.GetProperty("guild_id").GetString()));
        Assert.Equal("Where?", starter.GetProperty("referenced_message").GetProperty("content").GetString());
        var counted = (await town.BotAsync("GET", $"/channels/{thread}")).Body;
        Assert.Equal((0, 0), (counted.GetProperty("message_count").GetInt32(), counted.GetProperty("total_message_sent").GetInt32()));
    }

    [Fact]
    public async Task The_message_says_that_it_has_a_thread_and_how_that_stands()
    {
        await using var town = await Town.StartAsync();
        var (quiz, thread) = await StartAsync(town, """{"content":"Where?"}""");
        await town.BotAsync("POST", $"/channels/{thread}/messages", """{"content":"Oslo"}""");
        var parent = (await town.BotAsync("GET", $"/channels/{quiz}/messages/{thread}")).Body;
        Assert.Equal(HasThread, parent.GetProperty("flags").GetInt32());
        Assert.Equal((thread, "Talk", 1), (parent.GetProperty("thread").GetProperty("id").GetString(), parent.GetProperty("thread").GetProperty("name").GetString(),
            parent.GetProperty("thread").GetProperty("message_count").GetInt32()));
        Assert.Equal(thread, (await town.PersonAsync("GET", "alice", $"channels/{quiz}/messages")).Body[0].GetProperty("thread").GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_events_are_the_thread_the_changed_message_and_the_first_message_in_it()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, Messages);
        await using var open = gateway;
        var (_, thread) = await StartAsync(town, """{"content":"Where?"}""");
        List<(string Name, JsonElement Data)> events = [];
        while (events.Count < 4)
        {
            var frame = await gateway.NextAsync();
            events.Add((frame.GetProperty("t").GetString()!, frame.GetProperty("d")));
        }

        Assert.Equal(["MESSAGE_CREATE", "THREAD_CREATE", "MESSAGE_UPDATE", "MESSAGE_CREATE"], events.Select(happened => happened.Name));
        Assert.Equal((HasThread, thread), (events[2].Data.GetProperty("flags").GetInt32(), events[2].Data.GetProperty("thread").GetProperty("id").GetString()));
        Assert.Equal((21, thread, 11), (events[3].Data.GetProperty("type").GetInt32(), events[3].Data.GetProperty("channel_id").GetString(), events[3].Data.GetProperty("channel_type").GetInt32()));
    }

    [Fact]
    public async Task It_shows_the_message_as_it_stands_now_and_nothing_when_that_is_deleted()
    {
        await using var town = await Town.StartAsync();
        var (quiz, thread) = await StartAsync(town, """{"content":"before"}""");
        await town.BotAsync("PATCH", $"/channels/{quiz}/messages/{thread}", """{"content":"after"}""");
        Assert.Equal("after", (await StarterAsync(town, thread)).GetProperty("referenced_message").GetProperty("content").GetString());
        await town.BotAsync("DELETE", $"/channels/{quiz}/messages/{thread}");
        Assert.Equal(JsonValueKind.Null, (await StarterAsync(town, thread)).GetProperty("referenced_message").ValueKind);
    }

    [Fact]
    public async Task Replies_too_quote_what_stands_now()
    {
        await using var town = await Town.StartAsync();
        var quiz = town.ChannelId("quiz");
        var first = await town.PostAsync("quiz", """{"content":"before"}""");
        var reply = await town.PostAsync("quiz", $$$"""{"content":"yes","message_reference":{"message_id":"{{{first}}}"} }""");
        await town.BotAsync("PATCH", $"/channels/{quiz}/messages/{first}", """{"content":"after"}""");
        Assert.Equal("after", (await town.BotAsync("GET", $"/channels/{quiz}/messages/{reply}"))["referenced_message"].GetProperty("content").GetString());
        await town.BotAsync("DELETE", $"/channels/{quiz}/messages/{first}");
        Assert.Equal(JsonValueKind.Null, (await town.BotAsync("GET", $"/channels/{quiz}/messages/{reply}"))["referenced_message"].ValueKind);
    }

    [Theory]
    [InlineData("DELETE", "", null)]
    [InlineData("PATCH", "", """{"content":"a"}""")]
    [InlineData("PUT", "/pin", null)]
    public async Task Nobody_changes_or_removes_it(string method, string below, string? json)
    {
        await using var town = await Town.StartAsync();
        var (_, thread) = await StartAsync(town, """{"content":"Where?"}""");
        var id = (await StarterAsync(town, thread)).GetProperty("id").GetString();
        var path = below.Length == 0 ? $"/channels/{thread}/messages/{id}" : $"/channels/{thread}/messages/pins/{id}";
        var refused = await town.BotAsync(method, path, json);
        Assert.Equal(50021, refused.Code);
    }

    [Fact]
    public async Task It_survives_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-starter-");
        try
        {
            string quiz, thread;
            await using (var town = await Town.StartAsync(options => options with { WorldPath = Path.Combine(folder.FullName, "world.json") }))
                (quiz, thread) = await StartAsync(town, """{"content":"Where?"}""");
            await using (var town = await Town.StartAsync(options => options with { WorldPath = Path.Combine(folder.FullName, "world.json") }))
            {
                var starter = await StarterAsync(town, thread);
                Assert.Equal((21, quiz, "Where?"), (starter.GetProperty("type").GetInt32(), starter.GetProperty("message_reference").GetProperty("channel_id").GetString(),
                    starter.GetProperty("referenced_message").GetProperty("content").GetString()));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(string Channel, string Thread)> StartAsync(Town town, string message)
    {
        var quiz = Text(town.ChannelId("quiz"));
        var id = await town.PostAsync("quiz", message);
        var thread = await town.BotAsync("POST", $"/channels/{quiz}/messages/{id}/threads", """{"name":"Talk"}""");
        Assert.Equal((201, id), (thread.Status, thread.Id));
        return (quiz, thread.Id);
    }

    private static async Task<JsonElement> StarterAsync(Town town, string thread) =>
        (await town.BotAsync("GET", $"/channels/{thread}/messages")).Body.EnumerateArray().Last();

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
