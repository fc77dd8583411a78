using System.Net;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Rest;

public sealed class RepeatTests
{
    private const string Message = """{"id":"77","channel_id":"4","author":{"id":"10","username":"bot","bot":true},"content":"hi","embeds":[],"attachments":[],"flags":0}""";
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(225);
    private static readonly TimeSpan FirstAnswerWait = TimeSpan.FromMilliseconds(45);
    private static readonly Snowflake Channel = new(4);
    private static readonly Snowflake Post = new(77);
    private static readonly OutgoingMessage Text = new() { Content = "hi" };
    private static readonly OutgoingMessage WithFile = new() { Content = "hi", Uploads = [new Upload("a.txt", "a"u8.ToArray(), null)] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Calls => new()
    {
        { "GET one", "GET /channels/4/messages/77", true },
        { "GET many", "GET /channels/4/messages", true },
        { "PATCH", "PATCH /channels/4/messages/77", true },
        { "PATCH with new files", "PATCH /channels/4/messages/77", false },
        { "DELETE", "DELETE /channels/4/messages/77", true },
        { "POST with nonce", "POST /channels/4/messages", true },
        { "POST with nonce and files", "POST /channels/4/messages", true },
        { "POST without nonce", "POST /channels/4/messages", false },
        { "crosspost", "POST /channels/4/messages/77/crosspost", true },
        { "thread", "POST /channels/4/messages/77/threads", true },
        { "answer", "POST /interactions/900/itoken/callback", true },
        { "edit of an answer", "PATCH /webhooks/11/itoken/messages/@original", true },
        { "follow-up", "POST /webhooks/11/itoken", false },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task After_a_5xx_only_harmless_requests_are_repeated(string call, string line, bool harmless)
    {
        await using var client = new TestClient();
        client.Api.On(line, HttpStatusCode.BadGateway, "<html>bad gateway</html>");
        client.Api.On(line, HttpStatusCode.OK, call == "GET many" ? $"[{Message}]" : Message);
        var sent = SendAsync(client, call);
        if (!harmless)
        {
            var fault = await Assert.ThrowsAsync<HttpRequestException>(() => sent);
            Assert.Equal(HttpStatusCode.BadGateway, fault.StatusCode);
            Assert.Single(client.Api.Requests);
            return;
        }

        await client.Clock.PassAsync(call == "answer" ? FirstAnswerWait : FirstWait);
        await sent;
        Assert.Equal(2, client.Api.Requests.Count);
        Assert.Single(client.Api.Requests.Select(request => Stripped(request.Body)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task After_a_broken_line_only_harmless_requests_are_repeated(string call, string line, bool harmless)
    {
        await using var client = new TestClient();
        client.Api.Fails(line, HttpRequestError.ResponseEnded);
        client.Api.On(line, HttpStatusCode.OK, call == "GET many" ? "[]" : Message);
        var sent = SendAsync(client, call);
        if (harmless)
        {
            await client.Clock.PassAsync(call == "answer" ? FirstAnswerWait : FirstWait);
            await sent;
        }
        else
        {
            var fault = await Assert.ThrowsAsync<HttpRequestException>(() => sent);
            Assert.DoesNotContain("itoken", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal(harmless ? 2 : 1, client.Api.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Without_a_reply_in_time_only_harmless_requests_are_repeated(string call, string line, bool harmless)
    {
        await using var client = new TestClient();
        client.Api.Hangs(line).On(line, HttpStatusCode.OK, call == "GET many" ? "[]" : Message);
        var sent = SendAsync(client, call);
        await client.Api.NextAsync();
        await client.Clock.PassAsync(TimeSpan.FromSeconds(call == "answer" ? 1.5 : call.Contains("files", StringComparison.Ordinal) ? 40 : 10));
        if (harmless)
        {
            await client.Clock.PassAsync(call == "answer" ? FirstAnswerWait : FirstWait);
            await sent;
        }
        else
        {
            await Assert.ThrowsAsync<TimeoutException>(() => sent);
        }

        Assert.Equal(harmless ? 2 : 1, client.Api.Requests.Count);
    }

    [Theory]
    [InlineData("crosspost", "POST /channels/4/messages/77/crosspost", 40033, HttpStatusCode.BadRequest)]
    [InlineData("thread", "POST /channels/4/messages/77/threads", 160004, HttpStatusCode.BadRequest)]
    [InlineData("answer", "POST /interactions/900/itoken/callback", 40060, HttpStatusCode.BadRequest)]
    public async Task Done_already_is_success_on_a_repeat_of_our_own_and_a_refusal_otherwise(string call, string line, int code, HttpStatusCode status)
    {
        var done = $$"""{"message":"done","code":{{code}}}""";
        await using (var client = new TestClient())
        {
            client.Api.On(line, HttpStatusCode.InternalServerError, "").On(line, status, done);
            var sent = SendAsync(client, call);
            await client.Clock.PassAsync(call == "answer" ? FirstAnswerWait : FirstWait);
            await sent;
        }

        await using (var client = new TestClient())
        {
            client.Api.On(line, status, done);
            var refused = await Assert.ThrowsAsync<DiscordApiException>(() => SendAsync(client, call));
            Assert.Equal(code, refused.Code);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, 50013)]
    [InlineData(HttpStatusCode.TooManyRequests, 20028)]
    public async Task A_refused_repeat_leaves_open_whether_the_first_try_was_carried_out(HttpStatusCode status, int code)
    {
        await using var client = new TestClient();
        const string Line = "POST /channels/4/messages";
        client.Api.On(Line, HttpStatusCode.InternalServerError).On(Line, status, $$"""{"message":"no","code":{{code}},"retry_after":600}""");
        var sent = SendAsync(client, "POST with nonce");
        await client.Clock.PassAsync(FirstWait);
        var unknown = await Assert.ThrowsAsync<HttpRequestException>(() => sent);
        Assert.Equal(code, Assert.IsType<DiscordApiException>(unknown.InnerException).Code);
    }

    [Fact]
    public async Task A_repeat_that_finds_its_post_deleted_says_so()
    {
        await using var client = new TestClient();
        const string Line = "POST /channels/4/messages";
        client.Api.On(Line, HttpStatusCode.InternalServerError).On(Line, HttpStatusCode.NotFound, """{"message":"Unknown Message","code":10008}""");
        var sent = SendAsync(client, "POST with nonce");
        await client.Clock.PassAsync(FirstWait);
        Assert.Equal(10008, (await Assert.ThrowsAsync<DiscordApiException>(() => sent)).Code);
    }

    [Fact]
    public async Task A_thread_that_our_own_repeat_finds_made_has_the_id_of_its_message()
    {
        await using var client = new TestClient();
        const string Line = "POST /channels/4/messages/77/threads";
        client.Api.On(Line, HttpStatusCode.InternalServerError).On(Line, HttpStatusCode.BadRequest, """{"message":"there","code":160004}""");
        var thread = client.Actions.StartThreadAsync(Channel, Post, "Talk", Cancel);
        await client.Clock.PassAsync(FirstWait);
        Assert.Equal(Post, await thread);
    }

    [Fact]
    public async Task Deleting_what_is_gone_is_success()
    {
        await using var client = new TestClient();
        client.Api.On("DELETE /channels/4/messages/77", HttpStatusCode.NotFound, """{"message":"Unknown Message","code":10008}""");
        await client.Actions.DeletePostAsync(Channel, Post, Cancel);
    }

    [Fact]
    public async Task Posting_gives_up_after_some_tries_and_leaves_open_whether_it_was_posted()
    {
        await using var client = new TestClient();
        client.Api.On("POST /channels/4/messages", HttpStatusCode.ServiceUnavailable);
        var sent = client.Actions.PostAsync(Channel, Text, "n", Cancel);
        foreach (var wait in new[] { 0.225, 0.45, 0.9, 1.8 })
            await client.Clock.PassAsync(TimeSpan.FromSeconds(wait));
        await Assert.ThrowsAsync<HttpRequestException>(() => sent);
        Assert.Equal(5, client.Api.Requests.Count);
    }

    [Fact]
    public async Task An_answer_is_given_up_when_its_three_seconds_are_over()
    {
        await using var client = new TestClient();
        client.Api.Hangs("POST /interactions/900/itoken/callback");
        var sent = SendAsync(client, "answer");
        await client.Api.NextAsync();
        await client.Clock.PassAsync(TimeSpan.FromSeconds(1.5));
        await client.Clock.PassAsync(FirstAnswerWait);
        await client.Api.NextAsync();
        await client.Clock.PassAsync(TimeSpan.FromSeconds(1.455));
        await Assert.ThrowsAsync<TimeoutException>(() => sent);
        Assert.Equal(2, client.Api.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_is_too_late_already_is_not_sent()
    {
        await using var client = new TestClient();
        var interaction = client.Interaction();
        client.Clock.Advance(TimeSpan.FromSeconds(3));
        var refused = await Assert.ThrowsAsync<DiscordApiException>(() => client.Actions.AnswerAsync(interaction, new InteractionAnswer.Defer(true), Cancel));
        Assert.Equal(10062, refused.Code);
        Assert.Empty(client.Api.Requests);
    }

    [Fact]
    public async Task A_success_whose_body_is_no_JSON_counts_as_a_broken_line()
    {
        await using var client = new TestClient();
        client.Api.On("POST /channels/4/messages", HttpStatusCode.OK, "<html>").On("POST /channels/4/messages", HttpStatusCode.OK, Message);
        var sent = client.Actions.PostAsync(Channel, Text, "n", Cancel);
        await client.Clock.PassAsync(FirstWait);
        Assert.Equal(Post, (await sent).Id);
    }

    [Fact]
    public async Task Cancelling_stops_at_once()
    {
        await using var client = new TestClient();
        client.Api.Hangs("POST /channels/4/messages");
        using var stop = new CancellationTokenSource();
        var sent = client.Actions.PostAsync(Channel, Text, "n", stop.Token);
        await client.Api.NextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sent);
    }

    private static Task SendAsync(TestClient client, string call) => call switch
    {
        "GET one" => client.Actions.GetPostAsync(Channel, Post, Cancel),
        "GET many" => client.Actions.LookBackAsync(Channel, Post, 50, Cancel),
        "PATCH" => client.Actions.EditPostAsync(Channel, Post, Text, Cancel),
        "PATCH with new files" => client.Actions.EditPostAsync(Channel, Post, WithFile, Cancel),
        "DELETE" => client.Actions.DeletePostAsync(Channel, Post, Cancel),
        "POST with nonce" => client.Actions.PostAsync(Channel, Text, "n", Cancel),
        "POST with nonce and files" => client.Actions.PostAsync(Channel, WithFile, "n", Cancel),
        "POST without nonce" => client.Actions.PostAsync(Channel, Text, null, Cancel),
        "crosspost" => client.Actions.CrosspostAsync(Channel, Post, Cancel),
        "thread" => client.Actions.StartThreadAsync(Channel, Post, "Talk", Cancel),
        "answer" => client.Actions.AnswerAsync(client.Interaction(), new InteractionAnswer.Say(Text, true), Cancel),
        "edit of an answer" => client.Actions.EditAnswerAsync(client.Interaction(), Text, Cancel),
        "follow-up" => client.Actions.FollowUpAsync(client.Interaction(), Text, true, Cancel),
        _ => throw new ArgumentException(call, nameof(call)),
    };

    // The boundary of a form is new in each try.
    private static string Stripped(string body) =>
        string.Join('\n', body.Split('\n').Where(part => !part.StartsWith("--diplomacybot", StringComparison.Ordinal)));
}
