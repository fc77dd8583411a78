using System.Net.Http.Headers;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;
using ThreadState = DiplomacyBot.Sandbox.Worlds.ThreadState;
using static DiplomacyBot.Sandbox.Tests.Rows.Ask;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>Rows 50 to 80: what the state of the world, permissions and limits refuse. Interactions are in InteractionRows.</summary>
internal static class StateRows
{
    private const string Ok = """{"content":"a"}""";
    private const string Poll = """{"poll":{"question":{"text":"When?"},"answers":[{"poll_media":{"text":"Now"}},{"poll_media":{"text":"Later","emoji":{"name":"🍕"}}}]}}""";
    private const string Message = "/channels/QUIZ/messages/MESSAGE";
    private const string News = "/channels/NEWS/messages/MESSAGE/crosspost";
    private const Permissions Usual = Permissions.ViewChannel | Permissions.SendMessages | Permissions.ReadMessageHistory;

    public static IEnumerable<FactsRow> Table =>
    [
        new(50, "a wrong token", 401, 0, town => Me(town, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bot", "wrong")), town => Me(town)) { Message = "401: Unauthorized" },
        new(50, "the right token called something else", 401, 0, town => Me(town, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", town.Server.Token)), town => Me(town)),
        new(60, "an unknown channel", 404, 10003, For("GET", "/channels/5"), For("GET", "/channels/QUIZ")) { Message = "Unknown Channel" },
        new(60, "an unknown guild", 404, 10004, For("GET", "/guilds/5"), For("GET", "/guilds/GUILD")) { Message = "Unknown Guild" },
        new(60, "an unknown message", 404, 10008, For("GET", "/channels/QUIZ/messages/5"), OnMessage("GET", Message)) { Message = "Unknown Message" },
        new(60, "an unknown role", 404, 10011, For("GET", "/guilds/GUILD/roles/5"), For("GET", "/guilds/GUILD/roles/GUILD")) { Message = "Unknown Role" },
        new(60, "an unknown command", 404, 10063, For("GET", "/applications/APP/commands/5"), async town => await For("GET", "/applications/APP/commands/" + await town.RegisterAsync("""{"name":"a","description":"d"}"""))(town)) { Message = "Unknown application command" },
        new(60, "an unknown event", 404, 10070, For("GET", "/guilds/GUILD/scheduled-events/5"), async town => await For("GET", "/guilds/GUILD/scheduled-events/" + (await Event(Contract.TourSteps.Elsewhere)(town)).Id)(town)) { Message = "Unknown Guild Scheduled Event" },
        new(60, "an unknown member", 404, 10007, For("GET", "/guilds/GUILD/members/5"), For("GET", "/guilds/GUILD/members/ALICE")) { Message = "Unknown Member" },
        new(60, "an unknown emoji", 400, 10014, OnMessage("PUT", Message + "/reactions/smile/@me"), OnMessage("PUT", Message + "/reactions/%F0%9F%98%80/@me")) { Message = "Unknown Emoji" },
        new(61, "a channel out of sight", 403, 50001, After(Without(Permissions.ViewChannel), Post(Ok)), Post(Ok)) { Message = "Missing Access" },
        new(62, "speaking without SEND_MESSAGES", 403, 50013, After(Without(Permissions.SendMessages), Post(Ok)), Post(Ok)) { Message = "Missing Permissions" },
        Needs("pins with MANAGE_MESSAGES only", Permissions.PinMessages, Usual | Permissions.ManageMessages, OnMessage("PUT", "/channels/QUIZ/messages/pins/MESSAGE")),
        Needs("an event with MANAGE_EVENTS only", Permissions.CreateEvents, Usual | Permissions.ManageEvents, Event(Contract.TourSteps.Elsewhere)),
        Needs("bulk delete", Permissions.ManageMessages, Usual, OnMessage("POST", "/channels/QUIZ/messages/bulk-delete", """{"messages":["MESSAGE","5000000000000000000"]}""")),
        Needs("all reactions away", Permissions.ManageMessages, Usual, OnMessage("DELETE", Message + "/reactions")),
        Needs("a channel", Permissions.ManageChannels, Usual, For("POST", "/guilds/GUILD/channels", """{"name":"a"}""")),
        Needs("a role", Permissions.ManageRoles, Usual, For("POST", "/guilds/GUILD/roles", """{"name":"a","permissions":"0"}""")),
        Needs("a role given", Permissions.ManageRoles, Usual, town => For("PUT", $"/guilds/GUILD/members/ALICE/roles/{town.World.Setup.ModeratorRoleId}")(town)),
        Needs("another's nickname", Permissions.ManageNicknames, Usual, For("PATCH", "/guilds/GUILD/members/ALICE", """{"nick":"a"}""")),
        Needs("a timeout", Permissions.ModerateMembers, Usual, For("PATCH", "/guilds/GUILD/members/ALICE", """{"communication_disabled_until":"2026-11-23T10:00:00Z"}""")),
        Needs("an overwrite", Permissions.ManageRoles, Usual, For("PUT", "/channels/QUIZ/permissions/ALICE", """{"type":1,"deny":"1024"}""")),
        new(62, "a role above the bot's own", 403, 50013, Ranked("Admins"), Ranked("Moderators")),
        new(62, "a private thread", 403, 50013, For("POST", "/channels/QUIZ/threads", """{"name":"a"}"""), For("POST", "/channels/QUIZ/threads", """{"name":"a","type":11}""")),
        new(62, "an embed alone without EMBED_LINKS", 403, 50013, After(Without(Permissions.EmbedLinks), Post("""{"embeds":[{"title":"a"}]}""")), After(Without(Permissions.EmbedLinks), Post("""{"content":"b","embeds":[{"title":"a"}]}"""))),
        new(63, "another's message", 403, 50005, OnHers("""{"content":"b"}"""), OnHers("""{"flags":4}""")) { Message = "Cannot edit a message authored by another user" },
        new(64, "a message to a bot", 403, 50007, For("POST", "/users/@me/channels", """{"recipient_id":"BOT"}"""), For("POST", "/users/@me/channels", """{"recipient_id":"ALICE"}""")) { Message = "Cannot send messages to this user" },
        new(64, "a message to who closed them", 403, 50007, Direct(refused: true), Direct(refused: false)) { Message = "Cannot send messages to this user" },
        new(64, "a message to who shares no server", 403, 50278, After(AliceLeaves, For("POST", "/users/@me/channels", """{"recipient_id":"ALICE"}""")), For("POST", "/users/@me/channels", """{"recipient_id":"ALICE"}""")),
        new(65, "a message to a category", 400, 50008, After(Channel(ChannelType.Category), For("POST", "/channels/77/messages", Ok)), After(Channel(ChannelType.Text), For("POST", "/channels/77/messages", Ok))) { Message = "Cannot send messages in a non-text channel" },
        new(65, "a message to a forum", 400, 40058, After(Channel(ChannelType.Forum), For("POST", "/channels/77/messages", Ok)), After(Channel(ChannelType.Forum), For("POST", "/channels/77/threads", """{"name":"a","message":{"content":"b"}}"""))) { Message = "Cannot send a message in a forum channel" },
        new(66, "published twice", 400, 40033, OnNews(twice: true), OnNews(twice: false)) { Message = "This message has already been crossposted" },
        new(66, "published in a usual channel", 400, 50024, OnMessage("POST", Message + "/crosspost"), OnMessage("POST", News, channel: "briefings")) { Message = "Cannot execute action on this channel type" },
        new(66, "published what is no message", 400, 50068, PublishedNotice, OnMessage("POST", News, channel: "briefings")) { Message = "Invalid message type" },
        new(67, "the 11th publication of an hour", 429, 20028, Published(11), Published(10)) { Options = Limited, Message = "The write action you are performing on the channel has hit the write rate limit." },
        new(68, "a second thread on a message", 400, 160004, Threads(twice: true), Threads(twice: false)) { Message = "A thread has already been created for this message" },
        new(68, "an edit in the archive", 400, 50083, Inside(thread => thread.Archived = true, "PATCH", "", """{"content":"b"}"""), Inside(_ => { }, "PATCH", "", """{"content":"b"}""")),
        new(68, "a reaction in the archive", 400, 50083, Inside(thread => thread.Archived = true, "PUT", "/reactions/%F0%9F%98%80/@me"), Inside(_ => { }, "PUT", "/reactions/%F0%9F%98%80/@me")),
        new(68, "a post behind a lock", 400, 160005, InThread(thread => thread.Locked = thread.Archived = true), InThread(thread => thread.Archived = true)) { Message = "Thread is locked" },
        new(69, "an edit of a poll", 400, 520003, OnPoll((town, id) => For("PATCH", $"/channels/QUIZ/messages/{id}", Ok)(town)), OnMessage("PATCH", Message, Ok)) { Message = "Cannot edit a poll message" },
        new(69, "ending what has ended", 400, 520001, OnPoll(async (town, id) =>
        {
            await For("POST", $"/channels/QUIZ/polls/{id}/expire")(town);
            return await For("POST", $"/channels/QUIZ/polls/{id}/expire")(town);
        }), OnPoll((town, id) => For("POST", $"/channels/QUIZ/polls/{id}/expire")(town))) { Message = "Poll expired" },
        new(69, "a poll on a stage", 400, 520002, After(With(Permissions.All & ~Permissions.Administrator), After(Channel(ChannelType.Stage), For("POST", "/channels/77/messages", Poll))),
            After(With(Permissions.All & ~Permissions.Administrator), After(Channel(ChannelType.Text), For("POST", "/channels/77/messages", Poll)))) { Message = "Invalid channel type for poll creation" },
        new(69, "ending what is no poll", 400, 520006, OnMessage("POST", "/channels/QUIZ/polls/MESSAGE/expire"), OnPoll((town, id) => For("POST", $"/channels/QUIZ/polls/{id}/expire")(town))) { Message = "Cannot expire a non-poll message" },
        Needs("a poll", Permissions.SendPolls, Usual, Post(Poll)),
        new(70, "an enforced nonce whose message is deleted", 404, 10008, Nonced(deleted: true), Nonced(deleted: false)) { Message = "Unknown Message" },
        new(71, "command permissions by a bot", 403, 20001, For("PUT", "/applications/APP/guilds/GUILD/commands/5/permissions", """{"permissions":[]}"""), For("GET", "/applications/APP/guilds/GUILD/commands/permissions")) { Message = "Bots cannot use this endpoint" },
        new(71, "all command permissions at once", 405, 0, For("PUT", "/applications/APP/guilds/GUILD/commands/permissions", "[]"), For("GET", "/applications/APP/guilds/GUILD/commands/permissions")),
        new(72, "a blocked word", 400, 200000, After(Blocks("forbidden"), Post("""{"content":"Forbidden fruit"}""")), After(Blocks("forbidden"), Post("""{"content":"Fruit"}"""))) { Message = "Message was blocked by automatic moderation" },
        new(72, "a blocked word by an edit", 400, 200000, After(Blocks("forbidden"), OnMessage("PATCH", Message, """{"embeds":[{"title":"forbidden"}]}""")), After(Blocks("forbidden"), OnMessage("PATCH", Message, """{"embeds":[{"title":"allowed"}]}"""))),
        new(73, "the sixth post of five seconds", 429, 0, Posts(6), Posts(5)) { Options = Limited, Message = "You are being rate limited." },
        new(73, "the fourth edit of an old message in six seconds", 429, 30046, OldEdits(4), OldEdits(3)) { Options = Limited },
        new(80, "a client without a name", 403, 40333, town => Me(town, request => request.Headers.Remove("User-Agent")), town => Me(town)) { Message = "internal network error" },
    ];

    private static SandboxOptions Limited(SandboxOptions options) => options with { RateLimits = true };

    /// <summary>Row 62, permission by permission: all others of the usual ones do not help.</summary>
    private static FactsRow Needs(string what, Permissions needed, Permissions others, Func<Town, Task<Reply>> request) =>
        new(62, what, 403, 50013, After(With(others), request), After(With(others | needed), request)) { Message = "Missing Permissions" };

    private static Task<Reply> Me(Town town, Action<HttpRequestMessage>? change = null) => town.BotAsync("GET", "/users/@me", null, change);

    private static Func<Town, Task<Reply>> Ranked(string role) => After(With(Usual | Permissions.ManageRoles), town =>
        For("PUT", $"/guilds/GUILD/members/ALICE/roles/{town.World.Guilds[town.World.Setup.GuildId].Roles.Single(known => known.Name == role).Id}")(town));

    private static Func<Town, Task<Reply>> OnHers(string json) => async town =>
    {
        var hers = await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", Ok);
        return await For("PATCH", $"/channels/QUIZ/messages/{hers.Id}", json)(town);
    };

    private static Func<Town, Task<Reply>> Direct(bool refused) => async town =>
    {
        var opened = await For("POST", "/users/@me/channels", """{"recipient_id":"ALICE"}""")(town);
        await town.PersonAsync("POST", "alice", "direct-messages", $$"""{"refused":{{(refused ? "true" : "false")}}}""");
        return await For("POST", $"/channels/{opened.Id}/messages", Ok)(town);
    };

    private static Task AliceLeaves(Town town)
    {
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Members.Remove(town.UserId("alice"));
        return Task.CompletedTask;
    }

    private static Func<Town, Task<Reply>> OnNews(bool twice) => async town =>
    {
        var id = await town.PostAsync("briefings", Ok);
        var path = $"/channels/NEWS/messages/{id}/crosspost";
        if (twice)
            await For("POST", path)(town);
        return await For("POST", path)(town);
    };

    private static async Task<Reply> PublishedNotice(Town town)
    {
        var id = await town.PostAsync("briefings", Ok);
        await For("PUT", $"/channels/NEWS/messages/pins/{id}")(town);
        var notice = (await For("GET", "/channels/NEWS/messages?limit=1")(town)).Body[0];
        Assert.Equal(6, notice.GetProperty("type").GetInt32());
        return await For("POST", $"/channels/NEWS/messages/{notice.GetProperty("id").GetString()}/crosspost")(town);
    }

    private static Func<Town, Task<Reply>> Published(int count) => async town =>
    {
        Reply? last = null;
        for (var i = 0; i < count; i++)
        {
            last = await OnMessage("POST", News, channel: "briefings")(town);
            town.Wire.Advance(TimeSpan.FromSeconds(5));
        }

        return last!;
    };

    private static Func<Town, Task<Reply>> Threads(bool twice) => async town =>
    {
        var id = await town.PostAsync("quiz", Ok);
        var start = For("POST", $"/channels/QUIZ/messages/{id}/threads", """{"name":"a"}""");
        if (twice)
            await start(town);
        return await start(town);
    };

    /// <summary>Something done to the bot's own message in a thread.</summary>
    private static Func<Town, Task<Reply>> Inside(Action<ThreadState> state, string method, string below, string? json = null) => async town =>
    {
        var thread = await ThreadAsync(town);
        var inside = await For("POST", $"/channels/{thread}/messages", Ok)(town);
        Change(town, thread, state);
        return await For(method, $"/channels/{thread}/messages/{inside.Id}{below}", json)(town);
    };

    private static Func<Town, Task<Reply>> InThread(Action<ThreadState> state) => async town =>
    {
        var thread = await ThreadAsync(town);
        Change(town, thread, state);
        return await For("POST", $"/channels/{thread}/messages", Ok)(town);
    };

    private static Func<Town, Task<Reply>> OnPoll(Func<Town, string, Task<Reply>> then) => async town =>
    {
        await With(Usual | Permissions.SendPolls)(town);
        return await then(town, (await Post(Poll)(town)).Id);
    };

    private static Func<Town, Task<Reply>> Nonced(bool deleted) => async town =>
    {
        var post = Post("""{"content":"a","nonce":"n","enforce_nonce":true}""");
        var first = await post(town);
        if (deleted)
            await For("DELETE", $"/channels/QUIZ/messages/{first.Id}")(town);
        var again = await post(town);
        if (!deleted)
            Assert.Equal(first.Id, again.Id);
        return again;
    };

    private static Func<Town, Task> Blocks(string word) => async town =>
        Assert.Equal(200, (await town.PersonAsync("POST", "dana", "server/blocked-words", $$"""{"words":["{{word}}"]}""")).Status);

    private static Func<Town, Task<Reply>> Posts(int count) => async town =>
    {
        Reply? last = null;
        for (var i = 0; i < count; i++)
            last = await Post(Ok)(town);
        return last!;
    };

    private static Func<Town, Task<Reply>> OldEdits(int count) => async town =>
    {
        var id = await town.PostAsync("quiz", Ok);
        town.Civil.Advance(TimeSpan.FromMinutes(61));
        Reply? last = null;
        for (var i = 0; i < count; i++)
            last = await For("PATCH", $"/channels/QUIZ/messages/{id}", Ok)(town);
        return last!;
    };
}
