using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>Responses against Discord's published contract, where it lies beside the repository: every required key, at every depth.</summary>
public sealed class OpenApiTests
{
    private static readonly Lazy<JsonElement> Contract = new(Load);

    [Fact]
    public async Task Responses_hold_every_key_the_contract_requires()
    {
        if (Contract.Value.ValueKind == JsonValueKind.Undefined)
            Assert.Skip("Discord's openapi.json is not here (../shared/discord beside the repository, or DIPLOMACYBOT_SHARED).");
        await using var town = await Town.StartAsync();
        var app = town.Server.ApplicationId;
        var quiz = town.ChannelId("quiz");
        var guild = town.World.Setup.GuildId;
        await town.RegisterAsync("""{"name":"quiz","description":"d","options":[{"type":3,"name":"a","description":"d"}]}""");
        var message = await town.PostAsync("quiz", """
            {"content":"a","embeds":[{"title":"t","fields":[{"name":"n","value":"v"}],"footer":{"text":"f"}}],
            "components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]},{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"x","value":"x"}]}]}]}
            """);
        var upload = await town.BotUploadAsync("POST", $"/channels/{quiz}/messages", "{}", ("a.txt", [1]));
        var interaction = await town.OpenAsync();
        var answer = await interaction.AnswerAsync("""{"type":4,"data":{"content":"a"} }""", withResponse: true);
        var thread = await town.BotAsync("POST", $"/channels/{quiz}/messages/{message}/threads", """{"name":"Talk"}""");
        (string Schema, JsonElement Body)[] responses =
        [
            ("GatewayBotResponse", (await town.BotAsync("GET", "/gateway/bot")).Body),
            ("UserPIIResponse", (await town.BotAsync("GET", "/users/@me")).Body),
            ("PrivateApplicationResponse", (await town.BotAsync("GET", "/applications/@me")).Body),
            ("GuildWithCountsResponse", (await town.BotAsync("GET", $"/guilds/{guild}?with_counts=true")).Body),
            ("GuildChannelResponse", (await town.BotAsync("GET", $"/guilds/{guild}/channels")).Body[0]),
            ("GuildRoleResponse", (await town.BotAsync("GET", $"/guilds/{guild}/roles")).Body[0]),
            ("GuildMemberResponse", (await town.BotAsync("GET", $"/guilds/{guild}/members/{app}")).Body),
            ("ApplicationCommandResponse", (await town.BotAsync("GET", $"/applications/{app}/commands")).Body[0]),
            ("MessageResponse", (await town.BotAsync("GET", $"/channels/{quiz}/messages/{message}")).Body),
            ("MessageResponse", upload.Body),
            ("MessageResponse", (await interaction.OriginalAsync("GET")).Body),
            ("MessageResponse", (await interaction.FollowUpAsync("""{"content":"b"}""")).Body),
            ("InteractionCallbackResponse", answer.Body),
            ("ThreadResponse", thread.Body),
            ("PrivateChannelResponse", (await town.BotAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{town.UserId("alice")}}"}""")).Body),
            ("ErrorResponse", (await town.BotAsync("GET", "/channels/5")).Body),
        ];
        Assert.Empty(responses.SelectMany(response => Missing(Contract.Value.GetProperty("components").GetProperty("schemas").GetProperty(response.Schema), response.Body, response.Schema)));
    }

    /// <summary>The interaction metadata and components that unions hide from the walk above.</summary>
    [Fact]
    public async Task Parts_behind_unions_hold_their_keys()
    {
        if (Contract.Value.ValueKind == JsonValueKind.Undefined)
            Assert.Skip("Discord's openapi.json is not here.");
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync("""{"type":4,"data":{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}]} }""");
        var message = await interaction.OriginalAsync("GET");
        var schemas = Contract.Value.GetProperty("components").GetProperty("schemas");
        Assert.Empty(Missing(schemas.GetProperty("ApplicationCommandInteractionMetadataResponse"), message["interaction_metadata"], "metadata"));
        Assert.Empty(Missing(schemas.GetProperty("ActionRowComponentResponse"), message["components"][0], "row"));
        Assert.Empty(Missing(schemas.GetProperty("ButtonComponentResponse"), message["components"][0].GetProperty("components")[0], "button"));
    }

    private static IEnumerable<string> Missing(JsonElement schema, JsonElement value, string path)
    {
        schema = Resolve(schema);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var missing in value.EnumerateArray().SelectMany((item, index) => Missing(items, item, $"{path}[{index}]")))
                yield return missing;
        }

        if (value.ValueKind != JsonValueKind.Object)
            yield break;
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
                yield return $"{path}.{name}";
        }

        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var property in properties.EnumerateObject())
        {
            if (!value.TryGetProperty(property.Name, out var member))
                continue;
            foreach (var missing in Missing(property.Value, member, $"{path}.{property.Name}"))
                yield return missing;
        }
    }

    /// <summary>Follows a reference, also where it is one of two with null.</summary>
    private static JsonElement Resolve(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Contract.Value.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!["#/components/schemas/".Length..]);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var objects = choices.EnumerateArray().Where(choice => choice.TryGetProperty("$ref", out _)).ToList();
            if (objects.Count == 1)
                return Resolve(objects[0]);
        }

        return schema;
    }

    private static JsonElement Load()
    {
        var shared = Environment.GetEnvironmentVariable("DIPLOMACYBOT_SHARED");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); shared is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
                shared = Path.Combine(folder.Parent?.FullName ?? "", "shared");
        }

        var file = Path.Combine(shared ?? "", "discord", "openapi.json");
        return File.Exists(file) ? JsonElement.Parse(File.ReadAllBytes(file)) : default;
    }
}
