using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Commands;

public sealed class CommandRoutesTests
{
    private const string Quiz = """{"name":"quiz","description":"Play","name_localizations":{"de":"rätsel"},"options":[{"type":3,"name":"which","description":"d","name_localizations":{"de":"welches"}}]}""";

    [Fact]
    public async Task Creating_twice_replaces_and_keeps_the_id()
    {
        await using var town = await Town.StartAsync();
        var path = $"/applications/{town.Server.ApplicationId}/commands";
        var first = await town.BotAsync("POST", path, Quiz);
        var again = await town.BotAsync("POST", path, """{"name":"quiz","description":"Play more"}""");
        Assert.Equal((201, 200, first.Id), (first.Status, again.Status, again.Id));
        Assert.Equal("Play more", Assert.Single((await town.BotAsync("GET", path)).Body.EnumerateArray()).GetProperty("description").GetString());
    }

    [Fact]
    public async Task Lists_hide_localisations_unless_asked_and_single_commands_show_them()
    {
        await using var town = await Town.StartAsync();
        var path = $"/applications/{town.Server.ApplicationId}/commands";
        var id = (await town.BotAsync("POST", path, Quiz)).Id;
        Assert.False((await town.BotAsync("GET", path)).Body[0].TryGetProperty("name_localizations", out _));
        foreach (var shown in new[] { (await town.BotAsync("GET", path + "?with_localizations=true")).Body[0], (await town.BotAsync("GET", $"{path}/{id}")).Body })
        {
            Assert.Equal("rätsel", shown.GetProperty("name_localizations").GetProperty("de").GetString());
            Assert.Equal("welches", shown.GetProperty("options")[0].GetProperty("name_localizations").GetProperty("de").GetString());
        }
    }

    [Fact]
    public async Task A_bulk_put_replaces_the_whole_set_of_its_scope_and_keeps_known_ids()
    {
        await using var town = await Town.StartAsync();
        var path = $"/applications/{town.Server.ApplicationId}/commands";
        var inGuild = $"/applications/{town.Server.ApplicationId}/guilds/{town.World.Setup.GuildId}/commands";
        var kept = (await town.BotAsync("POST", path, Quiz)).Id;
        await town.BotAsync("POST", path, """{"name":"old","description":"d"}""");
        await town.BotAsync("POST", inGuild, """{"name":"local","description":"d"}""");
        var put = await town.BotAsync("PUT", path, $$"""[{{Quiz}},{"type":3,"name":"quiz"}]""");
        Assert.Equal(200, put.Status);
        Assert.Equal([("quiz", 1), ("quiz", 3)], put.Body.EnumerateArray().Select(command => (command.GetProperty("name").GetString()!, command.GetProperty("type").GetInt32())));
        Assert.Equal(kept, put.Body[0].GetProperty("id").GetString());
        Assert.Single((await town.BotAsync("GET", inGuild)).Body.EnumerateArray());
        Assert.Equal(0, (await town.BotAsync("PUT", path, "[]")).Body.GetArrayLength());
    }

    [Fact]
    public async Task Rows_41_and_43_repeated_names_and_too_many()
    {
        await using var town = await Town.StartAsync();
        var path = $"/applications/{town.Server.ApplicationId}/commands";
        var twice = await town.BotAsync("PUT", path, """[{"name":"a","description":"d"},{"name":"a","description":"d"}]""");
        Assert.Equal(["1 APPLICATION_COMMANDS_DUPLICATE_NAME"], ErrorTree.Lines(twice.Raw));
        string Many(int count, int type) => $"[{Sample.Times(count, n => $$"""{"type":{{type}},"name":"c{{n}}"{{(type == 1 ? ",\"description\":\"d\"" : "")}}}""")}]";
        Assert.Equal(30032, (await town.BotAsync("PUT", path, Many(101, 1))).Code);
        Assert.Equal(30032, (await town.BotAsync("PUT", path, Many(16, 3))).Code);
        Assert.Equal(200, (await town.BotAsync("PUT", path, Many(15, 3))).Status);
        Assert.Equal(200, (await town.BotAsync("PUT", path, Many(100, 1))).Status);
        Assert.Equal(30032, (await town.BotAsync("POST", path, """{"name":"one-more","description":"d"}""")).Code);
    }

    [Fact]
    public async Task Row_43_two_hundred_new_commands_a_day()
    {
        await using var town = await Town.StartAsync(options => options with { RateLimits = true });
        var path = $"/applications/{town.Server.ApplicationId}/commands";
        for (var round = 0; round < 2; round++)
        {
            var batch = $"[{Sample.Times(100, n => $$"""{"name":"c{{round}}-{{n}}","description":"d"}""")}]";
            Assert.Equal(200, (await town.BotAsync("PUT", path, batch)).Status);
            Assert.Equal(200, (await town.BotAsync("PUT", path, batch)).Status);
        }

        Assert.Equal((400, 30034), Shape(await town.BotAsync("PUT", path, """[{"name":"new","description":"d"}]""")));
        town.Wire.Advance(TimeSpan.FromDays(1));
        Assert.Equal(200, (await town.BotAsync("PUT", path, """[{"name":"new","description":"d"}]""")).Status);
    }

    [Fact]
    public async Task A_patch_overwrites_what_it_names_and_is_checked_as_a_whole()
    {
        await using var town = await Town.StartAsync();
        var path = $"/applications/{town.Server.ApplicationId}/commands";
        var id = (await town.BotAsync("POST", path, Quiz)).Id;
        var changed = await town.BotAsync("PATCH", $"{path}/{id}", """{"description":"New","default_member_permissions":"0"}""");
        Assert.Equal(("quiz", "New", "0"), (changed["name"].GetString(), changed["description"].GetString(), changed["default_member_permissions"].GetString()));
        Assert.Equal(1, changed["options"].GetArrayLength());
        Assert.Equal(50035, (await town.BotAsync("PATCH", $"{path}/{id}", """{"description":null}""")).Code);
        Assert.Equal(204, (await town.BotAsync("DELETE", $"{path}/{id}")).Status);
        Assert.Equal(10063, (await town.BotAsync("DELETE", $"{path}/{id}")).Code);
    }

    [Fact]
    public async Task People_are_told_when_commands_change()
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.WatchAsync("alice");
        await town.RegisterAsync(Quiz);
        Assert.Equal(JsonValueKind.Object, (await window.NextAsync("COMMANDS_UPDATE")).ValueKind);
    }

    private static (int Status, int Code) Shape(Reply reply) => (reply.Status, reply.Code);
}
