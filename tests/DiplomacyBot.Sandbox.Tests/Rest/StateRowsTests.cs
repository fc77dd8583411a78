using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>FACTS section 17: what the state of the world, permissions and the way of asking refuse.</summary>
public sealed class StateRowsTests
{
    private static readonly string Long = new('9', 30);

    [Fact]
    public async Task Row_50_and_80_a_bad_token_and_a_missing_user_agent()
    {
        await using var town = await Town.StartAsync();
        var bad = await town.BotAsync("GET", "/users/@me", null, request => request.Headers.Authorization = new("Bot", "wrong"));
        Assert.Equal((401, 0), (bad.Status, bad.Code));
        Assert.Equal("401: Unauthorized", bad["message"].GetString());
        var bearer = await town.BotAsync("GET", "/users/@me", null, request => request.Headers.Authorization = new("Bearer", town.Server.Token));
        Assert.Equal(401, bearer.Status);
        var anonymous = await town.BotAsync("GET", "/users/@me", null, request => request.Headers.Remove("User-Agent"));
        Assert.Equal((403, 40333), (anonymous.Status, anonymous.Code));
        Assert.Equal(200, (await town.BotAsync("GET", "/users/@me")).Status);
    }

    [Fact]
    public async Task Rows_1_and_2_bodies_that_are_not_JSON_or_do_not_say_so()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        var broken = await town.BotAsync("POST", path, "{\"content\":");
        Assert.Equal((400, 50109), (broken.Status, broken.Code));
        var plain = await town.BotAsync("POST", path, null, request => request.Content = new StringContent("hello"));
        Assert.Equal((400, 50035), (plain.Status, plain.Code));
    }

    [Fact]
    public async Task Row_22_a_file_over_10_MiB_and_a_request_over_25()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        var file = await town.BotUploadAsync("POST", path, "{}", ("a.bin", new byte[(10 << 20) + 1]));
        Assert.Equal((413, 40005), (file.Status, file.Code));
        var fits = await town.BotUploadAsync("POST", path, "{}", ("a.bin", new byte[10 << 20]), ("b.bin", new byte[10 << 20]));
        Assert.Equal(200, fits.Status);
        var request = await town.BotUploadAsync("POST", path, "{}", ("a.bin", new byte[9 << 20]), ("b.bin", new byte[9 << 20]), ("c.bin", new byte[9 << 20]));
        Assert.Equal((413, 40005), (request.Status, request.Code));
    }

    [Theory]
    [InlineData("GET", "/channels/5", 404, 10003)]
    [InlineData("GET", "/guilds/5", 404, 10004)]
    [InlineData("GET", "/channels/QUIZ/messages/5", 404, 10008)]
    [InlineData("GET", "/guilds/GUILD/roles/5", 404, 10011)]
    [InlineData("GET", "/guilds/GUILD/members/5", 404, 10007)]
    [InlineData("GET", "/applications/APP/commands/5", 404, 10063)]
    [InlineData("GET", "/users/5", 404, 10013)]
    [InlineData("GET", "/channels/abc", 400, 50035)]
    [InlineData("GET", "/channels/QUIZ/messages?limit=0", 400, 50035)]
    [InlineData("GET", "/channels/QUIZ/messages?limit=101", 400, 50035)]
    [InlineData("GET", "/channels/QUIZ/messages?before=x", 400, 50035)]
    [InlineData("GET", "/channels/QUIZ/messages?limit=100", 200, 0)]
    [InlineData("GET", "/stage-instances", 501, 0)]
    [InlineData("PUT", "/applications/APP/guilds/GUILD/commands/5/permissions", 403, 20001)]
    public async Task Row_60_what_is_not_there(string method, string path, int status, int code)
    {
        await using var town = await Town.StartAsync();
        var full = path.Replace("QUIZ", town.ChannelId("quiz").ToString(null, null), StringComparison.Ordinal)
            .Replace("GUILD", town.World.Setup.GuildId.ToString(null, null), StringComparison.Ordinal)
            .Replace("APP", town.Server.ApplicationId.ToString(null, null), StringComparison.Ordinal);
        var reply = await town.BotAsync(method, full, method == "PUT" ? """{"permissions":[]}""" : null);
        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Rows_61_and_62_seeing_and_speaking_are_two_permissions()
    {
        await using var town = await Town.StartAsync();
        var quiz = town.ChannelId("quiz");
        Deny(town, Permissions.SendMessages);
        var silent = await town.BotAsync("POST", $"/channels/{quiz}/messages", """{"content":"a"}""");
        Assert.Equal((403, 50013), (silent.Status, silent.Code));
        Assert.Equal(200, (await town.BotAsync("GET", $"/channels/{quiz}/messages")).Status);
        Deny(town, Permissions.ViewChannel);
        Assert.Equal(50001, (await town.BotAsync("POST", $"/channels/{quiz}/messages", """{"content":"a"}""")).Code);
    }

    [Fact]
    public async Task Without_EMBED_LINKS_an_embed_alone_is_refused_and_one_beside_text_is_dropped()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        Deny(town, Permissions.EmbedLinks);
        Assert.Equal(50013, (await town.BotAsync("POST", path, """{"embeds":[{"title":"a"}]}""")).Code);
        var beside = await town.BotAsync("POST", path, """{"content":"b","embeds":[{"title":"a"}]}""");
        Assert.Equal(0, beside["embeds"].GetArrayLength());
    }

    [Fact]
    public async Task A_timed_out_bot_only_reads()
    {
        await using var town = await Town.StartAsync();
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Members[town.Server.ApplicationId].TimedOutUntil = town.World.Now.AddMinutes(5);
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        Assert.Equal(50013, (await town.BotAsync("POST", path, """{"content":"a"}""")).Code);
        Assert.Equal(200, (await town.BotAsync("GET", path)).Status);
        town.Civil.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(200, (await town.BotAsync("POST", path, """{"content":"a"}""")).Status);
    }

    [Fact]
    public async Task Row_13_nothing_to_send()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        foreach (var empty in new[] { "{}", """{"content":" \n "}""", """{"embeds":[]}""", """{"embeds":[{}]}""" })
            Assert.Equal(50006, (await town.BotAsync("POST", path, empty)).Code);
        var message = await town.PostAsync("quiz", """{"content":"a"}""");
        Assert.Equal(50006, (await town.BotAsync("PATCH", $"{path}/{message}", """{"content":""}""")).Code);
    }

    [Fact]
    public async Task Rows_17_and_18_replies()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        var first = await town.PostAsync("quiz", """{"content":"a"}""");
        var reply = await town.BotAsync("POST", path, $$$"""{"content":"b","message_reference":{"message_id":"{{{first}}}"} }""");
        Assert.Equal(19, reply["type"].GetInt32());
        Assert.Equal(first, reply["referenced_message"].GetProperty("id").GetString());
        var gone = await town.BotAsync("POST", path, """{"content":"b","message_reference":{"message_id":"5"} }""");
        Assert.Equal(["message_reference REPLIES_UNKNOWN_MESSAGE"], ErrorTree.Lines(gone.Raw));
        var lenient = await town.BotAsync("POST", path, """{"content":"b","message_reference":{"message_id":"5","fail_if_not_exists":false} }""");
        Assert.Equal(200, lenient.Status);
        var elsewhere = await town.BotAsync("POST", path, $$$"""{"content":"b","message_reference":{"message_id":"{{{first}}}","channel_id":"5"} }""");
        Assert.Equal(["message_reference REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL"], ErrorTree.Lines(elsewhere.Raw));
        Deny(town, Permissions.ReadMessageHistory);
        Assert.Equal(160002, (await town.BotAsync("POST", path, $$$"""{"content":"b","message_reference":{"message_id":"{{{first}}}"} }""")).Code);
    }

    [Fact]
    public async Task Row_63_only_the_author_edits()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        var hers = (await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"mine"}""")).Id;
        Assert.Equal((403, 50005), Shape(await town.BotAsync("PATCH", $"{path}/{hers}", """{"content":"ours"}""")));
        Assert.Equal(200, (await town.BotAsync("PATCH", $"{path}/{hers}", """{"flags":4}""")).Status);
        var own = await town.PostAsync("quiz", """{"content":"a"}""");
        var edited = await town.BotAsync("PATCH", $"{path}/{own}", """{"content":"b"}""");
        Assert.Equal("b", edited["content"].GetString());
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, edited["edited_timestamp"].ValueKind);
        Assert.Equal(204, (await town.BotAsync("DELETE", $"{path}/{own}")).Status);
        Assert.Equal(10008, (await town.BotAsync("DELETE", $"{path}/{own}")).Code);
    }

    [Fact]
    public async Task Row_64_a_bot_takes_no_direct_message_and_a_person_does()
    {
        await using var town = await Town.StartAsync();
        Assert.Equal(50007, (await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.Server.ApplicationId}}"}""")).Code);
        var opened = await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("alice")}}"}""");
        Assert.Equal(1, opened["type"].GetInt32());
        Assert.Equal(200, (await town.BotAsync("POST", $"/channels/{opened.Id}/messages", """{"content":"hello"}""")).Status);
        Assert.Equal("hello", (await town.PersonAsync("GET", "alice", $"channels/{opened.Id}/messages")).Body[0].GetProperty("content").GetString());
        Assert.Equal(404, (await town.PersonAsync("GET", "bruno", $"channels/{opened.Id}/messages")).Status);
        Assert.Equal(opened.Id, (await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("alice")}}"}""")).Id);
    }

    [Theory]
    [InlineData(ChannelType.Forum, 40058)]
    [InlineData(ChannelType.Category, 50008)]
    public async Task Row_65_channels_that_take_no_messages(object type, int code)
    {
        await using var town = await Town.StartAsync();
        lock (town.World.Gate)
            town.World.AddChannel(new Channel { Id = 77, GuildId = town.World.Setup.GuildId, Type = (ChannelType)type, Name = "other" });
        Assert.Equal((400, code), Shape(await town.BotAsync("POST", "/channels/77/messages", """{"content":"a"}""")));
    }

    [Fact]
    public async Task Row_66_publishing_once_and_only_in_announcement_channels()
    {
        await using var town = await Town.StartAsync();
        var news = town.ChannelId("briefings");
        var message = await town.PostAsync("briefings", """{"content":"a"}""");
        var published = await town.BotAsync("POST", $"/channels/{news}/messages/{message}/crosspost");
        Assert.Equal(1, published["flags"].GetInt32() & 1);
        Assert.Equal((400, 40033), Shape(await town.BotAsync("POST", $"/channels/{news}/messages/{message}/crosspost")));
        var plain = await town.PostAsync("quiz", """{"content":"a"}""");
        Assert.Equal((400, 50024), Shape(await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages/{plain}/crosspost")));
    }

    [Fact]
    public async Task Row_67_the_eleventh_publication_of_an_hour_waits_longer_than_its_header_says()
    {
        await using var town = await Town.StartAsync(options => options with { RateLimits = true });
        var news = town.ChannelId("briefings");
        for (var i = 0; i < 11; i++)
        {
            var message = await town.PostAsync("briefings", """{"content":"a"}""");
            var reply = await town.BotAsync("POST", $"/channels/{news}/messages/{message}/crosspost");
            town.Wire.Advance(TimeSpan.FromSeconds(5));
            if (i < 10)
            {
                Assert.Equal(200, reply.Status);
                continue;
            }

            Assert.Equal((429, 20028), Shape(reply));
            Assert.Equal("shared", reply.Header("X-RateLimit-Scope"));
            Assert.True(reply["retry_after"].GetDouble() > 10 * int.Parse(reply.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Row_68_threads()
    {
        await using var town = await Town.StartAsync();
        var quiz = town.ChannelId("quiz");
        var message = await town.PostAsync("quiz", """{"content":"a"}""");
        var path = $"/channels/{quiz}/messages/{message}/threads";
        var unnamed = await town.BotAsync("POST", path, "{}");
        Assert.Equal(["name BASE_TYPE_REQUIRED"], ErrorTree.Lines(unnamed.Raw));
        var badTime = await town.BotAsync("POST", path, """{"name":"a","auto_archive_duration":61}""");
        Assert.Equal(["auto_archive_duration BASE_TYPE_CHOICES"], ErrorTree.Lines(badTime.Raw));
        var started = await town.BotAsync("POST", path, """{"name":"Talk","auto_archive_duration":60}""");
        Assert.Equal((201, message, 11), (started.Status, started.Id, started["type"].GetInt32()));
        Assert.Equal(32, (await town.BotAsync("GET", $"/channels/{quiz}/messages/{message}"))["flags"].GetInt32() & 32);
        Assert.Equal((400, 160004), Shape(await town.BotAsync("POST", path, """{"name":"Talk"}""")));
        var inside = await town.BotAsync("POST", $"/channels/{message}/messages", """{"content":"b"}""");
        Assert.Equal(200, inside.Status);
        lock (town.World.Gate)
            town.World.Channels[started.Body.GetProperty("id").GetString() is { } id ? ulong.Parse(id, null) : 0].Thread!.Archived = true;
        Assert.Equal((400, 50083), Shape(await town.BotAsync("PATCH", $"/channels/{message}/messages/{inside.Id}", """{"content":"c"}""")));
        lock (town.World.Gate)
            town.World.Channels[ulong.Parse(message, null)].Thread!.Locked = true;
        Assert.Equal((400, 160005), Shape(await town.BotAsync("POST", $"/channels/{message}/messages", """{"content":"c"}""")));
    }

    [Fact]
    public async Task Row_70_a_repeated_enforced_nonce_gives_the_first_message()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        var first = await town.BotAsync("POST", path, """{"content":"a","nonce":"n","enforce_nonce":true}""");
        Assert.Equal("n", first["nonce"].GetString());
        var again = await town.BotAsync("POST", path, """{"content":"b","nonce":"n","enforce_nonce":true}""");
        Assert.Equal((200, first.Id, "a"), (again.Status, again.Id, again["content"].GetString()));
        Assert.NotEqual(first.Id, (await town.BotAsync("POST", path, """{"content":"c","nonce":"n"}""")).Id);
        Assert.Equal(2, (await town.BotAsync("GET", path)).Body.GetArrayLength());
    }

    [Fact]
    public async Task Row_70_the_nonce_of_a_deleted_message_gives_10008_and_is_forgotten_in_time()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        const string body = """{"content":"a","nonce":7,"enforce_nonce":true}""";
        var first = await town.BotAsync("POST", path, body);
        Assert.Equal(7, first["nonce"].GetInt32());
        await town.BotAsync("DELETE", $"{path}/{first.Id}");
        town.Civil.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal((404, 10008), Shape(await town.BotAsync("POST", path, body)));
        town.Civil.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(200, (await town.BotAsync("POST", path, body)).Status);
    }

    [Fact]
    public async Task A_nonce_is_not_returned_when_messages_are_read_back()
    {
        await using var town = await Town.StartAsync();
        var id = await town.PostAsync("quiz", """{"content":"a","nonce":"n"}""");
        Assert.False((await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages/{id}")).Body.TryGetProperty("nonce", out _));
    }

    [Fact]
    public async Task Row_78_others_words_are_empty_over_REST_without_the_content_grant()
    {
        foreach (var (flags, expected) in new[] { (0, ""), (1 << 19, "a secret") })
        {
            await using var town = await Town.StartAsync(options => options with { ApplicationFlags = flags });
            await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"a secret"}""");
            Assert.Equal(expected, (await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages")).Body[0].GetProperty("content").GetString());
        }
    }

    [Fact]
    public async Task Row_78_holds_for_what_a_reply_answers_and_for_what_an_edit_or_a_publication_gives_back()
    {
        foreach (var (flags, expected) in new[] { (0, ""), (1 << 19, "a secret") })
        {
            await using var town = await Town.StartAsync(options => options with { ApplicationFlags = flags });
            var quiz = $"/channels/{town.ChannelId("quiz")}/messages";
            var hers = (await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"a secret"}""")).Id;
            var reply = await town.BotAsync("POST", quiz, $$$"""{"content":"mine","message_reference":{"message_id":"{{{hers}}}"} }""");
            Assert.Equal(("mine", expected), (reply["content"].GetString(), reply["referenced_message"].GetProperty("content").GetString()));
            Assert.Equal(expected, (await town.BotAsync("PATCH", $"{quiz}/{hers}", """{"flags":4}"""))["content"].GetString());
            Assert.Equal("a secret", (await town.PersonAsync("GET", "bruno", $"channels/{town.ChannelId("quiz")}/messages")).Body[0].GetProperty("referenced_message").GetProperty("content").GetString());
        }
    }

    [Fact]
    public async Task Listing_pages_before_after_and_around()
    {
        await using var town = await Town.StartAsync();
        List<string> ids = [];
        for (var i = 0; i < 6; i++)
            ids.Add(await town.PostAsync("quiz", $$"""{"content":"{{i}}"}"""));
        async Task<string> Seen(string query) => string.Concat((await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/messages?{query}")).Body.EnumerateArray()
            .Select(message => message.GetProperty("content").GetString()));
        Assert.Equal("543210", await Seen(""));
        Assert.Equal("54", await Seen("limit=2"));
        Assert.Equal("21", await Seen($"limit=2&before={ids[3]}"));
        Assert.Equal("54", await Seen($"limit=2&after={ids[3]}"));
        Assert.Equal("432", await Seen($"limit=3&around={ids[3]}"));
        Assert.Equal("", await Seen($"after={ids[5]}"));
    }

    [Fact]
    public async Task Ids_of_thirty_digits_are_refused_and_do_not_crash()
    {
        await using var town = await Town.StartAsync();
        Assert.Equal(400, (await town.BotAsync("GET", $"/channels/{Long}")).Status);
    }

    private static (int Status, int Code) Shape(Reply reply) => (reply.Status, reply.Code);

    private static void Deny(Town town, Permissions permissions)
    {
        lock (town.World.Gate)
            town.World.Channels[town.ChannelId("quiz")].Overwrites.Add(new Overwrite(town.Server.ApplicationId, ForMember: true, Permissions.None, permissions));
    }
}
