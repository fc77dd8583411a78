using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>A person writes to the bot alone before it has written to them.</summary>
public sealed class DirectMessagesTests
{
    private const int DirectMessages = 1 << 12;

    [Fact]
    public async Task A_person_begins_a_direct_message_and_the_bot_hears_of_it_when_something_is_written()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, 1 | DirectMessages);
        await using var _ = gateway;
        await using var window = await town.WatchAsync("alice");
        var opened = await OpenAsync(town, "alice", town.Server.ApplicationId);
        Assert.Equal((200, 1), (opened.Status, opened["type"].GetInt32()));
        Assert.Equal(opened.Id, (await window.NextAsync("CHANNEL_CREATE")).GetProperty("id").GetString());
        Assert.Equal(opened.Id, (await OpenAsync(town, "alice", town.Server.ApplicationId)).Id);
        // The same that the bot would open.
        Assert.Equal(opened.Id, (await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("alice")}}"}""")).Id);
        Assert.Equal(200, (await town.PersonAsync("POST", "alice", $"channels/{opened.Id}/messages", """{"content":"Hello"}""")).Status);
        var told = await gateway.NextAsync();
        Assert.Equal("MESSAGE_CREATE", told.GetProperty("t").GetString());
        Assert.Equal((opened.Id, "Hello"), (told.GetProperty("d").GetProperty("channel_id").GetString(), told.GetProperty("d").GetProperty("content").GetString()));
        Assert.Equal(404, (await town.PersonAsync("GET", "bruno", $"channels/{opened.Id}/messages")).Status);
    }

    [Fact]
    public async Task Only_the_bot_is_written_to_alone()
    {
        await using var town = await Town.StartAsync();
        Assert.Equal(400, (await OpenAsync(town, "alice", town.UserId("bruno"))).Status);
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "channels", "{}")).Status);
    }

    private static Task<Reply> OpenAsync(Town town, string who, ulong recipient) =>
        town.PersonAsync("POST", who, "channels", JsonSerializer.Serialize(new { recipient_id = recipient.ToString(null, null) }));
}
