using System.Globalization;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>Who is shown a command, and may run it: default member permissions, and what administrators set.</summary>
public sealed class CommandAccessTests
{
    private const string Open = """{"name":"open","description":"d"}""";
    private const string ForModerators = """{"name":"open","description":"d","default_member_permissions":"8192"}""";
    private const string ForAdministrators = """{"name":"open","description":"d","default_member_permissions":"0"}""";

    /// <summary>The command, what is set (QUIZ, ALICE, MODERATORS, EVERYONE and ALL stand for ids), for the command or the whole app, and who may run it in #quiz.</summary>
    [Theory]
    [InlineData(Open, "", "", "alice bruno dana")]
    [InlineData(ForModerators, "", "", "bruno dana")]
    [InlineData(ForAdministrators, "", "", "dana")]
    [InlineData(ForModerators, "ALICE 2 +", "", "alice bruno dana")]
    [InlineData(ForModerators, "MODERATORS 1 -", "", "dana")]
    [InlineData(Open, "EVERYONE 1 -", "", "dana")]
    [InlineData(Open, "EVERYONE 1 -,MODERATORS 1 +", "", "bruno dana")]
    [InlineData(Open, "MODERATORS 1 +,EVERYONE 1 -,ALICE 2 +", "", "alice bruno dana")]
    [InlineData(Open, "QUIZ 3 -", "", "dana")]
    [InlineData(Open, "ALL 3 -", "", "dana")]
    [InlineData(Open, "ALL 3 -,QUIZ 3 +", "", "alice bruno dana")]
    [InlineData(Open, "", "EVERYONE 1 -", "dana")]
    [InlineData(Open, "", "EVERYONE 1 -,ALICE 2 +", "alice dana")]
    [InlineData(ForModerators, "", "ALICE 2 +", "bruno dana")]
    [InlineData(ForModerators, "ALICE 2 +", "EVERYONE 1 -", "alice dana")]
    [InlineData(Open, "", "QUIZ 3 -", "dana")]
    [InlineData(Open, "QUIZ 3 +", "QUIZ 3 -", "alice bruno dana")]
    public async Task Those_may_run_it_whom_the_rules_let(string command, string own, string shared, string may)
    {
        await using var town = await Town.StartAsync();
        var id = await town.RegisterAsync(command);
        await PermitAsync(town, id, own);
        await PermitAsync(town, town.Server.ApplicationId.ToString(CultureInfo.InvariantCulture), shared);
        List<string> ran = [];
        foreach (var who in new[] { "alice", "bruno", "dana" })
        {
            var reply = await town.PersonAsync("POST", who, "interactions/command", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","command_id":"{{id}}"}""");
            if (reply.Status == 200)
                ran.Add(who);
        }

        Assert.Equal(may, string.Join(' ', ran));
    }

    [Fact]
    public async Task Only_those_who_manage_server_and_roles_set_them_and_a_new_name_erases_them()
    {
        await using var town = await Town.StartAsync();
        var id = await town.RegisterAsync(Open);
        var path = $"/applications/{town.Server.ApplicationId}/guilds/{town.World.Setup.GuildId}/commands/{id}/permissions";
        Assert.Equal(403, (await town.PersonAsync("POST", "bruno", "server/commands", $$"""{"id":"{{id}}","permissions":[]}""")).Status);
        Assert.Equal(404, (await town.PersonAsync("POST", "dana", "server/commands", $$"""{"guild_id":"5","id":"{{id}}","permissions":[]}""")).Status);
        Assert.Equal((404, 10066), Shape(await town.BotAsync("GET", path)));
        await PermitAsync(town, id, "ALICE 2 -");
        Assert.Equal(200, (await town.BotAsync("GET", path)).Status);
        await town.BotAsync("PATCH", $"/applications/{town.Server.ApplicationId}/commands/{id}", """{"description":"e"}""");
        Assert.Equal(200, (await town.BotAsync("GET", path)).Status);
        await town.BotAsync("PATCH", $"/applications/{town.Server.ApplicationId}/commands/{id}", """{"name":"other"}""");
        Assert.Equal((404, 10066), Shape(await town.BotAsync("GET", path)));
    }

    [Fact]
    public async Task A_command_that_may_not_be_run_is_not_shown()
    {
        await using var town = await Town.StartAsync();
        var id = await town.RegisterAsync(Open);
        await PermitAsync(town, id, "ALICE 2 -");
        Assert.Equal(0, (await town.PersonAsync("GET", "alice", "world"))["commands"].GetArrayLength());
        Assert.Equal(1, (await town.PersonAsync("GET", "bruno", "world"))["commands"].GetArrayLength());
    }

    private static async Task PermitAsync(Town town, string id, string rules)
    {
        if (rules.Length == 0)
            return;
        var permissions = rules.Split(',').Select(rule => rule.Split(' ')).Select(rule =>
            $$"""{"id":"{{IdOf(town, rule[0])}}","type":{{rule[1]}},"permission":{{(rule[2] == "+" ? "true" : "false")}}}""");
        Assert.Equal(200, (await town.PersonAsync("POST", "dana", "server/commands", $$"""{"id":"{{id}}","permissions":[{{string.Join(',', permissions)}}]}""")).Status);
    }

    private static ulong IdOf(Town town, string what) => what switch
    {
        "QUIZ" => town.ChannelId("quiz"),
        "ALICE" => town.UserId("alice"),
        "MODERATORS" => town.World.Setup.ModeratorRoleId,
        "EVERYONE" => town.World.Setup.GuildId,
        "ALL" => town.World.Setup.GuildId - 1,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such rule."),
    };

    private static (int Status, int Code) Shape(Reply reply) => (reply.Status, reply.Code);
}
