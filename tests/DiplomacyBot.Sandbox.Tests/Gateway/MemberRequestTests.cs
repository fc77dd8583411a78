using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Gateway;

public sealed class MemberRequestTests
{
    private const int Members = 1 << 1;

    [Theory]
    [InlineData("\"query\":\"al\",\"limit\":0", "alice", 0)]
    [InlineData("\"query\":\"\",\"limit\":2", "alice bruno", 0)]
    [InlineData("\"query\":\"zz\",\"limit\":5", "", 0)]
    [InlineData("\"user_ids\":[\"ALICE\",\"7\"]", "alice", 1)]
    [InlineData("\"user_ids\":\"ALICE\"", "alice", 0)]
    public async Task Members_come_by_the_beginning_of_a_name_or_by_id(string asked, string names, int missing)
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        await AskAsync(gateway, town, asked.Replace("ALICE", $"{town.UserId("alice")}", StringComparison.Ordinal));
        var chunk = await gateway.NextAsync("GUILD_MEMBERS_CHUNK");
        Assert.Equal(names, string.Join(' ', chunk.GetProperty("members").EnumerateArray().Select(Name).Order(StringComparer.Ordinal)));
        Assert.Equal((missing, "n"), (chunk.GetProperty("not_found").GetArrayLength(), chunk.GetProperty("nonce").GetString()));
    }

    [Fact]
    public async Task All_members_come_in_chunks_of_1000_and_once_in_30_s()
    {
        await using var town = await Town.StartAsync(options => options with { ApplicationFlags = 1 << 15 });
        lock (town.World.Gate)
        {
            var guild = town.World.Guilds[town.World.Setup.GuildId];
            for (var i = guild.Members.Count; i < 1001; i++)
            {
                var user = new User { Id = town.World.NextId(), Username = string.Create(CultureInfo.InvariantCulture, $"m{i}"), DisplayName = "M" };
                guild.Members.Add(user.Id, new Member { User = user, JoinedAt = town.World.Now });
            }
        }

        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, 1 | Members);
        await using var _ = gateway;
        foreach (var wait in new[] { 0, 30 })
        {
            town.Wire.Advance(TimeSpan.FromSeconds(wait));
            await AskAsync(gateway, town, "\"query\":\"\",\"limit\":0");
            Assert.Equal((1000, 0, 2), Shape(await gateway.NextAsync("GUILD_MEMBERS_CHUNK")));
            Assert.Equal((1, 1, 2), Shape(await gateway.NextAsync("GUILD_MEMBERS_CHUNK")));
        }

        town.Wire.Advance(TimeSpan.FromSeconds(10));
        await AskAsync(gateway, town, "\"query\":\"\",\"limit\":0");
        var limited = await gateway.NextAsync("RATE_LIMITED");
        Assert.Equal((8, 20.0, "n"), (limited.GetProperty("opcode").GetInt32(), limited.GetProperty("retry_after").GetDouble(), limited.GetProperty("meta").GetProperty("nonce").GetString()));
    }

    private static Task AskAsync(TestGateway gateway, Town town, string what) =>
        gateway.SendAsync($$$"""{"op":8,"d":{"guild_id":"{{{town.World.Setup.GuildId}}}","nonce":"n",{{{what}}} } }""");

    private static (int Members, int Index, int Count) Shape(JsonElement chunk) =>
        (chunk.GetProperty("members").GetArrayLength(), chunk.GetProperty("chunk_index").GetInt32(), chunk.GetProperty("chunk_count").GetInt32());

    private static string Name(JsonElement member) => member.GetProperty("user").GetProperty("username").GetString()!;
}
