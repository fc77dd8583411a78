using System.Collections.Concurrent;
using DiplomacyBot.Discord;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>Keeps what would have been sent, by interaction.</summary>
internal sealed class RecordedDiscord : IDiscordActions
{
    private readonly ConcurrentDictionary<Snowflake, InteractionAnswer> answers = new();
    private readonly ConcurrentQueue<(Snowflake Interaction, OutgoingMessage Content)> followUps = new();

    public DiscordCapabilities Capabilities { get; } = new(PostsOnce: true);

    /// <summary>Where true, answers never reach anybody.</summary>
    public bool IsCutOff { get; set; }

    public InteractionAnswer? AnswerTo(Snowflake interaction) => answers.GetValueOrDefault(interaction);

    public IReadOnlyList<OutgoingMessage> FollowUpsTo(Snowflake interaction) => [.. followUps.Where(f => f.Interaction == interaction).Select(f => f.Content)];

    public Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken)
    {
        if (IsCutOff)
            throw new HttpRequestException("The line is cut.");
        Assert.True(answers.TryAdd(interaction.Id, answer), "An interaction was answered twice.");
        return Task.CompletedTask;
    }

    public Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken)
    {
        Assert.True(ephemeral);
        followUps.Enqueue((interaction.Id, content));
        return Task.FromResult(new Message(new Snowflake(1), new Snowflake(1), new User(new Snowflake(1), "bot", null, true), content.Content, [], [], 64));
    }

    public Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken) => throw Unexpected();

    public Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw Unexpected();

    public Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken) => throw Unexpected();

    public Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken) => throw Unexpected();

    public Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("Quizzes, boards and privacy only answer interactions.");
}
