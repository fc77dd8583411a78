using System.Net;
using DiplomacyBot.Discord.Rest;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Rest;

public sealed class RateLimitTests
{
    private const string Message = """{"id":"77","channel_id":"4","author":{"id":"10","username":"bot"}}""";
    private const string Posting = "POST /channels/4/messages";
    private static readonly OutgoingMessage Text = new() { Content = "hi" };

    // Chance of 0.5 adds 50 ms to what Discord asks for, and 25 ms go on top for clocks that differ.
    private static readonly TimeSpan Padding = TimeSpan.FromMilliseconds(75);
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(25);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Waits_by_itself_when_a_reply_says_that_nothing_remains()
    {
        await using var client = new TestClient();
        client.Api.On(Posting, HttpStatusCode.OK, Message, FakeApi.Limit("b", 1, 0, 4.5));
        await PostAsync(client);
        var second = PostAsync(client);
        Assert.Single(client.Api.Requests);
        await client.Clock.PassAsync(TimeSpan.FromSeconds(4.5) + Margin);
        await second;
    }

    [Fact]
    public async Task Another_channel_has_a_limit_of_its_own_in_the_same_bucket()
    {
        await using var client = new TestClient();
        client.Api.On(Posting, HttpStatusCode.OK, Message, FakeApi.Limit("b", 1, 0, 4.5));
        client.Api.On("POST /channels/5/messages", HttpStatusCode.OK, Message, FakeApi.Limit("b", 1, 0, 4.5));
        await PostAsync(client);
        await client.Actions.PostAsync(new Snowflake(5), Text, null, Cancel);
        Assert.Equal(2, client.Api.Requests.Count);
    }

    [Fact]
    public async Task Routes_that_share_a_bucket_share_what_remains()
    {
        await using var client = new TestClient();
        client.Api.On("GET /channels/4/messages/77", HttpStatusCode.OK, Message, FakeApi.Limit("b", 2, 1, 9));
        client.Api.On(Posting, HttpStatusCode.OK, Message, FakeApi.Limit("b", 2, 0, 9));
        await client.Actions.GetPostAsync(new Snowflake(4), new Snowflake(77), Cancel);
        await PostAsync(client);
        var third = client.Actions.GetPostAsync(new Snowflake(4), new Snowflake(77), Cancel);
        await client.Clock.PassAsync(TimeSpan.FromSeconds(9) + Margin);
        await third;
    }

    [Fact]
    public async Task Until_a_limit_is_known_requests_of_a_route_go_one_by_one()
    {
        await using var client = new TestClient();
        var first = new TaskCompletionSource<HttpResponseMessage>();
        client.Api.On(Posting, (_, _) => first.Task).On(Posting, HttpStatusCode.OK, Message);
        var one = PostAsync(client);
        await client.Api.NextAsync();
        var two = PostAsync(client);
        Assert.Single(client.Api.Requests);
        first.SetResult(FakeApi.Reply(HttpStatusCode.OK, Message));
        await one;
        await two;
    }

    [Theory]
    [InlineData("1", 1163.5, 1163.5)]
    [InlineData("3", 0.65, 3)]
    [InlineData(null, 2.5, 2.5)]
    public async Task After_a_429_the_larger_of_header_and_body_is_waited_for(string? header, double body, double seconds)
    {
        await using var client = new TestClient();
        (string Name, string Value)[] headers = header is null ? [] : [("Retry-After", header), ("X-RateLimit-Scope", "shared")];
        client.Api.On(Posting, HttpStatusCode.TooManyRequests, Limited(body), headers).On(Posting, HttpStatusCode.OK, Message);
        var sent = PostAsync(client);
        if (seconds > 60)
        {
            var refused = await Assert.ThrowsAsync<DiscordApiException>(() => sent);
            Assert.Equal(TimeSpan.FromSeconds(seconds), refused.RetryAfter);
            Assert.Equal(20028, refused.Code);
            // Nor is anything of the kind sent before that time.
            await Assert.ThrowsAsync<DiscordApiException>(() => PostAsync(client));
            Assert.Single(client.Api.Requests);
            return;
        }

        await client.Clock.PassAsync(TimeSpan.FromSeconds(seconds) + Padding + Margin);
        await sent;
    }

    [Fact]
    public async Task A_global_429_stops_everything_but_interactions()
    {
        await using var client = new TestClient();
        client.Api.On(Posting, HttpStatusCode.TooManyRequests, """{"message":"slow","retry_after":2,"global":true}""").On(Posting, HttpStatusCode.OK, Message);
        client.Api.On("GET /channels/9/messages/77", HttpStatusCode.OK, Message);
        client.Api.On("PATCH /webhooks/11/itoken/messages/@original", HttpStatusCode.OK, Message);
        var sent = PostAsync(client);
        await client.Clock.TimerAsync(TimeSpan.FromSeconds(2) + Padding + Margin);
        var other = client.Actions.GetPostAsync(new Snowflake(9), new Snowflake(77), Cancel);
        await client.Clock.TimerAsync(TimeSpan.FromSeconds(2) + Padding + Margin);
        await client.Actions.EditAnswerAsync(client.Interaction(), Text, Cancel);
        Assert.Equal(2, client.Api.Requests.Count);
        client.Clock.Advance(TimeSpan.FromSeconds(2) + Padding + Margin);
        await sent;
        await other;
    }

