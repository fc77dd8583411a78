using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>The keys that FACTS lists for responses, nulls included; the contract leaves some of them open.</summary>
public sealed class KeyTests
{
    private const string User = "id username global_name discriminator avatar public_flags flags primary_guild";
    private const string Message = "id channel_id author content timestamp edited_timestamp tts mention_everyone mentions mention_roles attachments embeds pinned type flags components";
    private const string Thread = "id type flags guild_id name owner_id message_count member_count total_message_sent thread_metadata parent_id";
    private const string Event = "id guild_id name description channel_id creator_id image scheduled_start_time scheduled_end_time status entity_type entity_id entity_metadata "
        + "privacy_level recurrence_rule guild_scheduled_event_exceptions";

    [Fact]
    public async Task Messages_users_and_attachments()
    {
        await using var town = await Town.StartAsync();
        var posted = await town.BotUploadAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}""", ("a.txt", [1]));
        Has(posted.Body, Message);
        Has(posted["author"], User);
        Assert.Equal("0", posted["author"].GetProperty("discriminator").GetString());
        Has(posted["attachments"][0], "id filename size url proxy_url");
    }

    [Fact]
    public async Task Answers_of_interactions()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync("""{"type":4,"data":{"content":"a"}}""");
        var original = await interaction.OriginalAsync("GET");
        Has(original.Body, Message + " interaction_metadata application_id webhook_id");
        Has(original["interaction_metadata"], "id type user authorizing_integration_owners");
        var further = await interaction.FollowUpAsync("""{"content":"b"}""");
        Has(further["interaction_metadata"], "id type user authorizing_integration_owners original_response_message_id");
        Assert.Equal(20, original["type"].GetInt32());
        var menu = await town.RegisterAsync("""{"type":3,"name":"Look"}""");
        var looked = await town.RunAsync("alice", "quiz", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","command_id":"{{menu}}","target_id":"{{original.Id}}"}""");
        await looked.AnswerAsync("""{"type":4,"data":{"content":"a"}}""");
        Assert.Equal(23, (await looked.OriginalAsync("GET"))["type"].GetInt32());
    }

    [Fact]
    public async Task Channels_threads_commands_and_events()
    {
        await using var town = await Town.StartAsync();
        Has((await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}")).Body, "id type flags guild_id name position");
        var thread = await town.BotAsync("GET", "/channels/" + await Rows.Ask.ThreadAsync(town));
        Has(thread.Body, Thread);
        Has(thread["thread_metadata"], "archived archive_timestamp auto_archive_duration locked");
        var command = await town.BotAsync("POST", $"/applications/{town.Server.ApplicationId}/commands", """{"type":3,"name":"Look"}""");
        Has(command.Body, "id application_id version default_member_permissions type name description");
        Assert.Equal("", command["description"].GetString());
        Has((await Rows.Ask.Event(TourSteps.Elsewhere)(town)).Body, Event);
    }

    private static void Has(JsonElement body, string keys)
    {
        var missing = keys.Split(' ').Where(key => !body.TryGetProperty(key, out _));
        Assert.Empty(missing);
    }
}
