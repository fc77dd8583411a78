using System.Text.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>Every served route against Discord's published contract: what was sent, what came back, and the events that went with it.</summary>
public sealed class OpenApiTests
{
    private static readonly Dictionary<string, string> SchemaOfEvent = new(StringComparer.Ordinal)
    {
        ["MESSAGE_CREATE"] = "MessageResponse",
        ["MESSAGE_UPDATE"] = "MessageResponse",
        ["CHANNEL_CREATE"] = "GuildChannelResponse",
        ["CHANNEL_UPDATE"] = "GuildChannelResponse",
        ["CHANNEL_DELETE"] = "GuildChannelResponse",
        ["THREAD_CREATE"] = "ThreadResponse",
        ["THREAD_UPDATE"] = "ThreadResponse",
        ["GUILD_MEMBER_UPDATE"] = "GuildMemberResponse",
        ["GUILD_SCHEDULED_EVENT_CREATE"] = "ExternalScheduledEventResponse",
        ["GUILD_SCHEDULED_EVENT_UPDATE"] = "ExternalScheduledEventResponse",
        ["GUILD_SCHEDULED_EVENT_DELETE"] = "ExternalScheduledEventResponse",
        ["APPLICATION_COMMAND_PERMISSIONS_UPDATE"] = "CommandPermissionsResponse",
    };

    /// <summary>Parts of events that are objects of the contract while the event is not.</summary>
    private static readonly (string Event, string Member, string Schema)[] PartsOfEvents =
    [
        ("GUILD_ROLE_CREATE", "role", "GuildRoleResponse"),
        ("GUILD_ROLE_UPDATE", "role", "GuildRoleResponse"),
        ("MESSAGE_REACTION_ADD", "emoji", "MessageReactionEmojiResponse"),
        ("MESSAGE_REACTION_ADD", "member", "GuildMemberResponse"),
        ("THREAD_MEMBERS_UPDATE", "added_members", "ThreadMemberResponse"),
        ("INTERACTION_CREATE", "message", "MessageResponse"),
        ("INTERACTION_CREATE", "member", "GuildMemberResponse"),
        ("INTERACTION_CREATE", "channel", "GuildChannelResponse"),
        ("GUILD_CREATE", "channels", "GuildChannelResponse"),
        ("GUILD_CREATE", "threads", "ThreadResponse"),
        ("GUILD_CREATE", "members", "GuildMemberResponse"),
        ("GUILD_CREATE", "roles", "GuildRoleResponse"),
        ("GUILD_CREATE", "guild_scheduled_events", "ExternalScheduledEventResponse"),
        ("READY", "user", "UserResponse"),
    ];

    [Fact]
    public async Task Every_route_is_called_with_success_and_keeps_the_contract()
    {
        ContractFile.SkipUnlessHere();
        await using var tour = await RouteTour.StartAsync();
        await TourSteps.RunAsync(tour);
        var called = tour.Exchanges.Select(exchange => exchange.Route).ToHashSet();
        // Row 71: a bot can never succeed with it.
        Assert.Equal(["PUT applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions"],
            RestRoutes.Table.Where(route => !called.Contains(route)).Select(route => $"{route.Method} {route.Template}"));
        None(tour.Exchanges.SelectMany(exchange => ProblemsOf(exchange).Concat(exchange.Events.SelectMany(happened => ProblemsOf(happened.Name, happened.Data)))));
        None(ProblemsOf("READY", tour.Ready).Concat(ProblemsOf("GUILD_CREATE", tour.Guild)));
    }

