using DiplomacyBot.Discord;

namespace DiplomacyBot.Tests.Library;

/// <summary>Hands out files. Everything else of the door is not this folder's business.</summary>
internal sealed class FakeDownloads : IDiscordActions
{
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>Thrown instead of handing out a file.</summary>
    public Exception? Failure { get; set; }

    /// <summary>How many downloads were asked for.</summary>
    public int Asked { get; private set; }

    public DiscordCapabilities Capabilities => new(PostsOnce: true);

    public Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken)
    {
        Asked++;
        if (Failure is not null)
        {
            return Task.FromException<byte[]>(Failure);
        }
        var bytes = Files[attachment.FileName];
        return bytes.Length > maxBytes
            ? Task.FromException<byte[]>(new InvalidDataException("too large"))
            : Task.FromResult(bytes);
    }

    public Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken) => throw Unexpected();

    public Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken) => throw Unexpected();

    public Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("The library must leave this to the dispatcher.");
}
