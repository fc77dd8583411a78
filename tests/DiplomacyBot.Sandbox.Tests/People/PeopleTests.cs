using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>What people may do, and what a Discord client would never send.</summary>
public sealed class PeopleTests
{
    private const string Rich = """
        {"name":"library","description":"d","options":[
          {"type":1,"name":"add","description":"d","options":[
            {"type":3,"name":"title","description":"d","required":true,"min_length":2,"max_length":5},
            {"type":3,"name":"length","description":"d","choices":[{"name":"Short","value":"short"},{"name":"Long","value":"long"}]},
            {"type":4,"name":"count","description":"d","min_value":1,"max_value":9},
            {"type":5,"name":"loud","description":"d"},
            {"type":6,"name":"who","description":"d"},
            {"type":7,"name":"where","description":"d","channel_types":[0]},
            {"type":8,"name":"role","description":"d"},
            {"type":11,"name":"file","description":"d"},
            {"type":3,"name":"article","description":"d","autocomplete":true}]},
          {"type":2,"name":"more","description":"d","options":[{"type":1,"name":"list","description":"d"}]}]}
        """;

    [Theory]
    [InlineData("alice", "member", new[] { "start-here", "briefings", "quiz" })]
    [InlineData("bruno", "moderator", new[] { "start-here", "briefings", "quiz", "moderators" })]
    [InlineData("chidi", "organizer", new[] { "start-here", "briefings", "quiz" })]
    [InlineData("dana", "administrator", new[] { "start-here", "briefings", "quiz", "moderators" })]
    public async Task Each_person_sees_their_own_world(string who, string title, string[] channels)
    {
        await using var town = await Town.StartAsync();
        var world = await town.PersonAsync("GET", who, "world");
        Assert.Equal(title, world["me"].GetProperty("title").GetString());
        Assert.Equal(channels, world["channels"].EnumerateArray().Select(channel => channel.GetProperty("name").GetString()));
        Assert.Equal(4, world["people"].GetArrayLength());
        Assert.Equal(6, world["start_here"].GetArrayLength());
        Assert.False(world["bot"].GetProperty("online").GetBoolean());
        Assert.Equal(world.Raw, (await town.PersonAsync("GET", town.UserId(who).ToString(null, null), "world")).Raw);
    }

    [Theory]
    [InlineData("null", "alice bruno chidi dana")]
    [InlineData("\"8192\"", "bruno dana")]
    [InlineData("\"8589934592\"", "chidi dana")]
    [InlineData("\"0\"", "dana")]
    public async Task Default_member_permissions_decide_who_sees_and_runs_a_command(string bits, string who)
    {
        await using var town = await Town.StartAsync();
        var command = await town.RegisterAsync($$"""{"name":"a","description":"d","default_member_permissions":{{bits}}}""");
        foreach (var person in new[] { "alice", "bruno", "chidi", "dana" })
        {
            var allowed = who.Split(' ').Contains(person);
            Assert.Equal(allowed ? 1 : 0, (await town.PersonAsync("GET", person, "world"))["commands"].GetArrayLength());
            var run = await town.PersonAsync("POST", person, "interactions/command", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","command_id":"{{command}}"}""");
            Assert.Equal(allowed ? 200 : 400, run.Status);
        }
    }

