using System.Net;
using System.Text.Json;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Contract;

/// <summary>Everything this client sends, against what Discord publishes.</summary>
public sealed class ContractTests
{
    private const string Message = """{"id":"77","channel_id":"4","author":{"id":"10","username":"bot"}}""";

    private static readonly OutgoingMessage Full = new()
    {
        Content = "words",
        Embeds =
        [
            new Embed
            {
                Title = "T", Description = "D", Color = 0xFFFFFF, Footer = "F", Author = "A", ImageUrl = "attachment://p.png", Timestamp = DateTimeOffset.UnixEpoch,
                Fields = [new EmbedField("n", "v"), new EmbedField("n", "v", true)],
            },
        ],
        Rows =
        [
            ActionRow.Of(new Button("a", "Yes", ButtonStyle.Primary), new Button("b", "No", ButtonStyle.Danger, true), new LinkButton("https://un.org", "UN")),
            ActionRow.Of(new StringSelect("c", [new SelectOption("L", "V", "D", true), new SelectOption("M", "W")], "pick", 0, 2)),
            ActionRow.Of(new EntitySelect("d", EntityKind.Channel, "where", [0, 5], [new Snowflake(40)])),
            ActionRow.Of(new EntitySelect("e", EntityKind.User, Chosen: [new Snowflake(5)])),
            ActionRow.Of(new EntitySelect("f", EntityKind.Role, MinValues: 0, MaxValues: 25)),
        ],
        Uploads = [new Upload("p.png", new byte[] { 1 }, "A picture")],
        MentionedUsers = [new Snowflake(5)],
        MentionedRoles = [new Snowflake(31)],
        SuppressLinkPreviews = true,
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Requests => new(Calls.Keys.ToArray());

    private static Dictionary<string, Func<TestClient, Task>> Calls { get; } = new()
    {
        ["gateway"] = client => client.Get<Discord.Rest.RestSender>().SendAsync(
            Discord.Rest.Routes.GatewayBot(), Discord.Wire.WireJson.Shared.GatewayBotIn, Cancel),
        ["post"] = client => client.Actions.PostAsync(new Snowflake(4), Full, "nonce", Cancel),
        ["edit of a post"] = client => client.Actions.EditPostAsync(new Snowflake(4), new Snowflake(77), Full with { KeptAttachments = [new Snowflake(9)] }, Cancel),
        ["edit that empties"] = client => client.Actions.EditPostAsync(new Snowflake(4), new Snowflake(77), new OutgoingMessage(), Cancel),
        ["get"] = client => client.Actions.GetPostAsync(new Snowflake(4), new Snowflake(77), Cancel),
        ["delete"] = client => client.Actions.DeletePostAsync(new Snowflake(4), new Snowflake(77), Cancel),
        ["crosspost"] = client => client.Actions.CrosspostAsync(new Snowflake(4), new Snowflake(77), Cancel),
        ["thread"] = client => client.Actions.StartThreadAsync(new Snowflake(4), new Snowflake(77), "Talk", Cancel),
        ["follow-up"] = client => client.Actions.FollowUpAsync(client.Interaction(), Full, true, Cancel),
        ["edit of an answer"] = client => client.Actions.EditAnswerAsync(client.Interaction(), Full, Cancel),
        ["say"] = client => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Say(Full, true), Cancel),
        ["defer"] = client => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Defer(true), Cancel),
        ["defer publicly"] = client => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Defer(false), Cancel),
        ["update"] = client => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Update(Full), Cancel),
        ["defer an update"] = client => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.DeferUpdate(), Cancel),
        ["suggest"] = client => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Suggest([new CommandChoice("A", "a")]), Cancel),
        ["suggest numbers"] = client => client.Actions.AnswerAsync(
            client.Interaction(), new InteractionAnswer.Suggest([new CommandChoice("A", "1")]) { Kind = OptionKind.WholeNumber }, Cancel),
        ["form"] = client => client.Actions.AnswerAsync(
            client.Interaction(),
            new InteractionAnswer.Open(new Modal("m", "Title",
            [
                new TextField("a", "A"),
                new TextField("b", "B", "what", false, true, "value", "hint", 10),
                new SelectField("c", "C", [new SelectOption("L", "V", "D", true)], "which", false),
            ])),
            Cancel),
        ["commands"] = client => client.Actions.RegisterCommandsAsync(
        [
            new CommandDeclaration("schedule", "Plan", CommandKind.Slash,
            [
                new OptionDeclaration
                {
                    Name = "add", Description = "Add", Kind = OptionKind.Subcommand,
                    Options =
                    [
                        new OptionDeclaration { Name = "text", Description = "d", Kind = OptionKind.Text, Required = true, Autocomplete = true, MaxLength = 100 },
                        new OptionDeclaration { Name = "choice", Description = "d", Kind = OptionKind.Text, Choices = [new CommandChoice("A", "a")] },
                        new OptionDeclaration { Name = "number", Description = "d", Kind = OptionKind.WholeNumber, Choices = [new CommandChoice("A", "1")] },
                        new OptionDeclaration { Name = "flag", Description = "d", Kind = OptionKind.Boolean },
                        new OptionDeclaration { Name = "who", Description = "d", Kind = OptionKind.User },
                        new OptionDeclaration { Name = "where", Description = "d", Kind = OptionKind.Channel, ChannelTypes = [0, 5] },
                        new OptionDeclaration { Name = "role", Description = "d", Kind = OptionKind.Role },
                        new OptionDeclaration { Name = "file", Description = "d", Kind = OptionKind.Attachment },
                    ],
                },
            ],
            Permissions.ManageMessages),
            new CommandDeclaration("Make a briefing", "", CommandKind.Message, [], Permissions.ManageMessages),
        ],
        Cancel),
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_request_keeps_to_the_contract(string request)
    {
        var contract = OpenApi.Find();
        Assert.SkipWhen(contract is null, "Discord's openapi.json is not beside the repository; set DIPLOMACYBOT_SHARED to the folder that holds discord/openapi.json.");
        await using var client = new TestClient();
        foreach (var line in new[] { "GET /gateway/bot", "POST /channels/4/messages/77/threads", "GET /applications/@me" })
            client.Api.On(line, HttpStatusCode.OK, """{"id":"11","url":"wss://x"}""");
        foreach (var line in new[]
        {
            "POST /channels/4/messages", "PATCH /channels/4/messages/77", "GET /channels/4/messages/77", "POST /webhooks/11/itoken",
            "PATCH /webhooks/11/itoken/messages/@original", "POST /channels/4/messages/77/crosspost",
        })
        {
            client.Api.On(line, HttpStatusCode.OK, Message);
        }

        client.Api.On("DELETE /channels/4/messages/77", HttpStatusCode.NoContent).On("POST /interactions/900/itoken/callback", HttpStatusCode.NoContent)
            .On("GET /applications/11/commands", HttpStatusCode.OK, "[]").On("PUT /applications/11/commands", HttpStatusCode.OK, "[]");
        await Calls[request](client);

        foreach (var sent in client.Api.Requests)
        {
            var (method, path) = (sent.Line.Split(' ')[0], sent.Line.Split(' ')[1]);
            Assert.True(contract!.Knows(method, path), sent.Line);
            if (sent.Body.Length > 0)
                Assert.DoesNotContain(contract.Problems(method, path, JsonOf(sent)), IsNotExcused);
        }
    }

    [Theory]
    [InlineData("""{"content":5}""")]
    [InlineData("""{"contents":"x"}""")]
    [InlineData("""{"embeds":[{"fields":[{"name":"x"}]}]}""")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":9,"custom_id":"x"}]}]}""")]
    [InlineData("""{"attachments":[{"filename":"x"}]}""")]
    public void The_check_itself_finds_mistakes(string body)
    {
        var contract = OpenApi.Find();
        Assert.SkipWhen(contract is null, "Discord's openapi.json is not beside the repository.");
        using var document = JsonDocument.Parse(body);
        Assert.NotEmpty(contract!.Problems("POST", "/channels/4/messages", document.RootElement));
    }

    // The contract says a number here; Discord's documentation, which counts, says a string, and a number could not hold every bit.
    private static bool IsNotExcused(string problem) => !problem.Contains(".default_member_permissions: String", StringComparison.Ordinal);

    private static JsonElement JsonOf(SeenRequest sent)
    {
        var json = sent.Body;
        if (sent.ContentType!.StartsWith("multipart/", StringComparison.Ordinal))
        {
            var start = json.IndexOf('{', StringComparison.Ordinal);
            json = json[start..json.IndexOf("\r\n--diplomacybot", start, StringComparison.Ordinal)];
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
