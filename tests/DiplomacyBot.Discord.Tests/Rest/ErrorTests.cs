using System.Net;
using System.Text;
using DiplomacyBot.Discord.Rest;
using DiplomacyBot.Discord.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Discord.Tests.Rest;

public sealed class ErrorTests
{
    private const string Answering = "POST /interactions/900/itoken/callback";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(
        """{"message":"Invalid Form Body","code":50035,"errors":{"data":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}}}}}""",
        50035,
        "data.embeds[0].title: Must be 256 or fewer in length.")]
    [InlineData(
        """{"message":"Invalid Form Body","code":50035,"errors":{"3":{"options":{"12":{"name":{"_errors":[{"message":"a"},{"message":"b"}]}}},"_errors":[{"message":"c"}]}}}""",
        50035,
        "[3].options[12].name: a|[3].options[12].name: b|[3]: c")]
    [InlineData("""{"message":"Invalid Form Body","code":50035,"errors":{"_errors":[{"code":"X","message":"too large"}]}}""", 50035, "too large")]
    [InlineData("""{"message":"Unknown Message","code":10008}""", 10008, "")]
    [InlineData("""{"message":"x","code":"not a number","errors":[1,2]}""", 0, "")]
    [InlineData("<html><body>error 1015</body></html>", 0, "")]
    [InlineData("", 0, "")]
    [InlineData("[]", 0, "")]
    [InlineData("null", 0, "")]
    public void Errors_are_flattened_to_field_and_message(string body, int code, string fields)
    {
        var error = ErrorBody.Read(Encoding.UTF8.GetBytes(body), "Bad Request");
        Assert.Equal(code, error.Code);
        Assert.Equal(fields, string.Join('|', error.FieldErrors));
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public async Task A_refusal_names_the_request_without_its_token()
    {
        await using var client = new TestClient();
        client.Api.On(Answering, HttpStatusCode.NotFound, """{"message":"Unknown interaction","code":10062}""");
        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Defer(true), Cancel));
        Assert.Equal("POST /interactions/900/.../callback: 404 10062 Unknown interaction", refused.Message);
        Assert.DoesNotContain("itoken", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(client.Log.Lines, line => line.Contains("itoken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<html><h1>403</h1></html>", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Bodies_that_are_not_Discords_are_survived(string? body, HttpStatusCode status)
    {
        await using var client = new TestClient();
        client.Api.On("GET /channels/4/messages/77", status, body);
        var refused = await Assert.ThrowsAsync<DiscordApiException>(() => client.Actions.GetPostAsync(new Snowflake(4), new Snowflake(77), Cancel));
        Assert.Equal(status, refused.Status);
        Assert.Equal(0, refused.Code);
    }

    [Fact]
    public async Task An_expired_interaction_token_is_no_bad_bot_token()
    {
        await using var client = new TestClient();
        client.Api.On("PATCH /webhooks/11/itoken/messages/@original", HttpStatusCode.Unauthorized, """{"message":"Invalid Webhook Token","code":50027}""");
        client.Api.On("GET /channels/4/messages", HttpStatusCode.OK, "[]");
        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => client.Actions.EditAnswerAsync(client.Interaction(), new OutgoingMessage { Content = "x" }, Cancel));
        Assert.Equal(50027, refused.Code);
        Assert.Empty(await client.Actions.LookBackAsync(new Snowflake(4), default, 1, Cancel));
        Assert.Equal("Bot " + TestClient.Token, client.Api.Requests.Last().Authorization);
    }

    [Fact]
    public async Task Whoever_wants_to_is_told_Discords_date()
    {
        var watch = new Watch();
        await using var client = new TestClient(register: services => services.AddSingleton<IServerDateObserver>(watch));
        client.Api.On("GET /channels/4/messages", HttpStatusCode.OK, "[]", ("Date", "Mon, 23 Nov 2026 19:00:01 GMT"));
        client.Api.On("DELETE /channels/4/messages/77", HttpStatusCode.BadGateway, "", ("Date", "nonsense")).On("DELETE /channels/4/messages/77", HttpStatusCode.NoContent);
        await client.Actions.LookBackAsync(new Snowflake(4), default, 1, Cancel);
        var deleted = client.Actions.DeletePostAsync(new Snowflake(4), new Snowflake(77), Cancel);
        await client.Clock.PassAsync(TimeSpan.FromMilliseconds(225));
        await deleted;
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 19, 0, 1, TimeSpan.Zero), Assert.Single(watch.Dates));
    }

    [Fact]
    public async Task Looking_back_lists_the_oldest_first()
    {
        await using var client = new TestClient();
        client.Api.On(
            "GET /channels/4/messages",
            HttpStatusCode.OK,
            """[{"id":"9","channel_id":"4","content":"c","embeds":[{"footer":{"text":"mark"}}]},{"id":"18446744073709551615","channel_id":"4"},{"id":"8","channel_id":"4"}]""");
        var messages = await client.Actions.LookBackAsync(new Snowflake(4), new Snowflake(7), 100, Cancel);
        Assert.Equal([8ul, 9ul, ulong.MaxValue], messages.Select(message => message.Id.Value));
        Assert.Equal("mark", messages[1].Embeds[0].Footer);
        Assert.Equal("?after=7&limit=100", client.Api.Requests.Single().Query);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Actions.LookBackAsync(new Snowflake(4), default, 101, Cancel));
    }

    private sealed class Watch : IServerDateObserver
    {
        public List<DateTimeOffset> Dates { get; } = [];

        public void Observe(DateTimeOffset serverDate) => Dates.Add(serverDate);
    }
}