    /// <summary>Options a client would not send, and the nearest it would.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { Opt("title", 3, "\"ab\"") + "," + Opt("length", 3, "\"medium\""), Opt("title", 3, "\"ab\"") + "," + Opt("length", 3, "\"long\"") },
        { "", Opt("title", 3, "\"ab\"") },
        { Opt("title", 3, "\"a\""), Opt("title", 3, "\"ab\"") },
        { Opt("title", 3, "\"abcdef\""), Opt("title", 3, "\"😀😀😀😀😀\"") },
        { Opt("title", 3, "7"), Opt("title", 3, "\"77\"") },
        { With(Opt("count", 4, "0")), With(Opt("count", 4, "1")) },
        { With(Opt("count", 4, "10")), With(Opt("count", 4, "9")) },
        { With(Opt("count", 4, "1.5")), With(Opt("count", 4, "2")) },
        { With(Opt("loud", 5, "\"yes\"")), With(Opt("loud", 5, "true")) },
        { With(Opt("who", 6, "\"5\"")), With(Opt("who", 6, "\"ALICE\"")) },
        { With(Opt("where", 7, "\"MODERATORS\"")), With(Opt("where", 7, "\"QUIZ\"")) },
        { With(Opt("where", 7, "\"BRIEFINGS\"")), With(Opt("where", 7, "\"QUIZ\"")) },
        { With(Opt("role", 8, "\"5\"")), With(Opt("role", 8, "\"ROLE\"")) },
        { With(Opt("file", 11, "\"0\"")), With(Opt("article", 3, "\"free text\"")) },
        { With(Opt("nothing", 3, "\"a\"")), With(Opt("article", 3, "\"a\"")) },
        { With(Opt("title", 3, "\"ab\"")), Opt("title", 3, "\"ab\"") },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Options_a_client_would_not_send_are_refused(string refused, string sent)
    {
        await using var town = await Town.StartAsync();
        var command = await town.RegisterAsync(Rich);
        Assert.Equal(400, (await RunAsync(refused)).Status);
        var reply = await RunAsync(sent);
        Assert.True(reply.Status == 200, System.Text.Encoding.UTF8.GetString(reply.Raw));

        Task<Reply> RunAsync(string options) => town.PersonAsync("POST", "alice", "interactions/command", Fill(town,
            $$$"""{"channel_id":"QUIZ","command_id":"{{{command}}}","options":[{"name":"add","type":1,"options":[{{{options}}}]}]}"""));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"name\":\"add\",\"type\":1,\"options\":[]},{\"name\":\"more\",\"type\":2,\"options\":[]}]")]
    [InlineData("[{\"name\":\"more\",\"type\":2,\"options\":[]}]")]
    public async Task A_command_with_subcommands_needs_exactly_one(string options)
    {
        await using var town = await Town.StartAsync();
        var command = await town.RegisterAsync(Rich);
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "interactions/command",
            Fill(town, $$"""{"channel_id":"QUIZ","command_id":"{{command}}","options":{{options}}}"""))).Status);
    }

    [Fact]
    public async Task The_bot_gets_options_resolved_things_and_computed_permissions()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        var command = await town.RegisterAsync(Rich);
        var sent = Fill(town, $$$"""{"channel_id":"QUIZ","command_id":"{{{command}}}","options":[{"name":"add","type":1,"options":[{{{With(Opt("who", 6, "\"ALICE\"") + "," + Opt("where", 7, "\"QUIZ\"") + "," + Opt("role", 8, "\"ROLE\"") + "," + Opt("file", 11, "\"0\"") + "," + Opt("count", 4, "3"))}}}]}]}""");
        Assert.Equal(200, (await town.PersonUploadAsync("bruno", "interactions/command", sent, ("note.md", "# Hello"u8.ToArray()))).Status);
        var interaction = await gateway.NextAsync("INTERACTION_CREATE");
        foreach (var member in new[] { "id", "application_id", "type", "token", "version", "data", "guild_id", "channel", "channel_id", "member", "app_permissions", "locale", "guild_locale", "entitlements", "authorizing_integration_owners", "context", "attachment_size_limit" })
            Assert.True(interaction.TryGetProperty(member, out var __), member);
        var data = interaction.GetProperty("data");
        var options = data.GetProperty("options")[0].GetProperty("options");
        Assert.Equal(3, options.EnumerateArray().Single(option => option.GetProperty("name").GetString() == "count").GetProperty("value").GetInt32());
        var resolved = data.GetProperty("resolved");
        Assert.Equal("alice", resolved.GetProperty("users").EnumerateObject().Single().Value.GetProperty("username").GetString());
        Assert.False(resolved.GetProperty("members").EnumerateObject().Single().Value.TryGetProperty("user", out var ___));
        Assert.Equal("Moderators", resolved.GetProperty("roles").EnumerateObject().Single().Value.GetProperty("name").GetString());
        var channel = resolved.GetProperty("channels").EnumerateObject().Single().Value;
        Assert.True(channel.TryGetProperty("permissions", out var ____) && channel.TryGetProperty("app_permissions", out ____));
        var file = resolved.GetProperty("attachments").EnumerateObject().Single().Value;
        Assert.Equal("note.md", file.GetProperty("filename").GetString());
        var bytes = await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, file.GetProperty("url").GetString()));
        Assert.Equal("# Hello"u8.ToArray(), bytes.Raw);
        var may = (Permissions)ulong.Parse(interaction.GetProperty("member").GetProperty("permissions").GetString()!, null);
        Assert.True(may.HasFlag(Permissions.ManageMessages) && !may.HasFlag(Permissions.ManageEvents));
    }

    [Fact]
    public async Task A_message_command_carries_its_target()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        var command = await town.RegisterAsync("""{"type":3,"name":"Make a briefing"}""");
        var message = (await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"an article"}""")).Id;
        await town.PersonAsync("POST", "bruno", "interactions/command", Fill(town, $$"""{"channel_id":"QUIZ","command_id":"{{command}}","target_id":"{{message}}"}"""));
        var data = (await gateway.NextAsync("INTERACTION_CREATE")).GetProperty("data");
        Assert.Equal(message, data.GetProperty("target_id").GetString());
        Assert.Equal("an article", data.GetProperty("resolved").GetProperty("messages").GetProperty(message).GetProperty("content").GetString());
        Assert.Equal(400, (await town.PersonAsync("POST", "bruno", "interactions/command", Fill(town, $$"""{"channel_id":"QUIZ","command_id":"{{command}}"}"""))).Status);
    }

    [Fact]
    public async Task Autocomplete_brings_the_bots_choices_or_gives_up_after_three_seconds()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        var command = await town.RegisterAsync(Rich);
        var typed = Fill(town, $$"""{"channel_id":"QUIZ","command_id":"{{command}}","options":[{"name":"add","type":1,"options":[{"name":"article","type":3,"value":"kor","focused":true}]}]}""");
        var waiting = town.PersonAsync("POST", "alice", "interactions/autocomplete", typed);
        var asked = await gateway.NextAsync("INTERACTION_CREATE");
        Assert.Equal(4, asked.GetProperty("type").GetInt32());
        var option = asked.GetProperty("data").GetProperty("options")[0].GetProperty("options")[0];
        Assert.True(option.GetProperty("focused").GetBoolean());
        var path = $"/interactions/{asked.GetProperty("id").GetString()}/{asked.GetProperty("token").GetString()}/callback";
        Assert.Equal(["data.choices.0.value STRING_TYPE_CONVERT"], ErrorTree.Lines((await town.BotAsync("POST", path, """{"type":8,"data":{"choices":[{"name":"a","value":1}]} }""")).Raw));
        Assert.Equal(["data.choices BASE_TYPE_MAX_LENGTH"], ErrorTree.Lines((await town.BotAsync("POST", path,
            $$$"""{"type":8,"data":{"choices":[{{{Sample.Times(26, _ => """{"name":"a","value":"b"}""")}}}]} }""")).Raw));
        Assert.Equal(204, (await town.BotAsync("POST", path, """{"type":8,"data":{"choices":[{"name":"Korea","value":"k"}]} }""")).Status);
        Assert.Equal("Korea", (await waiting)["choices"][0].GetProperty("name").GetString());
        var lost = town.PersonAsync("POST", "alice", "interactions/autocomplete", typed);
        await gateway.NextAsync("INTERACTION_CREATE");
        town.Wire.Advance(TimeSpan.FromSeconds(3));
        Assert.True((await lost)["failed"].GetBoolean());
    }

    [Fact]
    public async Task Components_that_are_absent_disabled_or_elsewhere_cannot_be_used()
    {
        await using var town = await Town.StartAsync();
        var message = await town.PostAsync("quiz", """
            {"content":"q","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"},{"type":2,"style":1,"label":"B","custom_id":"b","disabled":true}]},
            {"type":1,"components":[{"type":3,"custom_id":"s","max_values":2,"options":[{"label":"x","value":"x"},{"label":"y","value":"y"}]}]}]}
            """);
        async Task<int> Use(string who, string rest) =>
            (await town.PersonAsync("POST", who, "interactions/component", Fill(town, $$"""{"channel_id":"QUIZ","message_id":"{{message}}",{{rest}}}"""))).Status;
        Assert.Equal(200, await Use("alice", "\"custom_id\":\"a\""));
        Assert.Equal(400, await Use("alice", "\"custom_id\":\"b\""));
        Assert.Equal(400, await Use("alice", "\"custom_id\":\"c\""));
        Assert.Equal(400, await Use("alice", "\"custom_id\":\"s\",\"values\":[]"));
        Assert.Equal(400, await Use("alice", "\"custom_id\":\"s\",\"values\":[\"z\"]"));
        Assert.Equal(400, await Use("alice", "\"custom_id\":\"s\",\"values\":[\"x\",\"x\"]"));
        Assert.Equal(200, await Use("alice", "\"custom_id\":\"s\",\"values\":[\"x\",\"y\"]"));
        var hidden = await town.PostAsync("moderators", """{"content":"q","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}]}""");
        var body = $$"""{"channel_id":"{{town.ChannelId("moderators")}}","message_id":"{{hidden}}","custom_id":"a"}""";
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "interactions/component", body)).Status);
        Assert.Equal(200, (await town.PersonAsync("POST", "bruno", "interactions/component", body)).Status);
    }

    [Fact]
    public async Task An_ephemeral_button_works_for_its_owner_only()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        var answer = await interaction.AnswerAsync("""{"type":4,"data":{"content":"a","flags":64,"components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}]} }""", withResponse: true);
        var body = Fill(town, $$"""{"channel_id":"QUIZ","message_id":"{{answer["resource"].GetProperty("message").GetProperty("id").GetString()}}","custom_id":"a"}""");
        Assert.Equal(400, (await town.PersonAsync("POST", "dana", "interactions/component", body)).Status);
        var click = await town.RunAsync("alice", "quiz", body, "component");
        Assert.Equal(204, (await click.AnswerAsync("""{"type":7,"data":{"content":"b","components":[]} }""")).Status);
        Assert.Equal(64, (await click.OriginalAsync("GET"))["flags"].GetInt32() & 64);
    }

    [Fact]
    public async Task A_modal_is_filled_in_checked_and_handed_over_nested()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        await using var window = await town.WatchAsync("alice");
        var opener = await town.OpenAsync();
        await gateway.NextAsync("INTERACTION_CREATE");
        await opener.AnswerAsync("""
            {"type":9,"data":{"custom_id":"m","title":"t","components":[
            {"type":18,"label":"Text","component":{"type":4,"style":1,"custom_id":"text","min_length":2}},
            {"type":18,"label":"File","component":{"type":19,"custom_id":"file","required":false,"file_types":[".md"]}},
            {"type":18,"label":"Pick","component":{"type":21,"custom_id":"pick","options":[{"label":"a","value":"a"},{"label":"b","value":"b"}]}}]}}
            """);
        Assert.Equal(opener.Id, (await window.NextAsync("MODAL")).GetProperty("interaction_id").GetString());
        string Form(string text, string pick, string files) => $$$"""
            {"interaction_id":"{{{opener.Id}}}","components":[{"type":18,"component":{"type":4,"custom_id":"text","value":"{{{text}}}"} },
            {"type":18,"component":{"type":21,"custom_id":"pick","value":"{{{pick}}}"} },{"type":18,"component":{"type":19,"custom_id":"file","values":[{{{files}}}]} }]}
            """;
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "interactions/modal", Form("x", "a", ""))).Status);
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "interactions/modal", Form("xy", "c", ""))).Status);
        Assert.Equal(400, (await town.PersonAsync("POST", "dana", "interactions/modal", Form("xy", "a", ""))).Status);
        Assert.Equal(400, (await town.PersonUploadAsync("alice", "interactions/modal", Form("xy", "a", "\"0\""), ("a.exe", [1]))).Status);
        Assert.Equal(200, (await town.PersonUploadAsync("alice", "interactions/modal", Form("xy", "a", "\"0\""), ("a.md", [1]))).Status);
        var submitted = await gateway.NextAsync("INTERACTION_CREATE");
        Assert.Equal(5, submitted.GetProperty("type").GetInt32());
        var components = submitted.GetProperty("data").GetProperty("components");
        Assert.Equal("xy", components[0].GetProperty("component").GetProperty("value").GetString());
        Assert.Equal("a", components[2].GetProperty("component").GetProperty("value").GetString());
        var file = components[1].GetProperty("component").GetProperty("values")[0].GetString()!;
        Assert.Equal("a.md", submitted.GetProperty("data").GetProperty("resolved").GetProperty("attachments").GetProperty(file).GetProperty("filename").GetString());
    }

    [Fact]
    public async Task People_write_where_they_may_and_in_bounds()
    {
        await using var town = await Town.StartAsync();
        async Task<int> Write(string who, string channel, string content) =>
            (await town.PersonAsync("POST", who, $"channels/{town.ChannelId(channel)}/messages", $$"""{"content":"{{content}}"}""")).Status;
        Assert.Equal(200, await Write("alice", "quiz", Sample.Smileys(2000)));
        Assert.Equal(400, await Write("alice", "quiz", Sample.Smileys(2001)));
        Assert.Equal(400, await Write("alice", "quiz", " "));
        Assert.Equal(403, await Write("alice", "briefings", "a"));
        Assert.Equal(404, await Write("alice", "moderators", "a"));
        Assert.Equal(404, await Write("nobody", "quiz", "a"));
        Assert.Equal(200, await Write("dana", "briefings", "a"));
    }

    [Fact]
    public async Task A_hidden_channel_stays_silent_for_those_who_cannot_see_it()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.WatchAsync("alice");
        await using var bruno = await town.WatchAsync("bruno");
        await town.PostAsync("moderators", """{"content":"secret"}""");
        await town.PostAsync("quiz", """{"content":"open"}""");
        Assert.Equal("secret", (await bruno.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.Equal("open", (await alice.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
    }

    private static string Opt(string name, int type, string value) => $$"""{"name":"{{name}}","type":{{type}},"value":{{value}}}""";

    private static string With(string option) => Opt("title", 3, "\"ab\"") + "," + option;

    private static string Fill(Town town, string body) => body
        .Replace("QUIZ", town.ChannelId("quiz").ToString(null, null), StringComparison.Ordinal)
        .Replace("BRIEFINGS", town.ChannelId("briefings").ToString(null, null), StringComparison.Ordinal)
        .Replace("MODERATORS", town.ChannelId("moderators").ToString(null, null), StringComparison.Ordinal)
        .Replace("ALICE", town.UserId("alice").ToString(null, null), StringComparison.Ordinal)
        .Replace("ROLE", town.World.Setup.ModeratorRoleId.ToString(null, null), StringComparison.Ordinal);
}
