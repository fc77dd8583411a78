using System.Net;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;
using DiplomacyBot.Discord.Rest;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Rest;

public sealed class BodyTests
{
    private const string Message = """{"id":"77","channel_id":"4","author":{"id":"10","username":"bot"}}""";
    private const string Answering = "POST /interactions/900/itoken/callback";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_is_spelled_as_Discord_spells_it_and_mentions_nobody()
    {
        var message = new OutgoingMessage
        {
            Content = "Ünïcode <@5>",
            Embeds =
            [
                new Embed
                {
                    Title = "T",
                    Description = "D",
                    Color = 0x123456,
                    Fields = [new EmbedField("n", "v", true)],
                    Footer = "F",
                    Author = "A",
                    ImageUrl = "attachment://p.png",
                    Timestamp = new DateTimeOffset(2026, 11, 23, 21, 0, 0, 123, TimeSpan.FromHours(2)),
                },
            ],
            Rows =
            [
                ActionRow.Of(new Button("a", "Yes", ButtonStyle.Success), new Button("b", "No", Disabled: true), new LinkButton("https://un.org", "UN")),
                ActionRow.Of(new StringSelect("c", [new SelectOption("L", "V", "D", true), new SelectOption("M", "W")], "pick", 0, 2)),
                ActionRow.Of(new EntitySelect("d", EntityKind.Channel, "where", [0, 5], [new Snowflake(40)])),
            ],
            SuppressLinkPreviews = true,
        };
        var body = await PostedAsync(message, "nonce-1");
        Same(
            """
            {"content":"Ünïcode <@5>",
             "embeds":[{"title":"T","description":"D","color":1193046,"fields":[{"name":"n","value":"v","inline":true}],
                        "footer":{"text":"F"},"author":{"name":"A"},"image":{"url":"attachment://p.png"},"timestamp":"2026-11-23T19:00:00.123000+00:00"}],
             "components":[
               {"type":1,"components":[{"type":2,"custom_id":"a","style":3,"label":"Yes"},{"type":2,"custom_id":"b","style":2,"label":"No","disabled":true},
                                       {"type":2,"style":5,"label":"UN","url":"https://un.org"}]},
               {"type":1,"components":[{"type":3,"custom_id":"c","placeholder":"pick","min_values":0,"max_values":2,
                                        "options":[{"label":"L","value":"V","description":"D","default":true},{"label":"M","value":"W"}]}]},
               {"type":1,"components":[{"type":8,"custom_id":"d","placeholder":"where","min_values":1,"max_values":1,"channel_types":[0,5],
                                        "default_values":[{"id":"40","type":"channel"}]}]}],
             "allowed_mentions":{"parse":[],"replied_user":false},"flags":4,"nonce":"nonce-1","enforce_nonce":true}
            """,
            body);
        Assert.Contains("Ünïcode <@5>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_named_users_and_roles_may_be_mentioned_each_once() => Same(
        """{"content":"x","allowed_mentions":{"parse":[],"users":["5"],"roles":["31"],"replied_user":false}}""",
        await PostedAsync(
            new OutgoingMessage { Content = "x", MentionedUsers = [new Snowflake(5), new Snowflake(5)], MentionedRoles = [new Snowflake(31)] },
            null));

    [Fact]
    public async Task An_edit_sends_every_part_so_that_what_is_empty_is_emptied()
    {
        await using var client = new TestClient();
        client.Api.On("PATCH /channels/4/messages/77", HttpStatusCode.OK, Message);
        await client.Actions.EditPostAsync(
            new Snowflake(4), new Snowflake(77), new OutgoingMessage { Content = "x", KeptAttachments = [new Snowflake(88)] }, Cancel);
        Same(
            """{"content":"x","embeds":[],"components":[],"attachments":[{"id":"88"}],"allowed_mentions":{"parse":[],"replied_user":false}}""",
            client.Api.Requests.Single().Body);
    }

    public static TheoryData<InteractionAnswer, string> Answers => new()
    {
        {
            new InteractionAnswer.Say(new OutgoingMessage { Content = "x" }, true),
            """{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[],"replied_user":false},"flags":64}}"""
        },
        {
            new InteractionAnswer.Say(new OutgoingMessage { Content = "x", SuppressLinkPreviews = true }, true),
            """{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[],"replied_user":false},"flags":68}}"""
        },
        {
            new InteractionAnswer.Say(new OutgoingMessage { Content = "x" }, false),
            """{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[],"replied_user":false}}}"""
        },
        { new InteractionAnswer.Defer(true), """{"type":5,"data":{"flags":64}}""" },
        { new InteractionAnswer.Defer(false), """{"type":5}""" },
        { new InteractionAnswer.DeferUpdate(), """{"type":6}""" },
        {
            new InteractionAnswer.Update(new OutgoingMessage { Content = "y" }),
            """{"type":7,"data":{"content":"y","embeds":[],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}"""
        },
        {
            new InteractionAnswer.Suggest([new CommandChoice("One", "1"), new CommandChoice("Two", "2")]),
            """{"type":8,"data":{"choices":[{"name":"One","value":"1"},{"name":"Two","value":"2"}]}}"""
        },
        { new InteractionAnswer.Suggest([]), """{"type":8,"data":{"choices":[]}}""" },
        {
            new InteractionAnswer.Suggest([new CommandChoice("One", "1")]) { Kind = OptionKind.WholeNumber },
            """{"type":8,"data":{"choices":[{"name":"One","value":1}]}}"""
        },
        {
            new InteractionAnswer.Open(new Modal("m", "Title",
            [
                new TextField("t", "Text", "What", false, true, "was", "hint", 300),
                new SelectField("s", "Kind", [new SelectOption("L", "V")]),
                new SelectField("o", "Other", [new SelectOption("L", "V")], Required: false),
            ])),
            """
            {"type":9,"data":{"custom_id":"m","title":"Title","components":[
              {"type":18,"label":"Text","description":"What","component":
                {"type":4,"custom_id":"t","style":2,"placeholder":"hint","value":"was","max_length":300,"required":false}},
              {"type":18,"label":"Kind","component":{"type":3,"custom_id":"s","min_values":1,"max_values":1,"options":[{"label":"L","value":"V"}],"required":true}},
              {"type":18,"label":"Other","component":{"type":3,"custom_id":"o","min_values":0,"max_values":1,"options":[{"label":"L","value":"V"}],"required":false}}]}}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Each_answer_is_spelled_as_Discord_spells_it(InteractionAnswer answer, string expected)
    {
        await using var client = new TestClient();
        client.Api.On(Answering, HttpStatusCode.NoContent);
        await client.Actions.AnswerAsync(client.Interaction(), answer, Cancel);
        Same(expected, client.Api.Requests.Single().Body);
    }

    [Fact]
    public async Task A_follow_up_for_one_person_carries_the_flag_and_an_edit_of_an_answer_never_does()
    {
        await using var client = new TestClient();
        client.Api.On("POST /webhooks/11/itoken", HttpStatusCode.OK, Message).On("PATCH /webhooks/11/itoken/messages/@original", HttpStatusCode.OK, Message);
        await client.Actions.FollowUpAsync(client.Interaction(), new OutgoingMessage { Content = "x" }, true, Cancel);
        await client.Actions.EditAnswerAsync(client.Interaction(), new OutgoingMessage { Content = "x" }, Cancel);
        Assert.Equal([true, false], client.Api.Requests.Select(request => request.Body.Contains("\"flags\":64", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Files_go_as_a_form_with_their_descriptions()
    {
        await using var client = new TestClient();
        client.Api.On("POST /channels/4/messages", HttpStatusCode.OK, Message);
        var message = new OutgoingMessage
        {
            Content = "x",
            Uploads = [new Upload("map of \"Peru\".png", new byte[] { 65, 66 }, "A map"), new Upload("b.txt", new byte[] { 67 }, null)],
        };
        await client.Actions.PostAsync(new Snowflake(4), message, "n", Cancel);
        var request = client.Api.Requests.Single();
        var boundary = request.ContentType!.Split("boundary=")[1];
        Assert.DoesNotContain('"', boundary);
        var parts = request.Body.Split($"--{boundary}").Select(part => part.Trim()).Where(part => part is not ("" or "--")).ToArray();
        Assert.Equal(3, parts.Length);
        Assert.Contains("Content-Disposition: form-data; name=\"payload_json\"", parts[0], StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json", parts[0], StringComparison.Ordinal);
        Same(
            """
            {"content":"x","attachments":[{"id":"0","filename":"map_of__Peru_.png","description":"A map"},{"id":"1","filename":"b.txt"}],
             "allowed_mentions":{"parse":[],"replied_user":false},"nonce":"n","enforce_nonce":true}
            """,
            parts[0][parts[0].IndexOf('{', StringComparison.Ordinal)..]);
        Assert.Contains("name=\"files[0]\"; filename=\"map_of__Peru_.png\"", parts[1], StringComparison.Ordinal);
        Assert.EndsWith("AB", parts[1], StringComparison.Ordinal);
        Assert.Contains("name=\"files[1]\"; filename=\"b.txt\"", parts[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://discord.com/api/v10")]
    [InlineData("https://discord.com/api/v10/")]
    public async Task The_address_of_the_API_may_end_with_a_slash_or_not(string api)
    {
        await using var client = new TestClient(options => options.ApiUrl = new Uri(api));
        client.Api.On("GET /channels/4/messages/77", HttpStatusCode.OK, Message);
        await client.Actions.GetPostAsync(new Snowflake(4), new Snowflake(77), Cancel);
        Assert.Equal("https://discord.com/api/v10/channels/4/messages/77", client.Api.Requests.Single().Address.AbsoluteUri);
    }

    [Fact]
    public void Who_asks_is_told_by_the_build()
    {
        var address = typeof(RestSender).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryUrl").Value;

        Assert.Equal($"DiscordBot ({address}, {typeof(RestSender).Assembly.GetName().Version!.ToString(3)})", UserAgent.Value);
        // A build that names no address is a mistake that must not wait until Discord notices.
        Assert.Throws<InvalidOperationException>(() => UserAgent.Of(AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Nobodys"), AssemblyBuilderAccess.Run)));
    }

    [Fact]
    public async Task Every_request_says_who_asks_and_only_the_bots_own_routes_carry_its_token()
    {
        await using var client = new TestClient();
        client.Api.On("GET /channels/4/messages/77", HttpStatusCode.OK, Message).On(Answering, HttpStatusCode.NoContent)
            .On("PATCH /webhooks/11/itoken/messages/@original", HttpStatusCode.OK, Message);
        await client.Actions.GetPostAsync(new Snowflake(4), new Snowflake(77), Cancel);
        await client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Defer(true), Cancel);
        await client.Actions.EditAnswerAsync(client.Interaction(), new OutgoingMessage { Content = "x" }, Cancel);
        Assert.Equal(["Bot " + TestClient.Token, null, null], client.Api.Requests.Select(request => request.Authorization));
        Assert.All(client.Api.Requests, request => Assert.Matches(@"^DiscordBot \(https?://\S+, \d+\.\d+\.\d+\)$", request.UserAgent));
    }

    [Fact]
    public async Task A_nonce_that_is_too_long_is_refused_before_it_is_sent()
    {
        await using var client = new TestClient();
        await Assert.ThrowsAsync<ArgumentException>(
            () => client.Actions.PostAsync(new Snowflake(4), new OutgoingMessage { Content = "x" }, new string('n', 26), Cancel));
        Assert.Empty(client.Api.Requests);
    }

    private static async Task<string> PostedAsync(OutgoingMessage message, string? nonce)
    {
        await using var client = new TestClient();
        client.Api.On("POST /channels/4/messages", HttpStatusCode.OK, Message);
        await client.Actions.PostAsync(new Snowflake(4), message, nonce, Cancel);
        Assert.Equal("application/json", client.Api.Requests.Single().ContentType);
        return client.Api.Requests.Single().Body;
    }

    private static void Same(string expected, string actual)
    {
        using var wanted = JsonDocument.Parse(expected);
        using var given = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, given.RootElement), $"Expected {wanted.RootElement}\nActual   {given.RootElement}");
    }
}
