using System.Globalization;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>Row 73: buckets, the global limit, and the interactions that are exempt from it.</summary>
public sealed class RateLimitTests
{
    [Fact]
    public async Task A_bucket_counts_down_then_refuses_then_opens_again()
    {
        await using var town = await LimitedAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        for (var left = 4; left >= 0; left--)
        {
            var reply = await town.BotAsync("POST", path, """{"content":"a"}""");
            Assert.Equal(200, reply.Status);
            Assert.Equal(left.ToString(CultureInfo.InvariantCulture), reply.Header("X-RateLimit-Remaining"));
            Assert.Equal("5", reply.Header("X-RateLimit-Limit"));
        }

        var refused = await town.BotAsync("POST", path, """{"content":"a"}""");
        Assert.Equal(429, refused.Status);
        Assert.Equal("user", refused.Header("X-RateLimit-Scope"));
        Assert.False(refused["global"].GetBoolean());
        Assert.InRange(refused["retry_after"].GetDouble(), 4.9, 5.1);
        Assert.NotNull(refused.Header("X-RateLimit-Bucket"));
        Assert.Equal(200, (await town.BotAsync("POST", $"/channels/{town.ChannelId("briefings")}/messages", """{"content":"a"}""")).Status);
        town.Wire.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(200, (await town.BotAsync("POST", path, """{"content":"a"}""")).Status);
    }

    [Fact]
    public async Task The_51st_request_of_a_second_meets_the_global_limit_and_an_interaction_does_not()
    {
        await using var town = await LimitedAsync();
        await town.RegisterAsync("""{"name":"quiz","description":"Play"}""");
        town.Wire.Advance(TimeSpan.FromSeconds(1));
        Reply? refused = null;
        string[] paths = ["/users/@me", "/applications/@me", "/gateway/bot"];
        for (var i = 0; i <= 50; i++)
            refused = await town.BotAsync("GET", paths[i % 3]);
        Assert.Equal(429, refused!.Status);
        Assert.Equal("true", refused.Header("X-RateLimit-Global"));
        Assert.True(refused["global"].GetBoolean());
        var interaction = await town.OpenAsync();
        Assert.Equal(204, (await interaction.AnswerAsync("""{"type":4,"data":{"content":"a"} }""")).Status);
    }

    [Fact]
    public async Task Follow_ups_have_a_limit_of_their_own_per_interaction()
    {
        await using var town = await LimitedAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync("""{"type":4,"data":{"content":"a"} }""");
        for (var i = 0; i < 5; i++)
            Assert.Equal(200, (await interaction.FollowUpAsync("""{"content":"b"}""")).Status);
        Assert.Equal(429, (await interaction.FollowUpAsync("""{"content":"b"}""")).Status);
        town.Wire.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(200, (await interaction.FollowUpAsync("""{"content":"b"}""")).Status);
    }

    [Fact]
    public async Task Edits_of_messages_older_than_an_hour_meet_a_hidden_limit()
    {
        await using var town = await LimitedAsync();
        var id = await town.PostAsync("quiz", """{"content":"a"}""");
        town.Civil.Advance(TimeSpan.FromMinutes(61));
        var path = $"/channels/{town.ChannelId("quiz")}/messages/{id}";
        for (var i = 0; i < 3; i++)
            Assert.Equal(200, (await town.BotAsync("PATCH", path, """{"content":"b"}""")).Status);
        var refused = await town.BotAsync("PATCH", path, """{"content":"b"}""");
        Assert.Equal((429, 30046), (refused.Status, refused.Code));
        Assert.NotEqual("0", refused.Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task Row_74_invalid_requests_are_counted_for_ten_minutes_and_no_others()
    {
        await using var town = await LimitedAsync();
        async Task Counts(int expected, Task<Reply> request)
        {
            await request;
            Assert.Equal(expected, town.Server.Core.RateLimits.InvalidRequests);
        }

        await Counts(1, town.BotAsync("GET", "/users/@me", null, request => request.Headers.Authorization = null));
        await Counts(2, town.BotAsync("PUT", $"/applications/{town.Server.ApplicationId}/guilds/{town.World.Setup.GuildId}/commands/5/permissions", """{"permissions":[]}"""));
        await Counts(2, town.BotAsync("GET", "/channels/5"));
        var news = town.ChannelId("briefings");
        for (var i = 0; i < 11; i++)
        {
            var message = await town.PostAsync("briefings", """{"content":"a"}""");
            // The last is a shared 429, which nobody is blamed for.
            await Counts(2, town.BotAsync("POST", $"/channels/{news}/messages/{message}/crosspost"));
            town.Wire.Advance(TimeSpan.FromSeconds(5));
        }

        for (var i = 0; i < 6; i++)
            await Counts(i < 5 ? 2 : 3, town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}"""));
        town.Wire.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, town.Server.Core.RateLimits.InvalidRequests);
    }

    [Fact]
    public async Task Row_74_a_hundred_of_them_are_noted_as_a_mistake()
    {
        await using var town = await Town.StartAsync();
        for (var i = 0; i < 100; i++)
        {
            Assert.Empty(town.Server.Requests.Complaints);
            await town.BotAsync("GET", "/users/@me", null, request => request.Headers.Authorization = null);
        }

        Assert.Contains("10,000", Assert.Single(town.Server.Requests.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_say_when_a_bucket_opens_and_each_has_its_own_hash()
    {
        await using var town = await LimitedAsync();
        var quiz = await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}""");
        town.Wire.Advance(TimeSpan.FromSeconds(2));
        var again = await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}""");
        Assert.Equal("3.000", again.Header("X-RateLimit-Reset-After"));
        Assert.Equal(quiz.Header("X-RateLimit-Reset"), again.Header("X-RateLimit-Reset"));
        var deleted = await town.BotAsync("DELETE", $"/channels/{town.ChannelId("quiz")}/messages/{quiz.Id}");
        Assert.NotEqual(quiz.Header("X-RateLimit-Bucket"), deleted.Header("X-RateLimit-Bucket"));
        var reaction = $"/channels/{town.ChannelId("quiz")}/messages/{again.Id}/reactions/%E2%9C%85/@me";
        Assert.Equal(204, (await town.BotAsync("PUT", reaction)).Status);
        Assert.Equal(429, (await town.BotAsync("PUT", reaction)).Status);
        town.Wire.Advance(TimeSpan.FromMilliseconds(250));
        Assert.Equal(204, (await town.BotAsync("PUT", reaction)).Status);
    }

    private static Task<Town> LimitedAsync() => Town.StartAsync(options => options with { RateLimits = true });
}
