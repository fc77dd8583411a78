namespace DiplomacyBot.Discord;

/// <summary>The door through which the bot does things on Discord.</summary>
/// <remarks>Each method throws <see cref="DiscordApiException"/> where Discord refuses, and <see cref="HttpRequestException"/> or
/// <see cref="TimeoutException"/> where it cannot be known whether the request arrived. Requests are repeated only where that is harmless.
/// A post, a publication or a thread whose repeat was refused after a try without an answer is such an unknown too; the refusal is then the
/// inner exception.</remarks>
public interface IDiscordActions
{
    /// <summary>What this implementation promises.</summary>
    DiscordCapabilities Capabilities { get; }

    /// <summary>Gives the one initial answer; it must arrive within 3 seconds of the interaction.</summary>
    /// <exception cref="DiscordApiException">10062: too late or unknown. 40060: somebody else answered it.</exception>
    Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken);

    /// <summary>Replaces the initial answer, or fills in a deferred one; within 15 minutes.</summary>
    Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken);

    /// <summary>Adds a further message to an answered interaction; within 15 minutes; never repeated by itself.</summary>
    Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken);

    /// <summary>Posts a message in a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="content">The message.</param>
    /// <param name="nonce">At most 25 characters, unique per logical post: for a few minutes a repeat returns the first message instead of
    /// making another. Null posts without that protection, and then nothing is repeated.</param>
    /// <param name="cancellationToken">Stops waiting; the post may have happened all the same.</param>
    /// <exception cref="DiscordApiException">10008 with a nonce: it was posted before and has been deleted since.</exception>
    Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken);

    /// <summary>Replaces a message of the bot's own.</summary>
    Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken);

    /// <summary>Reads one message.</summary>
    Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken);

    /// <summary>Deletes a message; one that is gone already counts as deleted.</summary>
    Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken);

    /// <summary>Reads a channel forwards: the oldest messages newer than <paramref name="after"/>, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="after">Only newer ones; see <see cref="Snowflake.FirstAt"/>.</param>
    /// <param name="limit">1 to 100; fewer come back only where there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken);

    /// <summary>Publishes a message of an announcement channel to its followers.</summary>
    Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken);

    /// <summary>Starts a thread on a message and returns the thread's id.</summary>
    /// <exception cref="DiscordApiException">160004: it has one already.</exception>
    Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken);

    /// <summary>Makes Discord's global commands equal to these: one request that replaces all, and none where they are equal already.</summary>
    /// <returns>The ids of the commands by top-level name, and whether anything was sent.</returns>
    Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken);

    /// <summary>Fetches a file that came with an interaction, from Discord's two CDN hosts or the API's own origin only.</summary>
    /// <param name="attachment">The file.</param>
    /// <param name="maxBytes">The most that is read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="InvalidDataException">It is larger than <paramref name="maxBytes"/>, or its link points elsewhere.</exception>
    Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken);
}
