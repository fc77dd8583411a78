namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>Lets practice members read for a while, and only a few of them act at the same time.</summary>
internal sealed class PracticeTurns(int atOnce, TimeProvider wireClock) : IDisposable
{
    private readonly SemaphoreSlim free = new(atOnce);

    /// <summary>Comes after the time, with a turn that ends when it is disposed.</summary>
    public async Task<IDisposable> WaitAsync(TimeSpan reading, CancellationToken cancellationToken)
    {
        await Task.Delay(reading, wireClock, cancellationToken);
        await free.WaitAsync(cancellationToken);
        return new Turn(free);
    }

    public void Dispose() => free.Dispose();

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
