using System.Collections.Concurrent;
using System.Net;
using DiplomacyBot.Discord;

namespace DiplomacyBot.Tests.Hosting;

/// <summary>Both doors, in memory: a test hands events in and sees what the bot does.</summary>
internal sealed class FakeDiscord : IDiscordFeed, IDiscordActions
{
    private readonly TaskCompletionSource<IDiscordReceiver> connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<InteractionAnswer> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static Snowflake GuildId { get; } = new(700);

    public DiscordCapabilities Capabilities { get; } = new(PostsOnce: true);

    public ConcurrentQueue<IReadOnlyList<CommandDeclaration>> Registered { get; } = new();

    public ConcurrentQueue<InteractionAnswer> Answers { get; } = new();

    /// <summary>Thrown by the next registrations, one each.</summary>
    public ConcurrentQueue<Exception> RegistrationFailures { get; } = new();

    public bool WasCancelled { get; private set; }

    public Task<IDiscordReceiver> Connected => connected.Task;

    public static Guild Guild(ulong id = 700) => new(new(id), "Forum", new(50), "en-US", [], []);

    /// <summary>Ends the connection with that failure.</summary>
    public void Fail(Exception exception) => ended.TrySetException(exception);

    public async Task RunAsync(IDiscordReceiver receiver, CancellationToken cancellationToken)
    {
        connected.TrySetResult(receiver);
        try
        {
            await ended.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            WasCancelled = true;
            throw;
        }
    }

    public Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken)
    {
        if (RegistrationFailures.TryDequeue(out var failure))
            return Task.FromException<CommandRegistration>(failure);
        Registered.Enqueue(commands);
        return Task.FromResult(new CommandRegistration(true, commands.Select((c, i) => (c.Name, Id: new Snowflake((ulong)(100 + i)))).ToDictionary(c => c.Name, c => c.Id)));
    }

    public Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken)
    {
        Answers.Enqueue(answer);
        answered.TrySetResult(answer);
        return Task.CompletedTask;
    }

    /// <summary>The first answer to anything.</summary>
    public Task<InteractionAnswer> AnsweredAsync(CancellationToken cancellationToken) => answered.Task.WaitAsync(cancellationToken);

    public static DiscordApiException Refusal(HttpStatusCode status) => new(status, 0, status.ToString(), [], "PUT /applications/1/commands");

    public Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken) => throw Unexpected();

    public Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken) => throw Unexpected();

    public Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("Nothing in this test should have done that.");
}
