using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>Takes interactions from the feed and sees each of them answered: by its handler, or by a line that says why not.</summary>
/// <remarks>At most <see cref="MaxInFlight"/> are worked on at the same time; what comes on top is told to try again.</remarks>
public sealed partial class InteractionDispatcher : IAsyncDisposable
{
    /// <summary>How many interactions may be in flight.</summary>
    public const int MaxInFlight = 512;

    // Discord's error codes.
    private const int UnknownInteraction = 10062;
    private const int AlreadyAnswered = 40060;

    private readonly HandlerTable handlers;
    private readonly IAccessPolicy access;
    private readonly IStandardReplies replies;
    private readonly InteractionResponder responder;
    private readonly ILogger<InteractionDispatcher> logger;
    private readonly ConcurrentDictionary<Task, byte> inFlight = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Made by dependency injection; see <see cref="InteractionServices"/>.</summary>
    public InteractionDispatcher(
        IEnumerable<ISlashCommand> slashCommands,
        IEnumerable<IMessageCommand> messageCommands,
        IEnumerable<IComponentHandler> components,
        IEnumerable<IFormHandler> forms,
        IAccessPolicy access,
        IStandardReplies replies,
        IDiscordActions discord,
        WireClock wire,
        ILogger<InteractionDispatcher> logger)
    {
        handlers = new HandlerTable([.. slashCommands, .. messageCommands], components, forms);
        this.access = access;
        this.replies = replies;
        this.logger = logger;
        responder = new InteractionResponder(discord, replies, wire, logger);
    }

    /// <summary>Starts answering an interaction and returns at once.</summary>
    public void Dispatch(Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var isTooMuch = inFlight.Count >= MaxInFlight;
        // On the pool at once: the caller is the gateway's reading loop, whose heartbeats must not wait for a handler.
        var task = Task.Run(() => AnswerAsync(interaction, isTooMuch, stopping.Token));
        inFlight.TryAdd(task, 0);
        _ = task.ContinueWith(done => inFlight.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits until no interaction is in flight: what a test does before it moves the civil clock, and the host before it stops.</summary>
    public async Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        while (!inFlight.IsEmpty)
        {
            await Task.WhenAll(inFlight.Keys).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lets what is in flight end for five seconds, then cancels it.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            stopping.CancelAfter(TimeSpan.FromSeconds(5));
            await WhenIdleAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            stopping.Dispose();
        }
    }

    private async Task AnswerAsync(Interaction interaction, bool isTooMuch, CancellationToken cancellationToken)
    {
        try
        {
            var plan = isTooMuch ? Plan.Refusal : PlanFor(interaction);
            using var locale = ReplyLocale.Use(plan.Visibility == Visibility.Channel ? interaction.GuildLocale : interaction.Locale);
            await (interaction switch
            {
                AutocompleteInteraction autocomplete => SuggestAsync(autocomplete, isTooMuch, cancellationToken),
                _ when isTooMuch => responder.AnswerAsync(interaction, plan, _ => Task.FromResult(replies.Busy), cancellationToken),
                _ => responder.AnswerAsync(interaction, plan, token => DecideAsync(interaction, token), cancellationToken),
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogCancelled(interaction.Id);
        }
        catch (DiscordApiException exception) when (exception.Code is UnknownInteraction or AlreadyAnswered)
        {
            // The three seconds were over, or the answer had arrived after all: what the handler saved stays saved, and the person tries again.
            LogTooLate(interaction.Id, exception.Code);
        }
        catch (Exception exception)
        {
            LogUnanswered(exception, interaction.Id);
        }
    }

    private Plan PlanFor(Interaction interaction) => interaction switch
    {
        CommandInteraction command when handlers.Command(command.Path)?.Definition is { } definition => new(definition.Answer, definition.Visibility),
        ComponentInteraction component when CustomId.TryParse(component.CustomId, out var id) && handlers.Component(id.Handler)?.Definition is { } definition => Plan.On(component.Message, definition),
        ModalInteraction modal when CustomId.TryParse(modal.CustomId, out var id) && handlers.Form(id.Handler)?.Definition is { } definition => Plan.On(modal.Message, definition),
        _ => Plan.Refusal,
    };

    private async Task<Reply> DecideAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (interaction.GuildId is null || interaction.Member is null)
        {
            return replies.OutsideGuild;
        }
        switch (interaction)
        {
            case CommandInteraction command:
                return handlers.Command(command.Path) is { } commandHandler
                    ? await IfAllowedAsync(interaction, commandHandler.Definition.Tier, () => commandHandler.HandleAsync(command, cancellationToken), cancellationToken).ConfigureAwait(false)
                    : replies.UnknownCommand;
            case ComponentInteraction component:
                return CustomId.TryParse(component.CustomId, out var componentId) && handlers.Component(componentId.Handler) is { } componentHandler
                    ? await IfOwnAsync(interaction, componentId, componentHandler.Definition.Tier, () => componentHandler.HandleAsync(component, componentId, cancellationToken), cancellationToken).ConfigureAwait(false)
                    : replies.StaleComponent;
            case ModalInteraction modal:
                return CustomId.TryParse(modal.CustomId, out var formId) && handlers.Form(formId.Handler) is { } formHandler
                    ? await IfOwnAsync(interaction, formId, formHandler.Definition.Tier, () => formHandler.HandleAsync(modal, formId, cancellationToken), cancellationToken).ConfigureAwait(false)
                    : replies.StaleComponent;
            default:
                throw new InvalidOperationException($"Interactions of type {interaction.GetType().Name} are not dispatched.");
        }
    }

    private async Task<Reply> IfOwnAsync(Interaction interaction, CustomId id, Tier tier, Func<Task<Reply>> handle, CancellationToken cancellationToken) =>
        id.Owner is { } owner && owner != interaction.User.Id
            ? replies.SomebodyElses
            : await IfAllowedAsync(interaction, tier, handle, cancellationToken).ConfigureAwait(false);

    private async Task<Reply> IfAllowedAsync(Interaction interaction, Tier tier, Func<Task<Reply>> handle, CancellationToken cancellationToken) =>
        tier == Tier.Member || await access.AllowsAsync(interaction, tier, cancellationToken).ConfigureAwait(false)
            ? await handle().ConfigureAwait(false)
            : replies.NotAllowed(tier);

    private async Task SuggestAsync(AutocompleteInteraction interaction, bool isTooMuch, CancellationToken cancellationToken)
    {
        var handler = handlers.Command(interaction.Path);
        var helps = !isTooMuch && handler is ISuggestOptions && interaction.GuildId is not null && interaction.Member is not null;
        await responder.SuggestAsync(interaction, async token =>
            helps && (handler!.Definition.Tier == Tier.Member || await access.AllowsAsync(interaction, handler.Definition.Tier, token).ConfigureAwait(false))
                ? await ((ISuggestOptions)handler).SuggestAsync(interaction, token).ConfigureAwait(false)
                : [], cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Error, "Interaction {Id} could not be answered.")]
    private partial void LogUnanswered(Exception exception, Snowflake id);

    [LoggerMessage(LogLevel.Warning, "Interaction {Id}: the answer came too late, or was there already (error {Code}).")]
    private partial void LogTooLate(Snowflake id, int code);

    [LoggerMessage(LogLevel.Information, "Interaction {Id} was not answered: the bot is stopping.")]
    private partial void LogCancelled(Snowflake id);
}