    [Fact]
    public async Task A_429_of_the_proxy_stops_everything_since_it_means_the_address()
    {
        await using var client = new TestClient();
        client.Api.On(Posting, HttpStatusCode.TooManyRequests, "<html>error 1015</html>", ("Retry-After", "3600"));
        await Assert.ThrowsAsync<DiscordApiException>(() => PostAsync(client));
        var other = await Assert.ThrowsAsync<DiscordApiException>(() => client.Actions.GetPostAsync(new Snowflake(9), new Snowflake(77), Cancel));
        Assert.InRange(other.RetryAfter!.Value.TotalSeconds, 3600, 3601);
        Assert.Single(client.Api.Requests);
    }

    [Fact]
    public async Task A_request_that_meets_one_limit_after_another_is_given_up()
    {
        await using var client = new TestClient();
        client.Api.On(Posting, HttpStatusCode.TooManyRequests, """{"retry_after":0.01,"global":false}""");
        var sent = PostAsync(client);
        for (var refusal = 1; refusal < RestLimits.MaxRefusals; refusal++)
            await client.Clock.PassAsync(TimeSpan.FromMilliseconds(10) + Padding + Margin);
        await Assert.ThrowsAsync<DiscordApiException>(() => sent);
        Assert.Equal(RestLimits.MaxRefusals, client.Api.Requests.Count);
    }

    [Fact]
    public async Task A_429_of_an_answer_is_waited_for_only_within_the_three_seconds()
    {
        await using var client = new TestClient();
        const string Line = "POST /interactions/900/itoken/callback";
        client.Api.On(Line, HttpStatusCode.TooManyRequests, """{"retry_after":1.2,"global":false}""").On(Line, HttpStatusCode.NoContent);
        var sent = client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Defer(false), Cancel);
        await client.Clock.PassAsync(TimeSpan.FromSeconds(1.2));
        await sent;

        await using var other = new TestClient();
        other.Api.On(Line, HttpStatusCode.TooManyRequests, """{"retry_after":3.1,"global":false}""");
        await Assert.ThrowsAsync<DiscordApiException>(() => other.Actions.AnswerAsync(other.Interaction(), new InteractionAnswer.Defer(false), Cancel));
    }

    [Fact]
    public async Task Answers_are_never_queued_behind_each_other()
    {
        await using var client = new TestClient();
        for (ulong id = 1; id <= 100; id++)
        {
            client.Api.On($"POST /interactions/{id}/itoken/callback", HttpStatusCode.NoContent, null, FakeApi.Limit("cb", 1, 0, 30));
            await client.Actions.AnswerAsync(client.Interaction(id), new InteractionAnswer.Defer(false), Cancel);
        }

        Assert.Equal(100, client.Api.Requests.Count);
    }

    [Fact]
    public async Task At_most_50_requests_go_out_in_a_second()
    {
        await using var client = new TestClient();
        var sent = new List<Task>();
        for (ulong channel = 1; channel <= 60; channel++)
        {
            client.Api.On($"GET /channels/{channel}/messages/77", HttpStatusCode.OK, Message);
            sent.Add(client.Actions.GetPostAsync(new Snowflake(channel), new Snowflake(77), Cancel));
        }

        Assert.InRange(client.Api.Requests.Count, 40, 50);
        await client.Clock.TimerAsync(TimeSpan.FromSeconds(1) + Margin);
        client.Clock.Advance(TimeSpan.FromSeconds(1) + Margin);
        await Task.WhenAll(sent);
    }

    [Fact]
    public async Task Many_refusals_slow_everything_down_far_below_the_ban()
    {
        var time = new WireTestClock();
        var invalid = new InvalidRequests(time);
        var refusals = 0;
        for (var elapsed = TimeSpan.Zero; elapsed < TimeSpan.FromMinutes(10);)
        {
            var wait = invalid.TakeSlot();
            time.Advance(wait);
            elapsed += wait;
            invalid.Add();
            Assert.True(++refusals < 1000, "a thousand refusals within ten minutes");
            if (refusals > 300 && wait == TimeSpan.Zero)
                break;
        }

        Assert.InRange(refusals, 100, 400);
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(TimeSpan.Zero, invalid.TakeSlot());
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, null, 1)]
    [InlineData(HttpStatusCode.Forbidden, null, 1)]
    [InlineData(HttpStatusCode.BadRequest, null, 0)]
    [InlineData(HttpStatusCode.TooManyRequests, "user", 1)]
    [InlineData(HttpStatusCode.TooManyRequests, "shared", 0)]
    public async Task Refusals_count_unless_a_shared_limit_caused_them(HttpStatusCode status, string? scope, int counted)
    {
        await using var client = new TestClient();
        (string Name, string Value)[] headers = scope is null ? [] : [("X-RateLimit-Scope", scope)];
        client.Api.On(Posting, status, """{"message":"no","code":1,"retry_after":99}""", headers);
        await Assert.ThrowsAsync<DiscordApiException>(() => PostAsync(client));
        Assert.Equal(counted, client.Get<InvalidRequests>().Count);
    }

    private static string Limited(double retryAfter) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""{"message":"The resource is being rate limited.","retry_after":{{retryAfter}},"global":false,"code":20028}""");

    private static Task<Message> PostAsync(TestClient client) => client.Actions.PostAsync(new Snowflake(4), Text, null, Cancel);
}
