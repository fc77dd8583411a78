using System.Text;
using System.Text.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Tests.Contract;
using DiplomacyBot.Sandbox.Tests.Rows;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>Forms as bodies: which routes take them, and what their fields become. Row 2 is the refusal.</summary>
public sealed class FormBodyTests
{
    /// <summary>A form's fields, what is asked, and what comes: a status and an error or a member of the message.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "POST", "/channels/QUIZ/messages", "content=Hello+there%21&tts=false", "200 content Hello there!" },
        { "POST", "/channels/QUIZ/messages", "content=true", "200 content true" },
        { "POST", "/channels/QUIZ/messages", "content=a&flags=4", "200 flags 4" },
        { "POST", "/channels/QUIZ/messages", "content=a&nonce=7&enforce_nonce=1", "200 nonce 7" },
        { "POST", "/channels/QUIZ/messages", "content=a&tts=perhaps", "400 tts BOOLEAN_TYPE_CONVERT" },
        { "POST", "/channels/QUIZ/messages", "content=a&flags=many", "400 flags NUMBER_TYPE_COERCE" },
        { "POST", "/channels/QUIZ/messages", "content=a&content=b", "400 content STRING_TYPE_CONVERT" },
        { "POST", "/channels/QUIZ/messages", "content=a&embeds=%5B%5D", "400 embeds LIST_TYPE_CONVERT" },
        { "POST", "/channels/QUIZ/messages", "payload_json=%7B%22content%22%3A%22a%22%7D", "400 50006" },
        { "POST", "/channels/QUIZ/messages", "", "400 50006" },
        { "PATCH", "/channels/QUIZ/messages/MESSAGE", "content=b", "200 content b" },
        { "POST", "/channels/QUIZ/threads", "name=Open&type=11&auto_archive_duration=60", "201 name Open" },
        { "POST", "/channels/QUIZ/messages/MESSAGE/threads", "name=Open", "400 CONTENT_TYPE_INVALID" },
        { "POST", "/applications/APP/commands", "name=a&description=d", "400 CONTENT_TYPE_INVALID" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Url_encoded_fields(string method, string path, string form, string expected)
    {
        await using var town = await Town.StartAsync();
        var id = await town.PostAsync("quiz", """{"content":"a"}""");
        var reply = await town.BotAsync(method, Ask.Fill(town, path).Replace("MESSAGE", id, StringComparison.Ordinal), null,
            request => request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"));
        Assert.Equal(expected, Told(reply, expected));
    }

    [Fact]
    public async Task Row_2_a_route_of_json_alone_says_so()
    {
        await using var town = await Town.StartAsync();
        var reply = await town.BotAsync("POST", $"/applications/{town.Server.ApplicationId}/commands", null, request => request.Content = new StringContent("name=a", Encoding.UTF8, "application/x-www-form-urlencoded"));
        Assert.Equal((400, 50035), (reply.Status, reply.Code));
        Assert.Contains("to be one of {'application/json'}, not", Encoding.UTF8.GetString(reply.Raw), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_is_deferred_by_a_form_and_answered_by_one()
    {
        await using var town = await Town.StartAsync();
        var open = await town.OpenAsync();
        Assert.Equal(204, (await town.BotAsync("POST", $"/interactions/{open.Id}/{open.Token}/callback", null, request => request.Content = Form("type=5"))).Status);
        var answer = await town.BotAsync("PATCH", $"/webhooks/{town.Server.ApplicationId}/{open.Token}/messages/@original", null, request => request.Content = Form("content=Done"));
        Assert.Equal((200, "Done"), (answer.Status, answer["content"].GetString()));
    }

    [Fact]
    public async Task A_form_in_parts_may_name_its_fields_too_but_payload_json_is_the_whole_body()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        var plain = await town.BotAsync("POST", path, null, request => request.Content = new MultipartFormDataContent { { new StringContent("Hello"), "content" }, { new ByteArrayContent([1]), "files[0]", "a.txt" } });
        Assert.Equal((200, "Hello", 1), (plain.Status, plain["content"].GetString(), plain["attachments"].GetArrayLength()));
        var both = await town.BotAsync("POST", path, null, request => request.Content = new MultipartFormDataContent { { new StringContent("Hello"), "content" }, { new StringContent("""{"content":"Payload"}"""), "payload_json" } });
        Assert.Equal("Payload", both["content"].GetString());
    }

    [Fact]
    public void The_routes_that_take_forms_are_those_of_the_contract()
    {
        ContractFile.SkipUnlessHere();
        var served = RestRoutes.Table.Where(route => route.Body != BodyKind.None).ToList();
        Assert.All(served, route => Assert.True(route.Body == BodyKind.JsonOrForm == TakesForms(route), $"{route.Method} {route.Template}"));
    }

    private static bool TakesForms(RestRoute route) => ContractFile.Operation(route.Method, route.Template) is { ValueKind: JsonValueKind.Object } operation
        && operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/x-www-form-urlencoded", out _);

    private static StringContent Form(string fields) => new(fields, Encoding.UTF8, "application/x-www-form-urlencoded");

    /// <summary>As much of a reply as is expected.</summary>
    private static string Told(Reply reply, string expected)
    {
        if (reply.Status >= 400)
            return $"{reply.Status} {(ErrorTree.Lines(reply.Raw) is [var line, ..] ? line : reply.Code)}";
        var member = expected.Split(' ')[1];
        return $"{reply.Status} {member} {reply[member]}";
    }
}
