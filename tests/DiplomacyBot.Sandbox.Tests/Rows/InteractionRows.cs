using DiplomacyBot.Sandbox.Tests.Support;
using static DiplomacyBot.Sandbox.Tests.Rows.Ask;
using static DiplomacyBot.Sandbox.Tests.Support.Sample;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>Rows 51 to 59: what an interaction's token opens, and for how long.</summary>
internal static class InteractionRows
{
    private const string Hello = """{"type":4,"data":{"content":"hello"}}""";
    private const string Private = """{"type":4,"data":{"content":"hello","flags":64}}""";
    private const string Ok = """{"content":"a"}""";

    public static IEnumerable<FactsRow> Table =>
    [
        new(51, "an answer after three seconds", 404, 10062, AnsweredAfter(3100), AnsweredAfter(2900)) { Message = "Unknown interaction" },
        new(51, "an answer with another's token", 404, 10062, Interaction(async open => await open.Town.BotAsync("POST", $"/interactions/{open.Id}/{(await open.Town.OpenAsync()).Token}/callback", Hello)), Answer(Hello)),
        new(52, "a second answer", 400, 40060, Interaction(async open =>
        {
            await open.AnswerAsync(Hello);
            return await open.AnswerAsync(Hello);
        }), Answer(Hello)) { Message = "Interaction has already been acknowledged." },
        new(53, "a follow-up before the answer", 404, 10015, Interaction(open => open.FollowUpAsync(Ok)), Answered(open => open.FollowUpAsync(Ok))) { Message = "Unknown Webhook" },
        new(53, "the original before the answer", 404, 10015, Interaction(open => open.OriginalAsync("GET")), Answered(open => open.OriginalAsync("GET"))),
        new(54, "a token of 15 minutes", 401, 50027, EditedAfter(new TimeSpan(0, 15, 1)), EditedAfter(new TimeSpan(0, 14, 59))) { Message = "Invalid Webhook Token" },
        new(55, "the original when it is deleted", 404, 10008, Answered(async open =>
        {
            await open.OriginalAsync("DELETE");
            return await open.OriginalAsync("GET");
        }), Answered(open => open.OriginalAsync("GET"))) { Message = "Unknown Message" },
        new(55, "the original of a modal", 404, 10008, Interaction(async open =>
        {
            await open.AnswerAsync($$$"""{"type":9,"data":{"custom_id":"m","title":"t","components":[{{{Text("a")}}}]}}""");
            return await open.OriginalAsync("GET");
        }), Answered(open => open.OriginalAsync("GET"))),
        .. new[] { ("GET", "", null), ("PATCH", "", Ok), ("DELETE", "", null), ("PUT", "/reactions/%F0%9F%98%80/@me", null), ("POST", "/threads", """{"name":"a"}""") }
            .Select(way => new FactsRow(56, $"a private message by {way.Item1} {way.Item2}".TrimEnd(), 404, 10008, OnAnswer(Private, way.Item1, way.Item2, way.Item3), OnAnswer(Hello, way.Item1, way.Item2, way.Item3))),
        new(57, "an edit that would be private", 200, 0, Answered(open => open.OriginalAsync("PATCH", """{"content":"b","flags":64}""")), Answered(open => open.OriginalAsync("PATCH", """{"content":"b"}"""))) { Complaint = "ephemeral" },
        new(57, "a post that would be private", 200, 0, Post("""{"content":"a","flags":64}"""), Post("""{"content":"a","flags":4}""")) { Complaint = "ephemeral" },
        new(58, "a deferral with more than privacy", 204, 0, Answer("""{"type":5,"data":{"flags":68}}"""), Answer("""{"type":5,"data":{"flags":64}}""")) { Complaint = "EPHEMERAL" },
        new(59, "a sixth follow-up where only people installed the app", 400, 40094, FollowUps(6), FollowUps(5))
        {
            Options = options => options with { UserInstallOnly = true },
            Message = "This interaction has hit the maximum number of follow up messages",
        },
    ];

    private static Func<Town, Task<Reply>> Answered(Func<OpenInteraction, Task<Reply>> rest) => Interaction(async open =>
    {
        Assert.Equal(204, (await open.AnswerAsync(Hello)).Status);
        return await rest(open);
    });

    private static Func<Town, Task<Reply>> AnsweredAfter(int milliseconds) => Interaction(open =>
    {
        open.Town.Wire.Advance(TimeSpan.FromMilliseconds(milliseconds));
        return open.AnswerAsync(Hello);
    });

    private static Func<Town, Task<Reply>> EditedAfter(TimeSpan age) => Answered(open =>
    {
        open.Town.Civil.Advance(age);
        return open.OriginalAsync("PATCH", Ok);
    });

    private static Func<Town, Task<Reply>> OnAnswer(string answer, string method, string below, string? json) => Interaction(async open =>
    {
        var reply = await open.AnswerAsync(answer, withResponse: true);
        var id = reply["resource"].GetProperty("message").GetProperty("id").GetString();
        return await open.Town.BotAsync(method, $"/channels/{open.ChannelId}/messages/{id}{below}", json);
    });

    private static Func<Town, Task<Reply>> FollowUps(int count) => Answered(async open =>
    {
        Reply? last = null;
        for (var i = 0; i < count; i++)
            last = await open.FollowUpAsync(Ok);
        return last!;
    });
}
