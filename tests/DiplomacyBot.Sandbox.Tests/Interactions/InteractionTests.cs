using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Interactions;

/// <summary>Rows 34 and 51 to 58, and the rules of FACTS section 7.</summary>
public sealed class InteractionTests
{
    private const string Hello = """{"type":4,"data":{"content":"hello"} }""";
    private const string Private = """{"type":4,"data":{"content":"hello","flags":64} }""";

    [Fact]
    public async Task Row_51_an_answer_after_three_seconds_is_too_late_and_just_before_is_not()
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.WatchAsync("alice");
        var early = await town.OpenAsync();
        var late = await town.OpenAsync();
        town.Wire.Advance(TimeSpan.FromMilliseconds(2900));
        Assert.Equal(204, (await early.AnswerAsync(Hello)).Status);
        town.Wire.Advance(TimeSpan.FromMilliseconds(200));
        Assert.Equal((404, 10062), Shape(await late.AnswerAsync(Hello)));
        Assert.Equal(late.Id, (await window.NextAsync("INTERACTION_FAILURE")).GetProperty("interaction_id").GetString());
    }

    [Fact]
    public async Task Row_51_each_has_three_seconds_of_its_own()
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.WatchAsync("alice");
        var first = await town.OpenAsync();
        town.Wire.Advance(TimeSpan.FromSeconds(1));
        var answered = await town.OpenAsync();
        town.Wire.Advance(TimeSpan.FromSeconds(1));
        var last = await town.OpenAsync();
        Assert.Equal(204, (await answered.AnswerAsync(Hello)).Status);
        town.Wire.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(first.Id, (await window.NextAsync("INTERACTION_FAILURE")).GetProperty("interaction_id").GetString());
        town.Wire.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, InFlight(town));
        town.Wire.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(last.Id, (await window.NextAsync("INTERACTION_FAILURE")).GetProperty("interaction_id").GetString());
        Assert.Equal(0, InFlight(town));
        // And the clock goes on for what is opened after a pause.
        town.Wire.Advance(TimeSpan.FromSeconds(10));
        var late = await town.OpenAsync();
        town.Wire.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(late.Id, (await window.NextAsync("INTERACTION_FAILURE")).GetProperty("interaction_id").GetString());

        static int InFlight(Town town)
        {
            lock (town.World.Gate)
                return town.Server.Core.Interactions.InFlight;
        }
    }

    [Fact]
    public async Task Row_51_an_unknown_id_or_a_foreign_token_is_unknown()
    {
        await using var town = await Town.StartAsync();
        var one = await town.OpenAsync();
        var other = await town.OpenAsync();
        Assert.Equal((404, 10062), Shape(await town.BotAsync("POST", $"/interactions/{one.Id}/{other.Token}/callback", Hello)));
        Assert.Equal((404, 10062), Shape(await town.BotAsync("POST", $"/interactions/5/{one.Token}/callback", Hello)));
    }

    [Fact]
    public async Task Row_52_one_answer_only()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        Assert.Equal(204, (await interaction.AnswerAsync(Hello)).Status);
        Assert.Equal((400, 40060), Shape(await interaction.AnswerAsync(Hello)));
    }

    [Fact]
    public async Task A_refused_answer_leaves_room_for_a_right_one()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        Assert.Equal(50035, (await interaction.AnswerAsync($$$"""{"type":4,"data":{"content":"{{{Sample.X(2001)}}}"} }""")).Code);
        Assert.Equal(50006, (await interaction.AnswerAsync("""{"type":4,"data":{} }""")).Code);
        Assert.Equal(204, (await interaction.AnswerAsync(Hello)).Status);
    }

    [Fact]
    public async Task Row_53_nothing_works_before_the_answer()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        Assert.Equal((404, 10015), Shape(await interaction.OriginalAsync("GET")));
        Assert.Equal((404, 10015), Shape(await interaction.FollowUpAsync("""{"content":"a"}""")));
    }

    [Fact]
    public async Task Row_54_the_token_lives_fifteen_minutes_by_the_civil_clock()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync(Hello);
        town.Civil.Advance(new TimeSpan(0, 14, 59));
        Assert.Equal(200, (await interaction.OriginalAsync("PATCH", """{"content":"b"}""")).Status);
        town.Civil.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal((401, 50027), Shape(await interaction.OriginalAsync("PATCH", """{"content":"c"}""")));
        Assert.Equal((401, 50027), Shape(await interaction.FollowUpAsync("""{"content":"c"}""")));
    }

    [Fact]
    public async Task Row_55_a_deleted_original_or_a_modal_has_no_message()
    {
        await using var town = await Town.StartAsync();
        var answered = await town.OpenAsync();
        await answered.AnswerAsync(Hello);
        Assert.Equal(204, (await answered.OriginalAsync("DELETE")).Status);
        Assert.Equal((404, 10008), Shape(await answered.OriginalAsync("GET")));
        var modal = await town.OpenAsync();
        await modal.AnswerAsync($$$"""{"type":9,"data":{"custom_id":"m","title":"t","components":[{{{Sample.Text("a")}}}]} }""");
        Assert.Equal((404, 10008), Shape(await modal.OriginalAsync("GET")));
    }

    [Fact]
    public async Task Row_56_an_ephemeral_message_is_out_of_reach_of_channel_routes()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        var answer = await interaction.AnswerAsync(Private, withResponse: true);
        var id = answer["resource"].GetProperty("message").GetProperty("id").GetString();
        var path = $"/channels/{interaction.ChannelId}/messages/{id}";
        foreach (var method in new[] { "GET", "DELETE" })
            Assert.Equal((404, 10008), Shape(await town.BotAsync(method, path)));
        Assert.Equal((404, 10008), Shape(await town.BotAsync("PATCH", path, """{"content":"b"}""")));
        Assert.Equal(0, (await town.BotAsync("GET", $"/channels/{interaction.ChannelId}/messages")).Body.GetArrayLength());
        Assert.Equal(200, (await interaction.OriginalAsync("PATCH", """{"content":"b"}""")).Status);
        Assert.Equal(204, (await interaction.OriginalAsync("DELETE")).Status);
    }

    [Fact]
    public async Task An_ephemeral_message_is_seen_by_one_person_and_gone_for_a_new_window()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.WatchAsync("alice");
        await using var dana = await town.WatchAsync("dana");
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync(Private);
        Assert.Equal(64, (await alice.NextAsync("MESSAGE_CREATE")).GetProperty("flags").GetInt32() & 64);
        await interaction.FollowUpAsync("""{"content":"for all"}""");
        Assert.Equal("for all", (await dana.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        var listed = await town.PersonAsync("GET", "alice", $"channels/{interaction.ChannelId}/messages");
        Assert.Equal("for all", Assert.Single(listed.Body.EnumerateArray()).GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_deferral_shows_thinking_and_keeps_its_privacy()
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.WatchAsync("alice");
        var interaction = await town.OpenAsync();
        var answer = await interaction.AnswerAsync("""{"type":5,"data":{"flags":64} }""", withResponse: true);
        Assert.True(answer["interaction"].GetProperty("response_message_loading").GetBoolean());
        Assert.True(answer["interaction"].GetProperty("response_message_ephemeral").GetBoolean());
        Assert.Equal(64 | 128, (await window.NextAsync("MESSAGE_CREATE")).GetProperty("flags").GetInt32());
        Assert.Equal(200, (await interaction.OriginalAsync("PATCH", """{"content":"done"}""")).Status);
        var done = await window.NextAsync("MESSAGE_UPDATE");
        Assert.Equal((64, "done"), (done.GetProperty("flags").GetInt32(), done.GetProperty("content").GetString()));
        Assert.Equal(JsonValueKind.Null, done.GetProperty("edited_timestamp").ValueKind);
    }

    [Fact]
    public async Task The_first_follow_up_after_a_deferral_edits_the_original_and_is_noted()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync("""{"type":5}""");
        var original = await interaction.OriginalAsync("GET");
        Assert.Equal(original.Id, (await interaction.FollowUpAsync("""{"content":"a","flags":64}""")).Id);
        Assert.NotEqual(original.Id, (await interaction.FollowUpAsync("""{"content":"b"}""")).Id);
        Assert.Contains(town.Server.Requests.Complaints, complaint => complaint.Contains("deprecated", StringComparison.Ordinal));
    }

    /// <summary>Row 34: interaction kind and callback types that are refused; all others of 4 to 9 pass.</summary>
    [Theory]
    [InlineData("command", new[] { 6, 7, 8 })]
    [InlineData("component", new[] { 8 })]
    [InlineData("modal", new[] { 6, 7, 8, 9 })]
    [InlineData("modal of a component", new[] { 8, 9 })]
    public async Task Each_kind_allows_its_callback_types(string kind, int[] refused)
    {
        await using var town = await Town.StartAsync();
        for (var type = 4; type <= 9; type++)
        {
            var interaction = await OpenKindAsync(town, kind);
            var reply = await interaction.AnswerAsync($$$"""{"type":{{{type}}},"data":{"content":"a","custom_id":"m","title":"t","choices":[]{{{(type == 9 ? ",\"components\":[" + Sample.Text("a") + "]" : "")}}}} }""");
            if (refused.Contains(type))
                Assert.Equal(["type BASE_TYPE_CHOICES"], ErrorTree.Lines(reply.Raw));
            else
                Assert.Equal(204, reply.Status);
        }
    }

    [Fact]
    public async Task An_update_changes_the_message_that_was_clicked()
    {
        await using var town = await Town.StartAsync();
        var interaction = await OpenKindAsync(town, "component");
        var answer = await interaction.AnswerAsync("""{"type":7,"data":{"content":"new","components":[]} }""", withResponse: true);
        Assert.Equal("new", answer["resource"].GetProperty("message").GetProperty("content").GetString());
        Assert.Equal(0, answer["resource"].GetProperty("message").GetProperty("components").GetArrayLength());
        Assert.Equal("new", (await interaction.OriginalAsync("GET"))["content"].GetString());
    }

    [Fact]
    public async Task An_answer_carries_its_metadata_and_a_follow_up_names_the_original()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync(Hello);
        var original = await interaction.OriginalAsync("GET");
        Assert.Equal(20, original["type"].GetInt32());
        Assert.Equal(interaction.Id, original["interaction_metadata"].GetProperty("id").GetString());
        Assert.Equal("alice", original["interaction_metadata"].GetProperty("user").GetProperty("username").GetString());
        Assert.Equal(town.Server.ApplicationId.ToString(null, null), original["webhook_id"].GetString());
        var further = await interaction.FollowUpAsync("""{"content":"b"}""");
        Assert.Equal(original.Id, further["interaction_metadata"].GetProperty("original_response_message_id").GetString());
        Assert.Equal(204, (await town.BotAsync("DELETE", $"{interaction.Webhook}/messages/{further.Id}")).Status);
        Assert.Equal(10008, (await town.BotAsync("GET", $"{interaction.Webhook}/messages/{further.Id}")).Code);
    }

    [Fact]
    public async Task A_token_reaches_only_its_own_messages()
    {
        await using var town = await Town.StartAsync();
        var one = await town.OpenAsync();
        await one.AnswerAsync(Hello);
        var other = await town.OpenAsync();
        await other.AnswerAsync(Hello);
        var foreign = (await other.OriginalAsync("GET")).Id;
        Assert.Equal(10008, (await town.BotAsync("PATCH", $"{one.Webhook}/messages/{foreign}", """{"content":"x"}""")).Code);
    }

    [Fact]
    public async Task Interactions_ping_users_only_by_default()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        var text = $"<@{town.UserId("bruno")}> <@&{town.World.Setup.ModeratorRoleId}> @everyone";
        await interaction.AnswerAsync($$$"""{"type":4,"data":{"content":"{{{text}}}"} }""");
        var message = await interaction.OriginalAsync("GET");
        Assert.Equal("bruno", Assert.Single(message["mentions"].EnumerateArray()).GetProperty("username").GetString());
        Assert.Equal(0, message["mention_roles"].GetArrayLength());
        Assert.False(message["mention_everyone"].GetBoolean());
        var silent = await interaction.FollowUpAsync($$$"""{"content":"{{{text}}}","allowed_mentions":{"parse":[]} }""");
        Assert.Equal(0, silent["mentions"].GetArrayLength());
    }

    private static async Task<OpenInteraction> OpenKindAsync(Town town, string kind)
    {
        if (kind == "command")
            return await town.OpenAsync();
        if (kind == "modal")
            return await SubmitAsync(town, await town.OpenAsync());
        var message = await town.PostAsync("quiz", """{"content":"q","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}]}""");
        var click = await town.RunAsync("alice", "quiz", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","message_id":"{{message}}","custom_id":"a"}""", "component");
        return kind == "component" ? click : await SubmitAsync(town, click);
    }

    private static async Task<OpenInteraction> SubmitAsync(Town town, OpenInteraction opener)
    {
        Assert.Equal(204, (await opener.AnswerAsync($$$"""{"type":9,"data":{"custom_id":"m","title":"t","components":[{{{Sample.Text("a")}}}]} }""")).Status);
        return await town.RunAsync("alice", "quiz", $$"""{"interaction_id":"{{opener.Id}}","components":[]}""", "modal");
    }

    private static (int Status, int Code) Shape(Reply reply) => (reply.Status, reply.Code);
}
