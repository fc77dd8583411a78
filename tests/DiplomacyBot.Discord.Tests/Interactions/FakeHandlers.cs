using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Discord.Tests.Interactions;

/// <summary>A handler of each temper.</summary>
internal sealed class FakeHandlers
{
    public TaskCompletionSource SlowStarted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource SlowMayEnd { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<ISlashCommand> Commands =>
    [
        new FakeCommand("say", Tier.Member, _ => Task.FromResult(Reply.Say($"hello"))),
        new FakeCommand("moderate", Tier.Moderator, _ => Task.FromResult(Reply.Say($"done"))),
        new FakeCommand("fail", Tier.Member, _ => throw new InvalidOperationException("secret detail")),
        new FakeCommand("slow", Tier.Member, SlowAsync),
        new FakeCommand("busy", Tier.Member, Busy),
        new FakeCommand("tongue", Tier.Member, _ => Task.FromResult(Reply.Say(Markdown.Trusted($"hello ({ReplyLocale.Current})")))),
        new FakeCommand("loud tongue", Tier.Member, _ => Task.FromResult(Reply.Say(Markdown.Trusted($"hello ({ReplyLocale.Current})"))), Visibility.Channel),
    ];

    // Works all the time and never awaits.
    private Task<Reply> Busy(CancellationToken cancellationToken)
    {
        SlowStarted.TrySetResult();
        SpinWait.SpinUntil(() => SlowMayEnd.Task.IsCompleted || cancellationToken.IsCancellationRequested);
        return Task.FromResult(Reply.Say($"at last"));
    }

    private async Task<Reply> SlowAsync(CancellationToken cancellationToken)
    {
        SlowStarted.TrySetResult();
        await SlowMayEnd.Task.WaitAsync(cancellationToken);
        return Reply.Say($"at last");
    }

    internal sealed class Tap : IComponentHandler
    {
        public ComponentDefinition Definition { get; } = new("tap");

        public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
            Task.FromResult(Reply.Say($"updated {id.Argument(0)}"));
    }

    private sealed class FakeCommand(string path, Tier tier, Func<CancellationToken, Task<Reply>> handle, Visibility visibility = Visibility.Private) : ISlashCommand, ISuggestOptions
    {
        public CommandDefinition Definition { get; } = new(path, "Test", tier, visibility);

        public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => handle(cancellationToken);

        public async Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken)
        {
            await handle(cancellationToken);
            return [new CommandChoice("a", "a")];
        }
    }
}
