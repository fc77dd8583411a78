namespace DiplomacyBot.Hosting;

/// <summary>Tells when the bot first has everything it needs: connected, commands registered, its guilds seen.</summary>
internal sealed class ReadySignal
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => done.Task;

    public void Set() => done.TrySetResult();
}
