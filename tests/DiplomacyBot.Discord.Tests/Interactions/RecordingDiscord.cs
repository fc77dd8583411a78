using System.Collections.Concurrent;

namespace DiplomacyBot.Discord.Tests.Interactions;

/// <summary>Takes down what is done, and fails where a test says so.</summary>
internal sealed class RecordingDiscord : IDiscordActions
{
    public ConcurrentQueue<(string What, object? Content)> Done { get; } = new();

    public SemaphoreSlim Something { get; } = new(0);

    public Exception? AnswerFails { get; set; }

    public DiscordCapabilities Capabilities { get; } = new(PostsOnce: true);

    public Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken)
    {
        Record("answer", answer);
        return AnswerFails is null ? Task.CompletedTask : Task.FromException(AnswerFails);
    }

    public Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken) => Returned("edit", content);

    public Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken) =>
        Returned(ephemeral ? "private follow-up" : "public follow-up", content);

    public Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken) => Returned("post", content);

    public Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken) => Returned("edit post", content);

    public Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => Returned("get", null);

    public Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => Returned("delete", null);

    public Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Message>>([]);

    public Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => Returned("crosspost", null);

    public Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken) => Task.FromResult(messageId);

    public Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken) =>
        Task.FromResult(new CommandRegistration(false, new Dictionary<string, Snowflake>()));

    public Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken) => Task.FromResult(Array.Empty<byte>());

    private Task<Message> Returned(string what, object? content)
    {
        Record(what, content);
        return Task.FromResult(new Message(new Snowflake(1), new Snowflake(2), new User(new Snowflake(3), "bot", null, true), "", [], [], 0));
    }

    private void Record(string what, object? content)
    {
        Done.Enqueue((what, content));
        Something.Release();
    }
}