    /// <summary>Whoever comes later reads in GUILD_CREATE what has been made since.</summary>
    [Fact]
    public async Task A_guild_that_holds_threads_and_events_keeps_the_contract()
    {
        ContractFile.SkipUnlessHere();
        await using var town = await Town.StartAsync();
        var message = await town.PostAsync("quiz", """{"content":"a"}""");
        await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages/{message}/threads", """{"name":"Talk"}""");
        await town.BotAsync("POST", $"/guilds/{town.World.Setup.GuildId}/scheduled-events", TourSteps.Elsewhere);
        var (gateway, ready, guild) = await TestGateway.IdentifiedAsync(town);
        await using var open = gateway;
        Assert.Equal(1, guild.GetProperty("guild_scheduled_events").GetArrayLength());
        Assert.Equal(1, guild.GetProperty("threads").GetArrayLength());
        None(ProblemsOf("READY", ready).Concat(ProblemsOf("GUILD_CREATE", guild)));
    }

    [Fact]
    public async Task A_refusal_keeps_the_contract_as_well()
    {
        ContractFile.SkipUnlessHere();
        await using var town = await Town.StartAsync();
        None(ContractCheck.Problems(ContractFile.Schema("ErrorResponse"), (await town.BotAsync("GET", "/channels/5")).Body, "error"));
        var invalid = await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"embeds":[{"color":-1}]}""");
        // The tree inside is the documentation's: the contract gives its leaves integer codes, which they never have.
        None(ContractCheck.Problems(ContractFile.Schema("Error"), invalid.Body, "error"));
    }

    /// <summary>On a served path every method is served, openly not simulated, or refused with 405 as the contract knows none.</summary>
    [Fact]
    public void Paths_are_served_with_every_method_the_contract_has()
    {
        ContractFile.SkipUnlessHere();
        var known = RestRoutes.Table.Select(route => (route.Method, ContractFile.Shape(route.Template)))
            .Concat(RestRoutes.NotSimulated.Select(route => (route.Method, ContractFile.Shape(route.Template)))).ToHashSet();
        var paths = RestRoutes.Table.Select(route => ContractFile.Shape(route.Template)).ToHashSet(StringComparer.Ordinal);
        var forgotten = ContractFile.Operations().Where(operation => paths.Contains(operation.Shape) && !known.Contains(operation));
        Assert.Empty(forgotten);
        Assert.Empty(RestRoutes.Table.Where(route => ContractFile.Operation(route.Method, route.Template).ValueKind == JsonValueKind.Undefined).Select(route => route.Method + " " + route.Template));
    }

    private static void None(IEnumerable<string> problems)
    {
        var all = string.Join('\n', problems.Distinct());
        Assert.True(all.Length == 0, all);
    }

    private static IEnumerable<string> ProblemsOf(Exchange exchange)
    {
        var name = $"{exchange.Route.Method} {exchange.Route.Template}";
        var operation = ContractFile.Operation(exchange.Route.Method, exchange.Route.Template);
        if (!operation.GetProperty("responses").TryGetProperty(exchange.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), out var response))
            return [$"{name} answers {exchange.Status}, which the contract does not know"];
        List<string> problems = [];
        if (response.TryGetProperty("content", out var content))
            problems.AddRange(ContractCheck.Problems(content.GetProperty("application/json").GetProperty("schema"), exchange.Response, name + " ->"));
        if (exchange.Request.ValueKind != JsonValueKind.Undefined)
        {
            problems.AddRange(operation.TryGetProperty("requestBody", out var body)
                ? ContractCheck.Problems(body.GetProperty("content").GetProperty("application/json").GetProperty("schema"), exchange.Request, name + " <-", asSent: true)
                : [$"{name} takes no body"]);
        }

        return problems;
    }

    private static IEnumerable<string> ProblemsOf(string happened, JsonElement data)
    {
        if (SchemaOfEvent.TryGetValue(happened, out var schema))
        {
            foreach (var problem in ContractCheck.Problems(ContractFile.Schema(schema), data, happened))
                yield return problem;
        }

        foreach (var (_, member, part) in PartsOfEvents.Where(known => known.Event == happened))
        {
            if (!data.TryGetProperty(member, out var value))
                continue;
            var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
            foreach (var problem in items.SelectMany(item => ContractCheck.Problems(ContractFile.Schema(part), item, $"{happened}.{member}")))
                yield return problem;
        }
    }
}
