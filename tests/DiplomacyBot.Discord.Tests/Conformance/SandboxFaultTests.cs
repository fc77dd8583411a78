using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Gateway;

namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>The client over real sockets while the wire misbehaves.</summary>
public sealed class SandboxFaultTests
{
    private static readonly OutgoingMessage Text = new() { Content = "once" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> LostReplies => new("cut", "502", "cut before", "502 before", "429");

    [Theory]
    [MemberData(nameof(LostReplies))]
    public async Task A_post_with_a_nonce_is_there_once_whatever_becomes_of_the_reply(string fault)
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        FailOnce(doors, "POST", "/messages", fault);
        var post = await doors.Actions.PostAsync(doors.Channel, Text, "nonce-7", Cancel);
        var there = await doors.Actions.LookBackAsync(doors.Channel, default, 100, Cancel);
        Assert.Equal(post.Id, Assert.Single(there, message => message.Content == "once").Id);
        Assert.Empty(doors.Complaints);
    }

    [Theory]
    [MemberData(nameof(LostReplies))]
    public async Task Publishing_and_threads_happen_once_whatever_becomes_of_the_reply(string fault)
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        var post = await doors.Actions.PostAsync(doors.News, Text, "nonce-7", Cancel);
        FailOnce(doors, "POST", "/crosspost", fault);
        await doors.Actions.CrosspostAsync(doors.News, post.Id, Cancel);
        FailOnce(doors, "POST", "/threads", fault);
        Assert.Equal(post.Id, await doors.Actions.StartThreadAsync(doors.News, post.Id, "Talk", Cancel));
        FailOnce(doors, "DELETE", "/messages/", fault);
        await doors.Actions.DeletePostAsync(doors.News, post.Id, Cancel);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("502")]
    public async Task A_post_without_a_nonce_is_never_repeated(string fault)
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        FailOnce(doors, "POST", "/messages", fault);
        await Assert.ThrowsAsync<HttpRequestException>(() => doors.Actions.PostAsync(doors.Channel, Text, null, Cancel));
        Assert.Single(await doors.Actions.LookBackAsync(doors.Channel, default, 100, Cancel), message => message.Content == "once");
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("502")]
    [InlineData("cut before")]
    public async Task An_answer_is_given_once_and_a_follow_up_never_twice(string fault)
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        using var stop = new CancellationTokenSource();
        var run = doors.Feed.RunAsync(doors.Receiver, stop.Token);
        await doors.Receiver.NextOfAsync<DiscordEvent.Ready>();
        var handle = InteractionHandle.Of(await AskAsync(doors));
        FailOnce(doors, "POST", "/callback", fault);
        await doors.Actions.AnswerAsync(handle, new InteractionAnswer.Say(Text, true), Cancel);
        await doors.SeesAsync(message => message.Content == "once", Cancel);
        FailOnce(doors, "POST", "/webhooks/", "cut");
        await Assert.ThrowsAsync<HttpRequestException>(() => doors.Actions.FollowUpAsync(handle, new OutgoingMessage { Content = "more" }, true, Cancel));
        await doors.Actions.FollowUpAsync(handle, new OutgoingMessage { Content = "end" }, true, Cancel);
        Assert.Equal("more", (await doors.SeesAsync(message => message.Content is "more" or "end", Cancel)).Content);
        Assert.Equal("end", (await doors.SeesAsync(message => message.Content is "more" or "end", Cancel)).Content);
        await stop.CancelAsync();
        await run;
    }

    [Theory]
    [InlineData("op 7")]
    [InlineData("op 9 true")]
    [InlineData("close 4000")]
    [InlineData("close 4001")]
    [InlineData("cut")]
    public async Task A_session_outlives_what_happens_to_its_connection(string fault)
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        using var stop = new CancellationTokenSource();
        var run = doors.Feed.RunAsync(doors.Receiver, stop.Token);
        await doors.Receiver.NextOfAsync<DiscordEvent.GuildAvailable>();
        var asked = await RegisterAsync(doors);
        switch (fault)
        {
            case "op 7":
                doors.Server.Faults.ReconnectsBeforeHello = 1;
                doors.Server.WireControl.AskToReconnect();
                break;
            case "op 9 true":
                doors.Server.WireControl.InvalidateSessions(resumable: true);
                break;
            case "close 4000":
                doors.Server.WireControl.CloseGateway(CloseCode.Unknown);
                break;
            case "close 4001":
                doors.Server.WireControl.CloseGateway(CloseCode.UnknownOpcode);
                break;
            default:
                doors.Server.WireControl.CutGateway();
                break;
        }

        await doors.Receiver.NextOfAsync<DiscordEvent.Resumed>();
        await doors.RunAsync(asked, "ask", new Dictionary<string, string>(), Cancel);
        await doors.Receiver.NextOfAsync<DiscordEvent.InteractionReceived>();
        Assert.Empty(doors.Complaints);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task A_session_that_is_gone_begins_anew()
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        using var stop = new CancellationTokenSource();
        var run = doors.Feed.RunAsync(doors.Receiver, stop.Token);
        await doors.Receiver.NextOfAsync<DiscordEvent.GuildAvailable>();
        doors.Server.WireControl.InvalidateSessions(resumable: false);
        await doors.Receiver.NextOfAsync<DiscordEvent.Ready>();
        await doors.Receiver.NextOfAsync<DiscordEvent.GuildAvailable>();
        Assert.Empty(doors.Complaints);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task Dispatches_that_come_twice_hand_in_an_interaction_once()
    {
        await using var doors = await SandboxDoors.OpenAsync(Cancel);
        using var stop = new CancellationTokenSource();
        var run = doors.Feed.RunAsync(doors.Receiver, stop.Token);
        await doors.Receiver.NextOfAsync<DiscordEvent.GuildAvailable>();
        doors.Server.Faults.RepeatDispatches = true;
        var first = await AskAsync(doors);
        await doors.RunAsync(first.CommandId, "ask", new Dictionary<string, string>(), Cancel);
        var second = (await doors.Receiver.NextOfAsync<DiscordEvent.InteractionReceived>()).Interaction;
        Assert.NotEqual(first.Id, second.Id);
        await stop.CancelAsync();
        await run;
    }

    private static async Task<Snowflake> RegisterAsync(SandboxDoors doors) =>
        (await doors.Actions.RegisterCommandsAsync([new CommandDeclaration("ask", "Ask", CommandKind.Slash, [], null)], Cancel)).IdsByName["ask"];

    private static async Task<CommandInteraction> AskAsync(SandboxDoors doors)
    {
        await doors.RunAsync(await RegisterAsync(doors), "ask", new Dictionary<string, string>(), Cancel);
        return Assert.IsType<CommandInteraction>((await doors.Receiver.NextOfAsync<DiscordEvent.InteractionReceived>()).Interaction);
    }

    private static void FailOnce(SandboxDoors doors, string method, string path, string fault)
    {
        var failed = false;
        doors.Server.Faults.OnRequest = request =>
        {
            if (failed || request.Method != method || !request.Path.Contains(path, StringComparison.Ordinal))
                return null;
            failed = true;
            return fault switch
            {
                "cut" => RestFault.CutConnection(afterWork: true),
                "cut before" => RestFault.CutConnection(afterWork: false),
                "502" => RestFault.ServerError(502, afterWork: true),
                "502 before" => RestFault.ServerError(),
                _ => RestFault.TooManyRequests(TimeSpan.FromMilliseconds(200)),
            };
        };
    }
}
