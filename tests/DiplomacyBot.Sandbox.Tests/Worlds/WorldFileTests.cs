using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Worlds;

public sealed class WorldFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-world-");

    private string WorldPath => Path.Combine(folder.FullName, "world.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_restarted_world_knows_token_commands_posts_threads_files_and_nonces()
    {
        string token, message, file, channel;
        var nonce = """{"content":"a","nonce":"n","enforce_nonce":true}""";
        await using (var town = await StartAsync())
        {
            token = town.Server.Token;
            channel = $"/channels/{town.ChannelId("quiz")}/messages";
            await town.RegisterAsync("""{"name":"quiz","description":"d"}""");
            message = (await town.BotAsync("POST", channel, nonce)).Id;
            file = (await town.BotUploadAsync("POST", channel, """{"content":"f"}""", ("a.txt", "text"u8.ToArray())))["attachments"][0].GetProperty("url").GetString()!;
            await town.BotAsync("POST", $"{channel}/{message}/threads", """{"name":"Talk"}""");
            await town.BotAsync("POST", $"/channels/{message}/messages", """{"content":"inside"}""");
        }

        await using (var town = await StartAsync())
        {
            Assert.Equal(token, town.Server.Token);
            Assert.Single((await town.BotAsync("GET", $"/applications/{town.Server.ApplicationId}/commands")).Body.EnumerateArray());
            Assert.Equal(message, (await town.BotAsync("POST", channel, nonce)).Id);
            Assert.Equal("inside", (await town.BotAsync("GET", $"/channels/{message}/messages")).Body[0].GetProperty("content").GetString());
            var listed = (await town.BotAsync("GET", channel)).Body[0].GetProperty("attachments")[0].GetProperty("url").GetString()!;
            Assert.NotEqual(file, listed);
            Assert.Equal("text"u8.ToArray(), (await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, listed))).Raw);
            Assert.True(ulong.Parse(await town.PostAsync("quiz", """{"content":"b"}"""), null) > ulong.Parse(message, null));
        }
    }

    [Fact]
    public async Task What_was_answered_is_in_the_journal_before_any_snapshot()
    {
        var copy = Path.Combine(folder.FullName, "killed");
        string kept, edited, deleted;
        await using (var town = await StartAsync())
        {
            kept = await town.PostAsync("quiz", """{"content":"kept"}""");
            edited = await town.PostAsync("quiz", """{"content":"before"}""");
            deleted = await town.PostAsync("quiz", """{"content":"deleted"}""");
            await town.BotAsync("PATCH", $"/channels/{town.ChannelId("quiz")}/messages/{edited}", """{"content":"after"}""");
            await town.BotAsync("DELETE", $"/channels/{town.ChannelId("quiz")}/messages/{deleted}");
            // The files as a kill at this moment would leave them, the last line cut in the middle.
            Directory.CreateDirectory(copy);
            foreach (var file in folder.GetFiles("world.json*").Where(file => file.Extension != ".lock"))
                file.CopyTo(Path.Combine(copy, file.Name));
        }

        var journal = Directory.GetFiles(copy, "*.journal-*").Single();
        await File.AppendAllTextAsync(journal, "{\"n\":99,\"post\":{\"id\":", TestContext.Current.CancellationToken);
        await using (var town = await StartAsync(Path.Combine(copy, "world.json")))
        {
            var messages = (await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages")).Body.EnumerateArray();
            Assert.Equal([(edited, "after"), (kept, "kept")], messages.Select(message => (message.GetProperty("id").GetString()!, message.GetProperty("content").GetString()!)));
        }
    }

    [Fact]
    public async Task An_answer_tells_after_a_restart_what_it_answers()
    {
        List<string> before;
        await using (var town = await StartAsync())
        {
            var asked = await town.OpenAsync();
            await asked.AnswerAsync("""{"type":4,"data":{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}]} }""");
            var answer = (await asked.OriginalAsync("GET")).Id;
            await asked.FollowUpAsync("""{"content":"more"}""");
            var menu = await town.RegisterAsync("""{"type":3,"name":"Look"}""");
            await (await RunAsync("command", $"\"command_id\":\"{menu}\",\"target_id\":\"{answer}\"")).AnswerAsync("""{"type":4,"data":{"content":"looked"} }""");
            var click = await RunAsync("component", $"\"message_id\":\"{answer}\",\"custom_id\":\"a\"");
            await click.AnswerAsync($$$"""{"type":9,"data":{"custom_id":"m","title":"t","components":[{{{Sample.Text("a")}}}]} }""");
            await (await RunAsync("modal", $"\"interaction_id\":\"{click.Id}\",\"components\":[]")).AnswerAsync("""{"type":4,"data":{"content":"thanks"} }""");
            before = await ToldAsync(town);

            Task<OpenInteraction> RunAsync(string kind, string members) => town.RunAsync("alice", "quiz", $$"""{"channel_id":"{{town.ChannelId("quiz")}}",{{members}}}""", kind);
        }

        Assert.Contains(before, told => told.Contains("triggering_interaction_metadata", StringComparison.Ordinal) && told.Contains("interacted_message_id", StringComparison.Ordinal));
        await using (var town = await StartAsync())
            Assert.Equal(before, await ToldAsync(town));

        static async Task<List<string>> ToldAsync(Town town) =>
            [.. (await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages?limit=4")).Body.EnumerateArray().Select(message =>
                message.GetProperty("interaction_metadata").GetRawText() + (message.TryGetProperty("interaction", out var old) ? old.GetRawText() : ""))];
    }

    [Fact]
    public async Task Ephemeral_messages_are_never_written()
    {
        await using (var town = await StartAsync())
        {
            var interaction = await town.OpenAsync();
            await interaction.AnswerAsync("""{"type":4,"data":{"content":"for your eyes only","flags":64} }""");
        }

        foreach (var file in folder.GetFiles("world.json*"))
            Assert.DoesNotContain("for your eyes only", await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sandboxes_do_not_share_one_world()
    {
        await using var town = await StartAsync();
        await Assert.ThrowsAsync<IOException>(StartAsync);
    }

    /// <summary>A timer or another thread may still ask for one when the file is being closed.</summary>
    [Fact]
    public void A_snapshot_asked_for_after_the_end_touches_nothing()
    {
        var world = new World(TimeProvider.System, new FileShelf(null), TimeSpan.FromMinutes(2)) { PublicBase = "http://127.0.0.1" };
        var file = new WorldFile(WorldPath, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        file.Attach(world, Seed.Fill);
        file.Dispose();
        File.Move(WorldPath, WorldPath + ".elsewhere");
        file.SaveSnapshot();
        Assert.False(File.Exists(WorldPath));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("{\"format\":99,\"app\":{}}")]
    [InlineData("")]
    public async Task A_file_that_is_no_world_is_refused_and_left_alone(string content)
    {
        await File.WriteAllTextAsync(WorldPath, content, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<InvalidDataException>(StartAsync);
        Assert.Equal(content, await File.ReadAllTextAsync(WorldPath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_channel_keeps_its_newest_ten_thousand_messages()
    {
        var log = new MessageLog();
        var author = new User { Id = 1, Username = "a", DisplayName = "a" };
        for (ulong id = 1; id <= 12_000; id++)
            log.Add(new Message { Id = id, ChannelId = 1, Author = author, Timestamp = default });
        Assert.InRange(log.Count, MessageLog.Kept, MessageLog.Kept + 1_000);
        Assert.Equal(12_000ul, log.Newest!.Id);
        Assert.Null(log.Find(1));
    }

    /// <summary>A bot that must know whether it posted reads 20,000 messages back at most.</summary>
    [Fact]
    public void The_bots_own_messages_stay_as_far_back_as_it_may_look_for_them()
    {
        var log = new MessageLog();
        var person = new User { Id = 1, Username = "a", DisplayName = "a" };
        var bot = new User { Id = 2, Username = "b", DisplayName = "b", Bot = true };
        log.Add(new Message { Id = 1, ChannelId = 1, Author = bot, Timestamp = default });
        for (ulong id = 2; id <= 20_000; id++)
            log.Add(new Message { Id = id, ChannelId = 1, Author = person, Timestamp = default });
        Assert.NotNull(log.Find(1));
        Assert.Null(log.Find(2));
        for (ulong id = 20_001; id <= 60_000; id++)
            log.Add(new Message { Id = id, ChannelId = 1, Author = id % 2 == 0 ? bot : person, Timestamp = default });
        Assert.Null(log.Find(1));
        Assert.All(Enumerable.Range(40_001, 20_000).Where(id => id % 2 == 0), id => Assert.NotNull(log.Find((ulong)id)));
        Assert.InRange(log.Count, MessageLog.Kept, 22_000);
    }

    /// <summary>Whatever the guild came to be is read back the same, from a snapshot and from the journal a kill leaves.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_world_forgets_nothing_that_was_done_to_it(bool killed)
    {
        var copy = Path.Combine(folder.FullName, "killed");
        string[] before;
        await using (var town = await StartAsync())
        {
            await ShapeAsync(town);
            before = await SeenAsync(town);
            Directory.CreateDirectory(copy);
            foreach (var file in folder.GetFiles("world.json*").Where(file => file.Extension != ".lock"))
                file.CopyTo(Path.Combine(copy, file.Name));
        }

        await using (var town = await StartAsync(killed ? Path.Combine(copy, "world.json") : WorldPath))
            Assert.Equal(before, await SeenAsync(town));
    }

    private static async Task ShapeAsync(Town town)
    {
        await Rows.Ask.With(Permissions.All & ~(Permissions.Administrator | Permissions.ManageGuild))(town);
        await town.RegisterAsync("""{"name":"quiz","description":"d"}""");
        var quiz = $"/channels/{town.ChannelId("quiz")}";
        var first = await town.PostAsync("quiz", """{"content":"a"}""");
        string[] gone = [await town.PostAsync("quiz", """{"content":"b"}"""), await town.PostAsync("quiz", """{"content":"c"}""")];
        async Task Do(string method, string path, string? json = null)
        {
            var reply = await town.BotAsync(method, path, json);
            Assert.True(reply.Status is 200 or 201 or 204, System.Text.Encoding.UTF8.GetString(reply.Raw));
        }

        await Do("PUT", $"{quiz}/messages/pins/{first}");
        await Do("PUT", $"{quiz}/messages/{first}/reactions/%F0%9F%98%80/@me");
        await town.PersonAsync("POST", "alice", "reactions", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","message_id":"{{first}}","emoji":"😀"}""");
        await Do("POST", $"{quiz}/messages/bulk-delete", $$"""{"messages":["{{gone[0]}}","{{gone[1]}}"]}""");
        await Do("POST", quiz + "/messages", """{"poll":{"question":{"text":"When?"},"answers":[{"poll_media":{"text":"Now"}},{"poll_media":{"text":"Later"}}]}}""");
        var poll = (await town.BotAsync("GET", quiz + "/messages?limit=1")).Body[0].GetProperty("id").GetString();
        await town.PersonAsync("POST", "alice", "polls/vote", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","message_id":"{{poll}}","answers":[2]}""");
        await Do("PATCH", quiz, """{"topic":"new","rate_limit_per_user":7}""");
        await Do("POST", $"{quiz}/threads", """{"name":"Closed","type":12}""");
        var guild = $"/guilds/{town.World.Setup.GuildId}";
        await Do("POST", guild + "/roles", """{"name":"Guests","permissions":"1024"}""");
        await Do("PATCH", $"{guild}/members/{town.UserId("alice")}", """{"nick":"Al"}""");
        await Do("POST", guild + "/scheduled-events", Contract.TourSteps.Elsewhere);
        var scheduled = (await town.BotAsync("GET", guild + "/scheduled-events")).Body[0].GetProperty("id").GetString();
        await town.PersonAsync("POST", "bruno", "events/interest", $$"""{"event_id":"{{scheduled}}"}""");
        var command = (await town.BotAsync("GET", $"/applications/{town.Server.ApplicationId}/commands")).Body[0].GetProperty("id").GetString();
        await town.PersonAsync("POST", "dana", "server/commands", $$"""{"id":"{{command}}","permissions":[{"id":"{{town.UserId("alice")}}","type":2,"permission":false}]}""");
        await town.PersonAsync("POST", "dana", "server/blocked-words", """{"words":["forbidden"]}""");
        await town.PersonAsync("POST", "alice", "direct-messages", """{"refused":true}""");
    }

    private static async Task<string[]> SeenAsync(Town town)
    {
        var quiz = $"/channels/{town.ChannelId("quiz")}";
        var guild = $"/guilds/{town.World.Setup.GuildId}";
        var first = (await town.BotAsync("GET", quiz + "/messages/pins"))["items"][0].GetProperty("message").GetProperty("id").GetString();
        List<string> seen = [];
        foreach (var path in new[]
        {
            quiz, quiz + "/messages", quiz + "/messages/pins", $"{quiz}/messages/{first}/reactions/%F0%9F%98%80", guild + "/roles", $"{guild}/members/{town.UserId("alice")}",
            guild + "/scheduled-events?with_user_count=true", guild + "/threads/active", $"/applications/{town.Server.ApplicationId}{guild}/commands/permissions",
        })
            seen.Add(System.Text.Encoding.UTF8.GetString((await town.BotAsync("GET", path)).Raw));
        seen.Add((await town.BotAsync("POST", quiz + "/messages", """{"content":"forbidden"}""")).Code.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var direct = await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("alice")}}"}""");
        seen.Add((await town.BotAsync("POST", $"/channels/{direct.Id}/messages", """{"content":"a"}""")).Code.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return [.. seen];
    }

    private Task<Town> StartAsync() => StartAsync(WorldPath);

    private static Task<Town> StartAsync(string path) => Town.StartAsync((SandboxOptions options) => options with { WorldPath = path });
}
