using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>A bot that may do everything calls every route once with success, while a second eye reads the gateway.</summary>
internal sealed class RouteTour : IAsyncDisposable
{
    private const int EveryIntent = 53608447;
    private const int EveryGrant = (1 << 13) | (1 << 15) | (1 << 19);

    private readonly TestGateway gateway;

    private RouteTour(Town town, TestGateway gateway, JsonElement ready, JsonElement guild)
    {
        Town = town;
        this.gateway = gateway;
        Ready = ready;
        Guild = guild;
    }

    public Town Town { get; }

    public JsonElement Ready { get; }

    /// <summary>GUILD_CREATE.</summary>
    public JsonElement Guild { get; }

    public List<Exchange> Exchanges { get; } = [];

    public string App => Town.Server.ApplicationId.ToString(CultureInfo.InvariantCulture);

    public string GuildId => Town.World.Setup.GuildId.ToString(CultureInfo.InvariantCulture);

    public static async Task<RouteTour> StartAsync()
    {
        var town = await Town.StartAsync(options => options with { ApplicationFlags = EveryGrant });
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Roles.Single(role => role.BotId is not null).Permissions = Permissions.All & ~Permissions.Administrator;
        var (gateway, ready, guild) = await TestGateway.IdentifiedAsync(town, EveryIntent);
        return new RouteTour(town, gateway, ready, guild);
    }

    public string Channel(string name) => Town.ChannelId(name).ToString(CultureInfo.InvariantCulture);

    public string User(string name) => Town.UserId(name).ToString(CultureInfo.InvariantCulture);

    /// <summary>Calls a route and notes it; anything but success, or an event that does not come, fails the test.</summary>
    public async Task<Reply> DoAsync(string method, string path, string? json = null, params string[] events)
    {
        var reply = await Town.BotAsync(method, path, json);
        Assert.True(reply.Status is 200 or 201 or 204, $"{method} {path}: {reply.Status} {System.Text.Encoding.UTF8.GetString(reply.Raw)}");
        var seen = await EventsAsync();
        foreach (var expected in events)
            Assert.True(seen.Exists(happened => happened.Name == expected), $"{method} {path} did not bring {expected}, only {string.Join(", ", seen.Select(happened => happened.Name))}.");
        Exchanges.Add(new Exchange(Find(method, path), path, json is null ? default : JsonElement.Parse(json), reply.Status, reply.Body, seen));
        return reply;
    }

    /// <summary>What a person does brings events as well.</summary>
    public async Task PersonDoesAsync(string who, string path, string json, params string[] events)
    {
        var reply = await Town.PersonAsync("POST", who, path, json);
        Assert.True(reply.Status == 200, $"{who} {path}: {reply.Status} {System.Text.Encoding.UTF8.GetString(reply.Raw)}");
        var seen = await EventsAsync();
        Assert.Superset(events.ToHashSet(StringComparer.Ordinal), seen.Select(happened => happened.Name).ToHashSet(StringComparer.Ordinal));
        Exchanges[^1] = Exchanges[^1] with { Events = [.. Exchanges[^1].Events, .. seen] };
    }

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await Town.DisposeAsync();
    }

    /// <summary>A heartbeat's acknowledgement comes after everything that happened before it.</summary>
    private async Task<List<(string Name, JsonElement Data)>> EventsAsync()
    {
        List<(string, JsonElement)> seen = [];
        await gateway.SendAsync("""{"op":1,"d":null}""");
        while (true)
        {
            var frame = await gateway.NextAsync();
            if (frame.GetProperty("op").GetInt32() == 11)
                return seen;
            if (frame.GetProperty("t").GetString() is { } name)
                seen.Add((name, frame.GetProperty("d")));
        }
    }

    private static RestRoute Find(string method, string path)
    {
        var parts = path.Split('?')[0].Trim('/').Split('/');
        return RestRoutes.Table.Where(route => route.Method == method && Matches(route.Template.Split('/'), parts))
            .MaxBy(route => route.Template.Split('/').Count(part => !part.StartsWith('{'))) ?? throw new ArgumentException($"{method} {path} is no route.");
    }

    private static bool Matches(string[] template, string[] parts) =>
        template.Length == parts.Length && template.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
}
