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

    private Task<Town> StartAsync() => StartAsync(WorldPath);

    private static Task<Town> StartAsync(string path) => Town.StartAsync((SandboxOptions options) => options with { WorldPath = path });
}
