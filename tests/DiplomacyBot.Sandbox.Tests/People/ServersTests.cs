using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>What a person sees of several servers: one at a time, and of those they are not in, nothing.</summary>
public sealed class ServersTests
{
    [Fact]
    public async Task The_world_is_shown_as_it_is_in_one_server()
    {
        await using var town = await TwoServersAsync();
        var second = town.World.Guilds.Values.Single(guild => guild.Name == "Lighthouse");
        await town.BotAsync("POST", $"/applications/{town.Server.ApplicationId}/guilds/{second.Id}/commands", """{"name":"lamps","description":"d"}""");

        var first = await town.PersonAsync("GET", "ines", "world");
        Assert.Equal("Harbour Forum", first["guild"].GetProperty("name").GetString());
        Assert.Equal(["Harbour Forum", "Lighthouse"], Names(first["guilds"], "name"));
        Assert.Equal("member", first["me"].GetProperty("title").GetString());
        Assert.Equal(["mira", "tomas", "ines"], Usernames(first["people"]));
        Assert.Equal(0, first["commands"].GetArrayLength());

        var other = await town.PersonAsync("GET", "ines", $"world?guild_id={second.Id}");
        Assert.Equal("Lighthouse", other["guild"].GetProperty("name").GetString());
        Assert.Equal("administrator", other["me"].GetProperty("title").GetString());
        Assert.Equal(["ines"], Usernames(other["people"]));
        Assert.Equal(["lamps"], Names(other["commands"], "name"));
        // The channels of all servers: where something is unread shows wherever one is.
        Assert.Equal(Names(first["channels"], "name"), Names(other["channels"], "name"));
        Assert.Contains("lamp-room", Names(first["channels"], "name"));
    }

    [Fact]
    public async Task Of_a_server_somebody_is_not_in_there_is_nothing_to_see()
    {
        await using var town = await TwoServersAsync();
        var second = town.World.Guilds.Values.Single(guild => guild.Name == "Lighthouse");
        Assert.Equal(404, (await town.PersonAsync("GET", "tomas", $"world?guild_id={second.Id}")).Status);
        Assert.Equal(404, (await town.PersonAsync("GET", "tomas", "world?guild_id=7")).Status);
        var world = await town.PersonAsync("GET", "tomas", "world");
        Assert.Equal(["Harbour Forum"], Names(world["guilds"], "name"));
        Assert.DoesNotContain("lamp-room", Names(world["channels"], "name"));
    }

    [Fact]
    public async Task Who_is_not_in_the_first_server_begins_in_their_own()
    {
        await using var town = await TwoServersAsync();
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Members.Remove(town.UserId("ines"));
        Assert.Equal("Lighthouse", (await town.PersonAsync("GET", "ines", "world"))["guild"].GetProperty("name").GetString());
        // They can still open a window, and are found where another becomes somebody else.
        Assert.Equal(["mira", "tomas", "ines"], (await town.PersonAsync("GET", "x", "../../info"))["people"].EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["mira", "tomas", "ines"], Usernames((await town.PersonAsync("GET", "mira", "world"))["everybody"]));
    }

    [Fact]
    public async Task Direct_messages_are_in_no_server_and_have_the_commands_that_are_offered_there()
    {
        await using var town = await Town.StartAsync();
        await town.RegisterAsync("""{"name":"anywhere","description":"d"}""");
        await town.RegisterAsync("""{"name":"servers","description":"d","contexts":[0]}""");
        var direct = await town.PersonAsync("GET", "dana", "world?guild_id=@me");
        Assert.Equal(JsonValueKind.Null, direct["guild"].ValueKind);
        Assert.Equal(JsonValueKind.Null, direct["me"].GetProperty("title").ValueKind);
        Assert.Equal(["dana"], Usernames(direct["people"]));
        Assert.Equal(["anywhere"], Names(direct["commands"], "name"));
        // The practice members are the practice server's.
        Assert.False(direct.Body.TryGetProperty("practice", out _));
        Assert.True((await town.PersonAsync("GET", "dana", "world")).Body.TryGetProperty("practice", out _));
    }

    private static Task<Town> TwoServersAsync() =>
        Town.StartAsync(options => options with { TownPath = Path.Combine(Repository.Folder, "tests", "DiscordJsBot", "town.yml") });

    private static IEnumerable<string?> Names(JsonElement list, string member) => list.EnumerateArray().Select(one => one.GetProperty(member).GetString()).ToList();

    private static IEnumerable<string?> Usernames(JsonElement people) => people.EnumerateArray().Select(one => one.GetProperty("user").GetProperty("username").GetString()).ToList();
}
