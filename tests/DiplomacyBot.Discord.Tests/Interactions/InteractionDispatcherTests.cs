using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Discord.Tests.Interactions;

public sealed class InteractionDispatcherTests
{
    private static readonly Snowflake Alice = new(5);
    private readonly RecordingDiscord discord = new();
    private readonly FakeTimeProvider wire = new();
    private readonly FakeHandlers handlers = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quick_command_is_answered_at_once_and_privately()
    {
        await RunAsync(Command("say"));
        var (_, content) = Assert.Single(discord.Done);
        Assert.True(Assert.IsType<InteractionAnswer.Say>(content).Ephemeral);
    }

    [Theory]
    [InlineData("slow")]
    [InlineData("busy")]
    public async Task A_slow_command_is_deferred_after_two_seconds_and_completed(string path)
    {
        await using var dispatcher = Dispatcher();
        dispatcher.Dispatch(Command(path));
        await handlers.SlowStarted.Task.WaitAsync(Cancel);
        while (discord.Done.IsEmpty)
        {
            wire.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
        }
        Assert.True(Assert.IsType<InteractionAnswer.Defer>(discord.Done.First().Content).Ephemeral);
        handlers.SlowMayEnd.SetResult();
        await dispatcher.WhenIdleAsync(Cancel);
        Assert.Equal(["answer", "edit"], discord.Done.Select(done => done.What));
    }

    [Fact]
    public async Task A_failing_handler_gives_a_private_apology_with_a_reference()
    {
        await RunAsync(Command("fail"));
        var say = Assert.IsType<InteractionAnswer.Say>(Assert.Single(discord.Done).Content);
        Assert.True(say.Ephemeral);
        Assert.Contains("reference", say.Content.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", say.Content.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone", "do not know")]
    [InlineData("moderate", "Only Moderator")]
    public async Task Says_why_it_does_not(string path, string expected)
    {
        await RunAsync(Command(path));
        Assert.Contains(expected, Assert.IsType<InteractionAnswer.Say>(Assert.Single(discord.Done).Content).Content.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_button_that_arrives_from_a_public_message_leaves_that_message_as_it_is()
    {
        var tap = Tap("1|tap|5|7");
        await RunAsync(tap with { Message = tap.Message with { Flags = 0 } });
        var say = Assert.IsType<InteractionAnswer.Say>(Assert.Single(discord.Done).Content);
        Assert.True(say.Ephemeral);
        Assert.Contains("updated 7", say.Content.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tongue", "fr")]
    [InlineData("loud tongue", "ur")]
    [InlineData("gone", "fr")]
    public async Task Speaks_the_persons_language_to_them_and_the_guilds_to_everybody(string path, string locale)
    {
        await RunAsync(Command(path) with { Locale = "fr", GuildLocale = "ur" });
        Assert.EndsWith($"({locale})", Assert.IsType<InteractionAnswer.Say>(Assert.Single(discord.Done).Content).Content.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1|tap|5|7", "updated 7")]
    [InlineData("1|tap|6|7", "belong to the person")]
    [InlineData("1|gone|5|7", "older message")]
    [InlineData("from_2019", "older message")]
    public async Task A_button_answers_its_owner_only(string customId, string expected)
    {
        await RunAsync(Tap(customId));
        var content = Assert.Single(discord.Done).Content switch
        {
            InteractionAnswer.Update update => update.Content.Content,
            InteractionAnswer.Say { Ephemeral: true } say => say.Content.Content,
            _ => "",
        };
        Assert.Contains(expected, content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_is_told_to_come_to_a_server()
    {
        await RunAsync(Command("say") with { GuildId = null, Member = null });
        Assert.Contains("servers only", Assert.IsType<InteractionAnswer.Say>(Assert.Single(discord.Done).Content).Content.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_suggestions_are_none()
    {
        await using var dispatcher = Dispatcher();
        dispatcher.Dispatch(new AutocompleteInteraction
        {
            Id = new Snowflake(1),
            ApplicationId = new Snowflake(2),
            Token = "t",
            ReceivedAt = wire.GetTimestamp(),
            GuildId = new Snowflake(3),
            User = new User(Alice, "alice", null, false),
            Member = new Member(null, [], Permissions.None),
            Locale = "en-US",
            Path = "slow",
            Focused = "x",
        });
        await handlers.SlowStarted.Task.WaitAsync(Cancel);
        while (discord.Done.IsEmpty)
        {
            wire.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
        }
        Assert.Empty(Assert.IsType<InteractionAnswer.Suggest>(discord.Done.First().Content).Choices);
        await dispatcher.WhenIdleAsync(Cancel);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_given_ends_only_itself()
    {
        discord.AnswerFails = new DiscordApiException(System.Net.HttpStatusCode.NotFound, 10062, "Unknown interaction", [], "POST /interactions/1/callback");
        await RunAsync(Command("say"));
        discord.AnswerFails = null;
        await RunAsync(Command("say"));
        Assert.Equal(2, discord.Done.Count);
    }

    private async Task RunAsync(Interaction interaction)
    {
        await using var dispatcher = Dispatcher();
        dispatcher.Dispatch(interaction);
        await dispatcher.WhenIdleAsync(Cancel);
    }

    private InteractionDispatcher Dispatcher() =>
        new(handlers.Commands, [], [new FakeHandlers.Tap()], [], new NobodyIsModerator(), new FakeReplies(), discord, new WireClock(wire), NullLogger<InteractionDispatcher>.Instance);

    private CommandInteraction Command(string path) => new()
    {
        Id = new Snowflake(1),
        ApplicationId = new Snowflake(2),
        Token = "t",
        ReceivedAt = wire.GetTimestamp(),
        GuildId = new Snowflake(3),
        User = new User(Alice, "alice", null, false),
        Member = new Member(null, [], Permissions.None),
        Locale = "en-US",
        CommandId = new Snowflake(9),
        Path = path,
    };

    private ComponentInteraction Tap(string customId) => new()
    {
        Id = new Snowflake(1),
        ApplicationId = new Snowflake(2),
        Token = "t",
        ReceivedAt = wire.GetTimestamp(),
        GuildId = new Snowflake(3),
        User = new User(Alice, "alice", null, false),
        Member = new Member(null, [], Permissions.None),
        Locale = "en-US",
        CustomId = customId,
        Message = new Message(new Snowflake(8), new Snowflake(4), new User(new Snowflake(2), "bot", null, true), "", [], [], Flags: 64),
    };

    private sealed class NobodyIsModerator : IAccessPolicy
    {
        public ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken) => new(false);
    }
}
