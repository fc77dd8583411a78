using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Rest;

public sealed class CommandRegistrationTests
{
    private const string Listing = "GET /applications/11/commands";
    private const string Replacing = "PUT /applications/11/commands";

    private static readonly CommandDeclaration[] Declared =
    [
        new("briefing", "Read a briefing", CommandKind.Slash,
        [
            new OptionDeclaration { Name = "article", Description = "Which one", DescriptionsByLocale = French("Lequel"), Kind = OptionKind.Text, Autocomplete = true, MaxLength = 100 },
        ],
        null) { DescriptionsByLocale = French("Lire") },
        new("schedule", "Plan a briefing", CommandKind.Slash,
        [
            new OptionDeclaration
            {
                Name = "add",
                Description = "Add one",
                Kind = OptionKind.Subcommand,
                Options =
                [
                    new OptionDeclaration { Name = "article", Description = "Which one", Kind = OptionKind.Text, Required = true, Autocomplete = true },
                    new OptionDeclaration { Name = "channel", Description = "Where", Kind = OptionKind.Channel, ChannelTypes = [0, 5] },
                    new OptionDeclaration { Name = "repeat", Description = "How often", Kind = OptionKind.Text, Choices = [new("Never", "none") { NamesByLocale = French("Jamais") }, new("Daily", "daily")] },
                    new OptionDeclaration { Name = "times", Description = "How many", Kind = OptionKind.WholeNumber, Choices = [new("One", "1")] },
                ],
            },
            new OptionDeclaration { Name = "list", Description = "List them", Kind = OptionKind.Subcommand },
        ],
        Permissions.ManageMessages),
        new("Make a briefing", "", CommandKind.Message, [], Permissions.ManageMessages) { NamesByLocale = French("Faire un briefing") },
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Declarations_are_sent_as_Discord_spells_them_in_their_order()
    {
        var (registration, sent) = await RegisterAsync("[]");
        Assert.True(registration.Sent);
        Assert.Equal(new Snowflake(101), registration.IdsByName["schedule"]);
        using var expected = JsonDocument.Parse("""
            [{"type":1,"name":"briefing","description":"Read a briefing","description_localizations":{"fr":"Lire"},"contexts":[0],"integration_types":[0],
              "options":[{"type":3,"name":"article","description":"Which one","description_localizations":{"fr":"Lequel"},"autocomplete":true,"max_length":100}]},
             {"type":1,"name":"schedule","description":"Plan a briefing","default_member_permissions":"8192","contexts":[0],"integration_types":[0],
              "options":[{"type":1,"name":"add","description":"Add one","options":[
                  {"type":3,"name":"article","description":"Which one","required":true,"autocomplete":true},
                  {"type":7,"name":"channel","description":"Where","channel_types":[0,5]},
                  {"type":3,"name":"repeat","description":"How often","choices":[{"name":"Never","value":"none","name_localizations":{"fr":"Jamais"}},{"name":"Daily","value":"daily"}]},
                  {"type":4,"name":"times","description":"How many","choices":[{"name":"One","value":1}]}]},
                {"type":1,"name":"list","description":"List them"}]},
             {"type":3,"name":"Make a briefing","name_localizations":{"fr":"Faire un briefing"},"default_member_permissions":"8192","contexts":[0],"integration_types":[0]}]
            """);
        using var given = JsonDocument.Parse(sent!);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, given.RootElement), given.RootElement.ToString());
    }

    [Fact]
    public async Task What_Discord_has_already_is_not_sent_again()
    {
        var (first, sent) = await RegisterAsync("[]");
        var listed = JsonNode.Parse(AsDiscordListsThem(sent!))!.AsArray();
        Swap(listed);
        var (second, nothing) = await RegisterAsync(listed.ToJsonString());
        Assert.True(first.Sent);
        Assert.False(second.Sent);
        Assert.Null(nothing);
        Assert.Equal(first.IdsByName.OrderBy(pair => pair.Key), second.IdsByName.OrderBy(pair => pair.Key));
    }

    public static TheoryData<string, Action<JsonArray>> Differences => new()
    {
        { "one more", list => list.Add(JsonNode.Parse("""{"id":"9","type":1,"name":"old","description":"x"}""")) },
        { "one less", list => list.RemoveAt(0) },
        { "another name", list => list[0]!["name"] = "briefings" },
        { "another description", list => list[0]!["description"] = "Read" },
        { "a localised name", list => list[0]!["name_localizations"] = JsonNode.Parse("""{"de":"lage"}""") },
        { "a description in another language changed", list => list[0]!["description_localizations"]!["fr"] = "Lis" },
        { "a description in another language gone", list => list[0]!["options"]![0]!["description_localizations"] = null },
        { "a choice in another language gone", list => list[1]!["options"]![0]!["options"]![2]!["choices"]![0]!["name_localizations"] = null },
        { "other permissions", list => list[1]!["default_member_permissions"] = "32" },
        { "permissions taken away", list => list[1]!["default_member_permissions"] = null },
        { "other contexts", list => list[1]!["contexts"] = JsonNode.Parse("[0,1]") },
        { "no contexts", list => list[1]!["contexts"] = null },
        { "another kind of installation", list => list[1]!["integration_types"] = JsonNode.Parse("[0,1]") },
        { "age restricted", list => list[1]!["nsfw"] = true },
        { "an option in another place", list => Swap(list[1]!["options"]!.AsArray()) },
        { "an option no longer required", list => list[1]!["options"]![0]!["options"]![0]!["required"] = false },
        { "other channel types", list => list[1]!["options"]![0]!["options"]![1]!["channel_types"] = JsonNode.Parse("[0]") },
        { "choices in another order", list => Swap(list[1]!["options"]![0]!["options"]![2]!["choices"]!.AsArray()) },
        { "a choice's value as text", list => list[1]!["options"]![0]!["options"]![3]!["choices"]![0]!["value"] = "1" },
        { "another length", list => list[0]!["options"]![0]!["max_length"] = 99 },
        { "a least length", list => list[0]!["options"]![0]!["min_length"] = 1 },
        { "a least value", list => list[1]!["options"]![0]!["options"]![3]!["min_value"] = 1 },
    };

    [Theory]
    [MemberData(nameof(Differences), DisableDiscoveryEnumeration = true)]
    public async Task Any_difference_is_mended_with_one_request(string what, Action<JsonArray> change)
    {
        Assert.NotEmpty(what);
        var (_, sent) = await RegisterAsync("[]");
        var listed = JsonNode.Parse(AsDiscordListsThem(sent!))!.AsArray();
        change(listed);
        var (registration, again) = await RegisterAsync(listed.ToJsonString());
        Assert.True(registration.Sent);
        Assert.NotNull(again);
    }

    private static Dictionary<string, string> French(string text) => new() { ["fr"] = text };

    private static void Swap(JsonArray list)
    {
        var first = list[0];
        list.RemoveAt(0);
        list.Add(first);
    }

    // Discord adds ids, versions and every default.
    private static string AsDiscordListsThem(string sent)
    {
        var list = JsonNode.Parse(sent)!.AsArray();
        var id = 100;
        foreach (var command in list)
        {
            command!["id"] = (id++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            command["application_id"] = "11";
            command["version"] = "5";
            command["nsfw"] = false;
            command["dm_permission"] = false;
            command["name_localizations"] ??= null;
            command["description_localizations"] ??= null;
            command["default_member_permissions"] ??= null;
            command["description"] ??= "";
            command["options"] ??= new JsonArray();
            Complete(command["options"]!.AsArray());
        }

        return list.ToJsonString();
    }

    private static void Complete(JsonArray options)
    {
        foreach (var option in options)
        {
            option!["required"] ??= false;
            option["name_localizations"] = null;
            option["description_localizations"] ??= null;
            foreach (var choice in option["choices"]?.AsArray() ?? [])
                choice!["name_localizations"] ??= null;
            if (option["options"] is JsonArray inner)
                Complete(inner);
        }
    }

    private static async Task<(CommandRegistration Registration, string? Sent)> RegisterAsync(string listed)
    {
        await using var client = new TestClient();
        client.Api
            .On("GET /applications/@me", HttpStatusCode.OK, """{"id":"11","name":"bot","flags":0}""")
            .On(Listing, HttpStatusCode.OK, listed)
            .On(Replacing, (request, _) => Task.FromResult(FakeApi.Reply(HttpStatusCode.OK, WithIds(request.Body))));
        var registration = await client.Actions.RegisterCommandsAsync(Declared, Cancel);
        Assert.Equal("?with_localizations=true", client.Api.Requests.Single(request => request.Line == Listing).Query);
        return (registration, client.Api.Requests.SingleOrDefault(request => request.Line == Replacing)?.Body);
    }

    private static string WithIds(string sent)
    {
        var list = JsonNode.Parse(sent)!.AsArray();
        var id = 100;
        foreach (var command in list)
            command!["id"] = (id++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return list.ToJsonString();
    }
}
