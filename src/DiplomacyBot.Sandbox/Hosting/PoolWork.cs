namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Work that no request waits for. A mistake in it would end the whole program, as nobody catches it there: it is logged, and the world goes on, as with <see cref="LastResort"/>.</summary>
internal sealed partial class PoolWork(ILogger<PoolWork> logger)
{
    /// <summary>A timer that is not armed yet.</summary>
    /// <param name="clock">What it goes by.</param>
    /// <param name="what">Named in the log when it breaks.</param>
    /// <param name="work">Done each time it fires.</param>
    public ITimer Timer(TimeProvider clock, string what, Action work) => clock.CreateTimer(_ => Run(what, work), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private void Run(string what, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception)
        {
            LogBroken(exception, what);
        }
    }

    [LoggerMessage(LogLevel.Error, "A mistake in the sandbox: {What} could not be carried out.")]
    private partial void LogBroken(Exception exception, string what);
}
