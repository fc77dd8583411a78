using System.Globalization;
using System.Text;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;
using ThreadState = DiplomacyBot.Sandbox.Worlds.ThreadState;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>Requests of rows, in few words. QUIZ, NEWS, GUILD, APP, BOT and ALICE in a path or body stand for their ids.</summary>
internal static class Ask
{
    public static Func<Town, Task<Reply>> For(string method, string path, string? json = null) => town => town.BotAsync(method, Fill(town, path), json is null ? null : Fill(town, json));

    /// <summary>A message to #quiz.</summary>
    public static Func<Town, Task<Reply>> Post(string json) => For("POST", "/channels/QUIZ/messages", json);

    /// <summary>A message with files to #quiz.</summary>
    public static Func<Town, Task<Reply>> Upload(string json, int files, int bytes = 1) => town => town.BotUploadAsync("POST", Fill(town, "/channels/QUIZ/messages"), json,
        [.. Enumerable.Range(0, files).Select(n => ($"{n}.txt", new byte[bytes]))]);

    public static Func<Town, Task<Reply>> Command(string json) => For("POST", "/applications/APP/commands", json);

    public static Func<Town, Task<Reply>> Event(string json) => For("POST", "/guilds/GUILD/scheduled-events", json);

    /// <summary>The answer to a fresh interaction of alice's.</summary>
    public static Func<Town, Task<Reply>> Answer(string json) => async town => await (await town.OpenAsync()).AnswerAsync(json);

    /// <summary>The answer to an interaction, after something was done with it.</summary>
    public static Func<Town, Task<Reply>> Interaction(Func<OpenInteraction, Task<Reply>> rest) => async town => await rest(await town.OpenAsync());

    /// <summary>A request about a new message of the bot's in #quiz; MESSAGE stands for its id.</summary>
    public static Func<Town, Task<Reply>> OnMessage(string method, string path, string? json = null, string posted = """{"content":"a"}""", string channel = "quiz") => async town =>
    {
        var id = await town.PostAsync(channel, posted);
        return await For(method, path.Replace("MESSAGE", id, StringComparison.Ordinal), json?.Replace("MESSAGE", id, StringComparison.Ordinal))(town);
    };

    /// <summary>The same after another request.</summary>
    public static Func<Town, Task<Reply>> After(Func<Town, Task> first, Func<Town, Task<Reply>> then) => async town =>
    {
        await first(town);
        return await then(town);
    };

    /// <summary>The bot's role has just these permissions.</summary>
    public static Func<Town, Task> With(Permissions permissions) => town =>
    {
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Roles.Single(role => role.BotId is not null).Permissions = permissions;
        return Task.CompletedTask;
    };

    /// <summary>The bot is denied these in #quiz.</summary>
    public static Func<Town, Task> Without(Permissions permissions) => town =>
    {
        lock (town.World.Gate)
            town.World.Channels[town.ChannelId("quiz")].Overwrites.Add(new Overwrite(town.Server.ApplicationId, ForMember: true, Permissions.None, permissions));
        return Task.CompletedTask;
    };

    /// <summary>Another channel, under the id 77.</summary>
    public static Func<Town, Task> Channel(ChannelType type) => town =>
    {
        lock (town.World.Gate)
            town.World.AddChannel(new Channel { Id = 77, GuildId = town.World.Setup.GuildId, Type = type, Name = "other" });
        return Task.CompletedTask;
    };

    /// <summary>A thread on a new message of the bot's; gives its id.</summary>
    public static async Task<string> ThreadAsync(Town town)
    {
        var id = await town.PostAsync("quiz", """{"content":"a"}""");
        var thread = await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages/{id}/threads", """{"name":"Talk"}""");
        Assert.Equal(201, thread.Status);
        return thread.Id;
    }

    public static void Change(Town town, string threadId, Action<ThreadState> change)
    {
        lock (town.World.Gate)
            change(town.World.Channels[ulong.Parse(threadId, CultureInfo.InvariantCulture)].Thread!);
    }

    public static string Fill(Town town, string text)
    {
        var filled = new StringBuilder(text).Replace("GUILD", Text(town.World.Setup.GuildId)).Replace("APP", Text(town.Server.ApplicationId)).Replace("BOT", Text(town.Server.ApplicationId));
        if (text.Contains("QUIZ", StringComparison.Ordinal))
            filled.Replace("QUIZ", Text(town.ChannelId("quiz")));
        if (text.Contains("NEWS", StringComparison.Ordinal))
            filled.Replace("NEWS", Text(town.ChannelId("briefings")));
        if (text.Contains("ALICE", StringComparison.Ordinal))
            filled.Replace("ALICE", Text(town.UserId("alice")));
        return filled.ToString();
    }

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
