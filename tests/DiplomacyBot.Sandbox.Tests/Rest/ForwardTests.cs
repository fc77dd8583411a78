using System.Text;
using DiplomacyBot.Sandbox.Tests.Rows;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>Forwards: what a bot may pass on, what arrives, and that it outlives its source. Stickers stay unserved.</summary>
public sealed class ForwardTests
{
    private const string Forward = """{"message_reference":{"type":1,"message_id":"MESSAGE","channel_id":"QUIZ"}}""";
    private const int HasSnapshot = 1 << 14;

    private static readonly (string What, string Expected, Func<Town, Task<Reply>> Asks)[] Refused =
    [
        ("without the channel", "400 50035 message_reference.channel_id BASE_TYPE_REQUIRED", OnNews("""{"message_reference":{"type":1,"message_id":"MESSAGE"}}""")),
        ("with words of its own", "400 50035 message_reference FORWARD_CONTAINS_UNSUPPORTED_CONTENT", OnNews(Forward.Insert(1, "\"content\":\"Look\","))),
        ("with a poll", "400 50035 message_reference FORWARD_CONTAINS_UNSUPPORTED_CONTENT", OnNews(Forward.Insert(1, """ "poll":{"question":{"text":"?"},"answers":[{"poll_media":{"text":"!"}}]},"""))),
        ("of a message that is not there", "400 50035 message_reference REPLIES_UNKNOWN_MESSAGE", Ask.For("POST", "/channels/NEWS/messages", Forward.Replace("MESSAGE", "5", StringComparison.Ordinal))),
        ("from a channel that is not there", "404 10003 ", OnNews("""{"message_reference":{"type":1,"message_id":"MESSAGE","channel_id":"5"}}""")),
        ("from a channel it cannot see", "403 50001 ", Hidden(Permissions.ViewChannel)),
        ("from a channel whose history it may not read", "403 160009 ", Hidden(Permissions.ReadMessageHistory)),
        ("from an age-restricted channel to another", "400 160010 ", Ask.After(town => Change(town, quiz => quiz.Nsfw = true), OnNews(Forward))),
        ("of a notice", "400 50068 ", PinNotice),
        ("of a poll", "400 50068 ", Ask.After(Ask.With(Permissions.All), Ask.OnMessage("POST", "/channels/NEWS/messages", Forward, """{"poll":{"question":{"text":"?"},"answers":[{"poll_media":{"text":"!"}}]}}"""))),
        ("of words it may not read", "403 160014 ", OfPerson),
    ];

