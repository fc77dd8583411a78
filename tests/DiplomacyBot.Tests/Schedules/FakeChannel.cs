using System.Net;
using DiplomacyBot.Discord;

namespace DiplomacyBot.Tests.Schedules;

/// <summary>Channels that behave as Discord's: they remember an enforced nonce for two minutes, and lose requests and replies where told to.</summary>
internal sealed class FakeChannel(TimeProvider clock, Faults? faults = null) : IDiscordActions
{
    private static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(2);
    private static readonly User Bot = new(new Snowflake(1), "bot", null, true);

    private readonly Lock gate = new();
    private readonly List<(Message Message, string? Nonce, DateTimeOffset At)> posts = [];
    private ulong counter;

    public DiscordCapabilities Capabilities { get; } = new(PostsOnce: true);

    /// <summary>What the next posts are refused with, in order.</summary>
    public Queue<Exception> Refusals { get; } = new();

    /// <summary>Set to have replies lost after the post was made.</summary>
    public bool LoseReplies { get; set; }

    public bool HistoryIsUnreadable { get; set; }

    public int Attempts { get; private set; }

    public IReadOnlyList<Message> In(Snowflake channel)
    {
        lock (gate)
        {
            return [.. posts.Where(post => post.Message.ChannelId == channel).Select(post => post.Message)];
        }
    }

    public void Forget(Snowflake channel)
    {
        lock (gate)
        {
            posts.RemoveAll(post => post.Message.ChannelId == channel);
        }
    }

    public static DiscordApiException Error(HttpStatusCode status, int code) => new(status, code, "refused", [], "POST /channels/4/messages");

    public Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Attempts++;
            faults?.MayCrash("before a request", 12);
            if (faults?.OneIn(6) == true)
            {
                throw new HttpRequestException("The request was lost.");
            }
            if (Refusals.TryDequeue(out var refusal))
            {
                throw refusal;
            }
            var message = Existing(nonce) ?? Add(channelId, content, nonce);
            faults?.MayCrash("after a request", 12);
            if (LoseReplies || faults?.OneIn(4) == true)
            {
                throw new HttpRequestException("The reply was lost.");
            }
            return Task.FromResult(message);
        }
    }

    public Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken)
    {
        faults?.MayCrash("while looking back", 10);
        if (faults?.OneIn(5) == true)
        {
            throw Error(HttpStatusCode.ServiceUnavailable, 0);
        }
        return Task.FromResult<IReadOnlyList<Message>>(HistoryIsUnreadable ? [] : [.. In(channelId).Where(message => message.Id > after).OrderBy(message => message.Id).Take(limit)]);
    }

    public Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Message? Existing(string? nonce) =>
        posts.Where(post => nonce is not null && post.Nonce == nonce && clock.GetUtcNow() - post.At < NonceMemory).Select(post => post.Message).FirstOrDefault();

    private Message Add(Snowflake channel, OutgoingMessage content, string? nonce)
    {
        var id = new Snowflake(Snowflake.FirstAt(clock.GetUtcNow()).Value + ++counter);
        var message = new Message(id, channel, Bot, content.Content, [.. content.Embeds.Select(e => new MessageEmbed(e.Title, e.Description, e.Footer))], [], 0);
        posts.Add((message, nonce, clock.GetUtcNow()));
        return message;
    }
}
