using System.Globalization;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>Sends what a handler decided: at once where it is quick, after a deferral where it is not, with an apology where it failed.</summary>
internal sealed partial class InteractionResponder(IDiscordActions discord, IStandardReplies replies, WireClock wire, ILogger logger)
{
    public async Task AnswerAsync(Interaction interaction, Plan plan, Func<CancellationToken, Task<Reply>> decide, CancellationToken cancellationToken)
    {
        var handle = InteractionHandle.Of(interaction);
        var deciding = DecideSafelyAsync(interaction, decide, cancellationToken);
        // A form cannot follow a deferral, so its handler gets all of the three seconds.
        var isInTime = plan.Answer == AnswerKind.Form || await EndsWithinAsync(deciding, interaction, AnswerDeadlines.Defer, cancellationToken).ConfigureAwait(false);
        if (isInTime)
        {
            var reply = await deciding.ConfigureAwait(false);
            await discord.AnswerAsync(handle, InitialAnswer(plan, reply), cancellationToken).ConfigureAwait(false);
            await FollowAsync(handle, reply.Then, cancellationToken).ConfigureAwait(false);
            return;
        }
        await discord.AnswerAsync(handle, plan.Answer == AnswerKind.Update ? new InteractionAnswer.DeferUpdate() : new InteractionAnswer.Defer(plan.Visibility == Visibility.Private), cancellationToken).ConfigureAwait(false);
        await CompleteDeferredAsync(handle, plan, await deciding.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    public async Task SuggestAsync(AutocompleteInteraction interaction, Func<CancellationToken, Task<IReadOnlyList<CommandChoice>>> suggest, CancellationToken cancellationToken)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var suggesting = SuggestSafelyAsync(interaction, suggest, tooLate.Token);
        var isInTime = await EndsWithinAsync(suggesting, interaction, AnswerDeadlines.Suggest, cancellationToken).ConfigureAwait(false);
        if (!isInTime)
        {
            await tooLate.CancelAsync().ConfigureAwait(false);
        }
        var choices = isInTime ? await suggesting.ConfigureAwait(false) : [];
        await discord.AnswerAsync(InteractionHandle.Of(interaction), new InteractionAnswer.Suggest(ReplyRenderer.Render(choices)), cancellationToken).ConfigureAwait(false);
        await suggesting.ConfigureAwait(false);
    }

    private static InteractionAnswer InitialAnswer(Plan plan, Reply reply)
    {
        if (reply.Form is { } form && !reply.IsRefusal)
        {
            return new InteractionAnswer.Open(ReplyRenderer.Render(form));
        }
        var message = ReplyRenderer.Render(reply);
        return plan.Answer == AnswerKind.Update && !reply.IsRefusal
            ? new InteractionAnswer.Update(message)
            : new InteractionAnswer.Say(message, reply.IsRefusal || plan.Visibility == Visibility.Private);
    }

    private async Task CompleteDeferredAsync(InteractionHandle handle, Plan plan, Reply reply, CancellationToken cancellationToken)
    {
        if (reply.Form is not null)
        {
            throw new InvalidOperationException("A handler opened a form without declaring it, and took too long: Discord opens none after a deferral.");
        }
        var message = ReplyRenderer.Render(reply);
        if (plan.Answer == AnswerKind.Update && reply.IsRefusal)
        {
            await discord.FollowUpAsync(handle, message, ephemeral: true, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await discord.EditAnswerAsync(handle, message, cancellationToken).ConfigureAwait(false);
        }
        await FollowAsync(handle, reply.Then, cancellationToken).ConfigureAwait(false);
    }

    private async Task FollowAsync(InteractionHandle handle, Reply? next, CancellationToken cancellationToken)
    {
        for (; next is not null; next = next.Then)
        {
            await discord.FollowUpAsync(handle, ReplyRenderer.Render(next), ephemeral: true, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Reply> DecideSafelyAsync(Interaction interaction, Func<CancellationToken, Task<Reply>> decide, CancellationToken cancellationToken)
    {
        // A handler may work long before it first waits, and a database in a file never does: the timer of the deferral must run meanwhile.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            return await decide(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            var reference = ReferenceOf(interaction.Id);
            LogHandlerFailed(exception, interaction.Id, interaction.GetType().Name, reference);
            return replies.Failed(reference);
        }
    }

    private async Task<IReadOnlyList<CommandChoice>> SuggestSafelyAsync(
        AutocompleteInteraction interaction,
        Func<CancellationToken, Task<IReadOnlyList<CommandChoice>>> suggest,
        CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            return await suggest(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception exception)
        {
            LogHandlerFailed(exception, interaction.Id, interaction.GetType().Name, ReferenceOf(interaction.Id));
            return [];
        }
    }

    private async Task<bool> EndsWithinAsync(Task work, Interaction interaction, TimeSpan limit, CancellationToken cancellationToken)
    {
        var left = limit - wire.Time.GetElapsedTime(interaction.ReceivedAt);
        if (work.IsCompleted || left <= TimeSpan.Zero)
        {
            return work.IsCompleted;
        }
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timer = Task.Delay(left, wire.Time, ended.Token);
        var first = await Task.WhenAny(work, timer).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        return first == work;
    }

    // Short enough to be read out, and found again in the log beside the interaction's id.
    private static string ReferenceOf(Snowflake id) => ((id.Value >> 2) & 0xFFFFF).ToString("X5", CultureInfo.InvariantCulture);

    [LoggerMessage(LogLevel.Error, "{Kind} {Id} failed in its handler; the person was given the reference {Reference}.")]
    private partial void LogHandlerFailed(Exception exception, Snowflake id, string kind, string reference);
}
