using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Rest;

/// <summary>The acting door over HTTP.</summary>
internal sealed class DiscordActions(RestSender sender, CommandRegistrar registrar, FileDownload files) : IDiscordActions
{
    private const int MaxNonce = 25;
    private const int Say = 4;
    private const int Defer = 5;
    private const int DeferUpdate = 6;
    private const int Update = 7;
    private const int Suggest = 8;
    private const int Open = 9;

    private static readonly byte[] DeferredPublicly = Routes.Json(new DeferCallbackOut(Defer, null), WireJson.Shared.DeferCallbackOut);
    private static readonly byte[] DeferredPrivately = Routes.Json(new DeferCallbackOut(Defer, new DeferDataOut(64)), WireJson.Shared.DeferCallbackOut);
    private static readonly byte[] DeferredUpdate = Routes.Json(new DeferCallbackOut(DeferUpdate, null), WireJson.Shared.DeferCallbackOut);

    public DiscordCapabilities Capabilities { get; } = new(PostsOnce: true);

    public async Task AnswerAsync(InteractionHandle interaction, InteractionAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (json, uploads) = Spell(answer);
        await sender.SendAsync<object>(Routes.Answer(interaction, json, uploads), null, cancellationToken).ConfigureAwait(false);
    }

    public Task<Message> EditAnswerAsync(InteractionHandle interaction, OutgoingMessage content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return MessageAsync(Routes.EditAnswer(interaction, Spell(MessageWriter.Edit(content)), content.Uploads), cancellationToken);
    }

    public Task<Message> FollowUpAsync(InteractionHandle interaction, OutgoingMessage content, bool ephemeral, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return MessageAsync(Routes.FollowUp(interaction, Spell(MessageWriter.New(content, ephemeral)), content.Uploads), cancellationToken);
    }

    public Task<Message> PostAsync(Snowflake channelId, OutgoingMessage content, string? nonce, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (nonce is { Length: 0 or > MaxNonce })
            throw new ArgumentException($"'{nonce}' has {nonce.Length} characters: a nonce has 1 to {MaxNonce}.", nameof(nonce));
        var json = Spell(MessageWriter.New(content, nonce: nonce));
        return MessageAsync(Routes.Post(channelId, json, content.Uploads, nonce is not null), cancellationToken);
    }

    public Task<Message> EditPostAsync(Snowflake channelId, Snowflake messageId, OutgoingMessage content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return MessageAsync(Routes.EditPost(channelId, messageId, Spell(MessageWriter.Edit(content)), content.Uploads), cancellationToken);
    }

    public Task<Message> GetPostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        MessageAsync(Routes.GetPost(channelId, messageId), cancellationToken);

    public Task DeletePostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        sender.SendAsync<object>(Routes.DeletePost(channelId, messageId), null, cancellationToken);

    public async Task<IReadOnlyList<Message>> LookBackAsync(Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var page = await sender.SendAsync(Routes.LookBack(channelId, after, limit), WireJson.Shared.MessageInArray, cancellationToken)
            .ConfigureAwait(false);
        // "after" gives the messages that follow the id directly, yet lists the newest of them first.
        return [.. page!.OrderBy(message => message.Id).Select(message => message.ToValue())];
    }

    public async Task CrosspostAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        await sender.SendAsync<object>(Routes.Crosspost(channelId, messageId), null, cancellationToken).ConfigureAwait(false);

    public async Task<Snowflake> StartThreadAsync(Snowflake channelId, Snowflake messageId, string name, CancellationToken cancellationToken)
    {
        var json = Routes.Json(new ThreadOut(name), WireJson.Shared.ThreadOut);
        var thread = await sender.SendAsync(Routes.StartThread(channelId, messageId, json), WireJson.Shared.IdOnlyIn, cancellationToken)
            .ConfigureAwait(false);
        // A thread on a message has that message's id; this is what is left to say where our own repeat found it made.
        return thread?.Id ?? messageId;
    }

    public Task<CommandRegistration> RegisterCommandsAsync(IReadOnlyList<CommandDeclaration> commands, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commands);
        return registrar.RegisterAsync(commands, cancellationToken);
    }

    public Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return files.ReadAsync(attachment, maxBytes, cancellationToken);
    }

    private static (byte[] Json, IReadOnlyList<Upload> Files) Spell(InteractionAnswer answer) => answer switch
    {
        InteractionAnswer.Say say => (Spell(Say, MessageWriter.New(say.Content, say.Ephemeral)), say.Content.Uploads),
        InteractionAnswer.Update update => (Spell(Update, MessageWriter.Edit(update.Content)), update.Content.Uploads),
        InteractionAnswer.Defer { Ephemeral: true } => (DeferredPrivately, []),
        InteractionAnswer.Defer => (DeferredPublicly, []),
        InteractionAnswer.DeferUpdate => (DeferredUpdate, []),
        InteractionAnswer.Open open =>
            (Routes.Json(new ModalCallbackOut(Open, ComponentWriter.Form(open.Form)), WireJson.Shared.ModalCallbackOut), []),
        InteractionAnswer.Suggest suggest => (Routes.Json(
            new SuggestCallbackOut(Suggest, new SuggestDataOut(
                [.. suggest.Choices.Select(choice => new ChoiceOut(choice.Name, ChoiceValue.For(suggest.Kind, choice.Value)))])),
            WireJson.Shared.SuggestCallbackOut), []),
        _ => throw new ArgumentException($"'{answer.GetType().Name}' is no answer this client can give.", nameof(answer)),
    };

    private static byte[] Spell(int type, MessageOut message) =>
        Routes.Json(new MessageCallbackOut(type, message), WireJson.Shared.MessageCallbackOut);

    private static byte[] Spell(MessageOut message) => Routes.Json(message, WireJson.Shared.MessageOut);

    private async Task<Message> MessageAsync(RestCall call, CancellationToken cancellationToken)
    {
        var message = await sender.SendAsync(call, WireJson.Shared.MessageIn, cancellationToken).ConfigureAwait(false);
        return message!.ToValue();
    }
}
