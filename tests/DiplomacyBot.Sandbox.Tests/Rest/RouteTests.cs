using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;
using ThreadState = DiplomacyBot.Sandbox.Worlds.ThreadState;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>How routes behave beyond what a single row says.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("GET", "/stage-instances", 501)]
    [InlineData("PATCH", "/users/@me", 501)]
    [InlineData("DELETE", "/guilds/GUILD/members/5", 501)]
    [InlineData("POST", "/users/@me", 405)]
    [InlineData("PATCH", "/channels/QUIZ/messages/pins", 405)]
    [InlineData("PUT", "/channels/QUIZ/messages", 405)]
    public async Task What_is_not_served_is_501_and_a_wrong_method_405(string method, string path, int status)
    {
        await using var town = await Town.StartAsync();
        var reply = await town.BotAsync(method, Rows.Ask.Fill(town, path), "{}");
        Assert.Equal(status, reply.Status);
        Assert.Equal(status == 501 ? 1 : 0, town.Server.Requests.Unserved);
        Assert.Equal(status == 405 ? 1 : 0, town.Server.Requests.Refused);
    }

    [Fact]
    public async Task Pins_come_newest_first_page_by_time_and_stop_at_250()
    {
        await using var town = await Town.StartAsync();
        var quiz = $"/channels/{town.ChannelId("quiz")}/messages";
        List<string> ids = [];
        for (var i = 0; i < 251; i++)
        {
            ids.Add(await town.PostAsync("quiz", """{"content":"a"}"""));
            town.Civil.Advance(TimeSpan.FromSeconds(1));
            if (i < 250)
                Assert.Equal(204, (await town.BotAsync("PUT", $"{quiz}/pins/{ids[i]}")).Status);
        }

        Assert.Equal(30003, (await town.BotAsync("PUT", $"{quiz}/pins/{ids[250]}")).Code);
        Assert.Equal(204, (await town.BotAsync("PUT", $"{quiz}/pins/{ids[0]}")).Status);
        var page = await town.BotAsync("GET", quiz + "/pins?limit=2");
        Assert.Equal([ids[249], ids[248]], page["items"].EnumerateArray().Select(item => item.GetProperty("message").GetProperty("id").GetString()));
        Assert.True(page["has_more"].GetBoolean());
        var before = Uri.EscapeDataString(page["items"][1].GetProperty("pinned_at").GetString()!);
        Assert.Equal(ids[247], (await town.BotAsync("GET", $"{quiz}/pins?limit=1&before={before}"))["items"][0].GetProperty("message").GetProperty("id").GetString());
        Assert.Equal(204, (await town.BotAsync("DELETE", $"{quiz}/pins/{ids[0]}")).Status);
        Assert.False((await town.BotAsync("GET", $"{quiz}/{ids[0]}"))["pinned"].GetBoolean());
        Assert.Equal(204, (await town.BotAsync("PUT", $"{quiz}/pins/{ids[250]}")).Status);
    }

    [Fact]
    public async Task A_pin_is_announced_and_the_notice_can_be_deleted_but_not_changed_answered_or_pinned()
    {
        await using var town = await Town.StartAsync();
        var quiz = $"/channels/{town.ChannelId("quiz")}/messages";
        var id = await town.PostAsync("quiz", """{"content":"a"}""");
        await town.BotAsync("PUT", $"{quiz}/pins/{id}");
        var notice = (await town.BotAsync("GET", quiz + "?limit=1")).Body[0];
        Assert.Equal((6, id), (notice.GetProperty("type").GetInt32(), notice.GetProperty("message_reference").GetProperty("message_id").GetString()));
        var path = $"{quiz}/{notice.GetProperty("id").GetString()}";
        Assert.Equal(50021, (await town.BotAsync("PATCH", path, """{"content":"b"}""")).Code);
        Assert.Equal(50021, (await town.BotAsync("PUT", path.Replace("/messages/", "/messages/pins/", StringComparison.Ordinal))).Code);
        Assert.Equal(["message_reference REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE"],
            ErrorTree.Lines((await town.BotAsync("POST", quiz, $$$"""{"content":"b","message_reference":{"message_id":"{{{notice.GetProperty("id").GetString()}}}"} }""")).Raw));
        Assert.Equal(204, (await town.BotAsync("DELETE", path)).Status);
    }

    [Fact]
    public async Task Twenty_emoji_fit_under_a_message_and_joining_one_needs_no_permission()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages/{await town.PostAsync("quiz", """{"content":"a"}""")}";
        Task<Reply> React(int n) => town.BotAsync("PUT", $"{path}/reactions/{Uri.EscapeDataString(char.ConvertFromUtf32(0x1F600 + n))}/@me");
        for (var n = 0; n < 20; n++)
            Assert.Equal(204, (await React(n)).Status);
        Assert.Equal(30010, (await React(20)).Code);
        Assert.Equal(204, (await React(3)).Status);
        var shown = (await town.BotAsync("GET", path))["reactions"];
        Assert.Equal((20, 1, true), (shown.GetArrayLength(), shown[3].GetProperty("count").GetInt32(), shown[3].GetProperty("me").GetBoolean()));
        await Rows.Ask.Without(Permissions.AddReactions)(town);
        Assert.Equal(204, (await React(0)).Status);
        await town.BotAsync("DELETE", path + "/reactions/%F0%9F%98%80/@me");
        Assert.Equal(50013, (await React(0)).Code);
        Assert.Equal(10014, (await town.BotAsync("DELETE", path + "/reactions/%F0%9F%98%80/@me")).Code);
    }

    [Fact]
    public async Task A_thread_comes_back_from_the_archive_when_somebody_writes_unless_it_is_locked()
    {
        await using var town = await Town.StartAsync();
        var thread = await Rows.Ask.ThreadAsync(town);
        Assert.Equal(200, (await town.BotAsync("PATCH", $"/channels/{thread}", """{"archived":true}""")).Status);
        Assert.Equal(50083, (await town.BotAsync("PATCH", $"/channels/{thread}", """{"name":"b"}""")).Code);
        Assert.Equal(50083, (await town.BotAsync("PUT", $"/channels/{thread}/thread-members/@me")).Code);
        Assert.Equal(200, (await town.BotAsync("POST", $"/channels/{thread}/messages", """{"content":"a"}""")).Status);
        Assert.False((await town.BotAsync("GET", $"/channels/{thread}"))["thread_metadata"].GetProperty("archived").GetBoolean());
        Assert.Equal((403, 50013), Shape(await town.BotAsync("PATCH", $"/channels/{thread}", """{"locked":true}""")));
        Rows.Ask.Change(town, thread, state => state.Locked = true);
        Assert.Equal((403, 50013), Shape(await town.BotAsync("PATCH", $"/channels/{thread}", """{"archived":false}""")));
    }

    [Fact]
    public async Task A_thousand_threads_may_be_active_and_the_archive_makes_room()
    {
        await using var town = await Town.StartAsync();
        var start = Rows.Ask.For("POST", "/channels/QUIZ/threads", """{"name":"a","type":11}""");
        var first = await start(town);
        lock (town.World.Gate)
        {
            for (ulong id = 1; id < 1000; id++)
            {
                var state = new ThreadState { OwnerId = 1, AutoArchiveMinutes = 60, CreatedAt = town.World.Now };
                town.World.Channels[id] = new Channel { Id = id, GuildId = town.World.Setup.GuildId, ParentId = town.ChannelId("quiz"), Type = ChannelType.PublicThread, Name = "a", Thread = state };
            }
        }

        Assert.Equal((400, 160006), Shape(await start(town)));
        Assert.Equal(200, (await town.BotAsync("PATCH", $"/channels/{first.Id}", """{"archived":true}""")).Status);
        Assert.Equal(201, (await start(town)).Status);
    }

    [Fact]
    public async Task Threads_go_to_the_archive_by_the_civil_clock()
    {
        await using var town = await Town.StartAsync();
        var thread = (await Rows.Ask.OnMessage("POST", "/channels/QUIZ/messages/MESSAGE/threads", """{"name":"a","auto_archive_duration":60}""")(town)).Id;
        async Task<bool> Archived() => (await town.BotAsync("GET", $"/channels/{thread}"))["thread_metadata"].GetProperty("archived").GetBoolean();
        town.Civil.Advance(TimeSpan.FromMinutes(59));
        await town.BotAsync("POST", $"/channels/{thread}/messages", """{"content":"a"}""");
        town.Civil.Advance(TimeSpan.FromMinutes(59));
        Assert.False(await Archived());
        town.Civil.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await Archived());
        var listed = await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}/threads/archived/public");
        Assert.Equal(thread, Assert.Single(listed["threads"].EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_poll_ends_by_the_civil_clock_and_says_how()
    {
        await using var town = await Town.StartAsync();
        await Rows.Ask.With(Permissions.SendPolls | Permissions.ReadMessageHistory)(town);
        var quiz = $"/channels/{town.ChannelId("quiz")}/messages";
        var poll = await town.PostAsync("quiz", """{"poll":{"question":{"text":"When?"},"answers":[{"poll_media":{"text":"Now"}},{"poll_media":{"text":"Later"}}],"duration":1}}""");
        Task<Reply> Vote(string who, string answers) => town.PersonAsync("POST", who, "polls/vote", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","message_id":"{{poll}}","answers":[{{answers}}]}""");
        foreach (var (answers, status) in new[] { ("1,2", 400), ("3", 400), ("1", 200), ("2", 200) })
            Assert.Equal(status, (await Vote("alice", answers)).Status);
        town.Civil.Advance(TimeSpan.FromHours(1));
        var ended = (await town.BotAsync("GET", $"{quiz}/{poll}"))["poll"].GetProperty("results");
        Assert.True(ended.GetProperty("is_finalized").GetBoolean());
        Assert.Equal((2, 1), (ended.GetProperty("answer_counts")[0].GetProperty("id").GetInt32(), ended.GetProperty("answer_counts")[0].GetProperty("count").GetInt32()));
        var told = (await town.BotAsync("GET", quiz + "?limit=1")).Body[0];
        Assert.Equal((46, poll), (told.GetProperty("type").GetInt32(), told.GetProperty("message_reference").GetProperty("message_id").GetString()));
        Assert.Equal(400, (await Vote("alice", "1")).Status);
    }

    [Fact]
    public async Task An_event_elsewhere_starts_and_ends_by_itself_and_tells_so()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, (1 << 16) | 1);
        await using var open = gateway;
        var id = (await Rows.Ask.Event(Contract.TourSteps.Elsewhere)(town)).Id;
        town.Civil.SetUtcNow(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(2, (await gateway.NextAsync("GUILD_SCHEDULED_EVENT_UPDATE")).GetProperty("status").GetInt32());
        town.Civil.SetUtcNow(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero));
        Assert.Equal(3, (await gateway.NextAsync("GUILD_SCHEDULED_EVENT_UPDATE")).GetProperty("status").GetInt32());
        Assert.Equal(0, (await town.BotAsync("GET", $"/guilds/{town.World.Setup.GuildId}/scheduled-events")).Body.GetArrayLength());
        Assert.Equal(id, (await town.BotAsync("GET", $"/guilds/{town.World.Setup.GuildId}/scheduled-events/{id}")).Id);
    }

    [Fact]
    public async Task A_hundred_open_events_are_the_most()
    {
        await using var town = await Town.StartAsync();
        for (var i = 0; i < 100; i++)
            Assert.Equal(200, (await Rows.Ask.Event(Contract.TourSteps.Elsewhere)(town)).Status);
        Assert.Equal(30038, (await Rows.Ask.Event(Contract.TourSteps.Elsewhere)(town)).Code);
    }

    [Fact]
    public async Task What_is_done_to_a_deleted_channels_interaction_is_unknown()
    {
        await using var town = await Town.StartAsync();
        var (first, second) = (await town.OpenAsync(), await town.OpenAsync());
        await first.AnswerAsync("""{"type":4,"data":{"content":"a"}}""");
        lock (town.World.Gate)
            town.World.RemoveChannel(town.World.Channels[town.ChannelId("quiz")]);
        Assert.Equal((404, 10003), Shape(await first.OriginalAsync("PATCH", """{"content":"b"}""")));
        Assert.Equal((404, 10003), Shape(await second.AnswerAsync("""{"type":4,"data":{"content":"a"}}""")));
    }

    private static (int Status, int Code) Shape(Reply reply) => (reply.Status, reply.Code);
}