    public static TheoryData<string> Cases => [.. Refused.Select(row => row.What)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_forward_is_refused(string what)
    {
        var (_, expected, asks) = Refused.Single(row => row.What == what);
        await using var town = await Town.StartAsync();
        var reply = await asks(town);
        Assert.True(expected == $"{reply.Status} {reply.Code} {string.Join(", ", ErrorTree.Lines(reply.Raw))}", Encoding.UTF8.GetString(reply.Raw));
    }

    [Fact]
    public async Task A_forward_shows_what_it_forwards_and_keeps_it_when_the_source_is_gone()
    {
        await using var town = await Town.StartAsync();
        var source = await town.BotUploadAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages",
            """{"content":"The results","embeds":[{"title":"Chart","image":{"url":"attachment://chart.png"}}]}""", ("results.csv", "a,b"u8.ToArray()), ("chart.png", [1, 2]));
        Assert.Equal(200, source.Status);
        var forward = await PostAsync(town, Forward.Replace("MESSAGE", source.Id, StringComparison.Ordinal));
        Assert.Equal(("", 0, HasSnapshot), (forward["content"].GetString(), forward["type"].GetInt32(), forward["flags"].GetInt32()));
        Assert.Equal((1, source.Id), (forward["message_reference"].GetProperty("type").GetInt32(), forward["message_reference"].GetProperty("message_id").GetString()));
        Assert.False(forward.Body.TryGetProperty("referenced_message", out _));
        await town.BotAsync("DELETE", $"/channels/{town.ChannelId("quiz")}/messages/{source.Id}");

        var kept = (await town.BotAsync("GET", $"/channels/{town.ChannelId("briefings")}/messages/{forward.Id}"))["message_snapshots"][0].GetProperty("message");
        Assert.Equal("The results", kept.GetProperty("content").GetString());
        Assert.False(kept.TryGetProperty("author", out _));
        var file = kept.GetProperty("attachments")[0].GetProperty("url").GetString();
        Assert.Equal("a,b"u8.ToArray(), (await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, file))).Raw);
        var picture = kept.GetProperty("embeds")[0].GetProperty("image").GetProperty("url").GetString();
        Assert.Equal([1, 2], (await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, picture))).Raw);

        await town.BotAsync("DELETE", $"/channels/{town.ChannelId("briefings")}/messages/{forward.Id}");
        Assert.Equal(404, (await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, file))).Status);
    }

    [Fact]
    public async Task A_forward_of_a_forward_passes_on_the_same_and_both_survive_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-forward-");
        try
        {
            string second;
            var path = Path.Combine(folder.FullName, "world.json");
            await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
            {
                var source = await town.PostAsync("quiz", """{"content":"The results"}""");
                var first = await PostAsync(town, Forward.Replace("MESSAGE", source, StringComparison.Ordinal));
                second = (await PostAsync(town, Forward.Replace("MESSAGE", first.Id, StringComparison.Ordinal).Replace("QUIZ", "NEWS", StringComparison.Ordinal))).Id;
            }

            await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
            {
                var read = (await town.BotAsync("GET", $"/channels/{town.ChannelId("briefings")}/messages/{second}")).Body;
                Assert.Equal("The results", read.GetProperty("message_snapshots")[0].GetProperty("message").GetProperty("content").GetString());
                Assert.Equal(1, read.GetProperty("message_reference").GetProperty("type").GetInt32());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Words_that_AutoMod_blocks_are_not_forwarded_either()
    {
        await using var town = await Town.StartAsync();
        var source = await town.PostAsync("quiz", """{"content":"the secret"}""");
        Assert.Equal(200, (await town.PersonAsync("POST", "dana", "server/blocked-words", """{"words":["secret"]}""")).Status);
        Assert.Equal(200000, (await town.BotAsync("POST", $"/channels/{town.ChannelId("briefings")}/messages", Ask.Fill(town, Forward.Replace("MESSAGE", source, StringComparison.Ordinal)))).Code);
    }

    [Fact]
    public async Task A_sticker_is_refused_as_not_simulated_and_counted()
    {
        await using var town = await Town.StartAsync();
        var reply = await Ask.Post("""{"sticker_ids":["5"]}""")(town);
        Assert.Equal((501, "501: A sticker in a message is not simulated here"), (reply.Status, reply["message"].GetString()));
        Assert.Equal(1, town.Server.Requests.Unserved);
    }

    private static async Task<Reply> PostAsync(Town town, string json)
    {
        var reply = await town.BotAsync("POST", $"/channels/{town.ChannelId("briefings")}/messages", Ask.Fill(town, json));
        Assert.True(reply.Status == 200, Encoding.UTF8.GetString(reply.Raw));
        return reply;
    }

    private static Func<Town, Task<Reply>> OnNews(string json) => Ask.OnMessage("POST", "/channels/NEWS/messages", json);

    private static Func<Town, Task<Reply>> Hidden(Permissions lost) => async town =>
    {
        var id = await town.PostAsync("quiz", """{"content":"a"}""");
        await Ask.Without(lost)(town);
        return await Ask.For("POST", "/channels/NEWS/messages", Forward.Replace("MESSAGE", id, StringComparison.Ordinal))(town);
    };

    private static async Task<Reply> PinNotice(Town town)
    {
        await Ask.OnMessage("PUT", "/channels/QUIZ/messages/pins/MESSAGE")(town);
        var notice = (await Ask.For("GET", "/channels/QUIZ/messages?limit=1")(town)).Body[0].GetProperty("id").GetString()!;
        return await Ask.For("POST", "/channels/NEWS/messages", Forward.Replace("MESSAGE", notice, StringComparison.Ordinal))(town);
    }

    private static async Task<Reply> OfPerson(Town town)
    {
        var said = await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"mine"}""");
        return await Ask.For("POST", "/channels/NEWS/messages", Forward.Replace("MESSAGE", said.Id, StringComparison.Ordinal))(town);
    }

    private static Task Change(Town town, Action<Channel> change)
    {
        lock (town.World.Gate)
            change(town.World.Channels[town.ChannelId("quiz")]);
        return Task.CompletedTask;
    }
}
