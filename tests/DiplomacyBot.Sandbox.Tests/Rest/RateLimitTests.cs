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
    public async Task Requests_of_401_403_and_429_are_counted()
    {
        await using var town = await LimitedAsync();
        await town.BotAsync("GET", "/users/@me", null, request => request.Headers.Authorization = null);
        await town.BotAsync("GET", "/channels/5");
        Assert.Equal(1, town.Server.Core.RateLimits.InvalidRequests);
    }

    private static Task<Town> LimitedAsync() => Town.StartAsync(options => options with { RateLimits = true });
}
