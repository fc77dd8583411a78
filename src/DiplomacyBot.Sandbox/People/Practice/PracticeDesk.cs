using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>Lets practice members play, stops them, and lets them leave. One thing at a time; used under the world's gate.</summary>
internal sealed partial class PracticeDesk(SandboxCore core, PracticePlan plan, ILogger logger, CancellationToken stopping)
{
    private CancellationTokenSource? current;
    private bool leaving;
    private int finished;
    private int clicks;
    private string? problem;

    public PracticeStatus Status
    {
        get
        {
            var members = PracticeCrowd.Of(core.World).Count;
            var state = current is not null ? (leaving ? "leaving" : "playing") : members > 0 ? "resting" : "none";
            return new PracticeStatus(state, members, finished, clicks, problem);
        }
    }

    /// <returns>Why not, or null.</returns>
    public string? Play()
    {
        if (current is not null)
            return "The practice members are busy. Stop them first.";
        if (!core.Gateway.IsBotOnline)
            return "The bot is not connected, so there is nothing to play.";
        var members = PracticeCrowd.Gather(core.World, plan.Members);
        var notebook = new PracticeNotebook();
        Begin(leave: false, members, (player, cancel) => player.PlayAsync(cancel), notebook);
        return null;
    }

    public string? Stop()
    {
        current?.Cancel();
        return null;
    }

    /// <summary>Each erases what the bot keeps about them, by its own buttons, and leaves the server.</summary>
    public string? Remove()
    {
        if (current is not null)
            return "The practice members are busy. Stop them first.";
        Begin(leave: true, PracticeCrowd.Of(core.World), (player, cancel) => player.EraseAsync(cancel), new PracticeNotebook());
        return null;
    }

    private void Begin(bool leave, List<Member> members, Func<PracticePlayer, CancellationToken, Task> act, PracticeNotebook notebook)
    {
        (leaving, finished, clicks, problem) = (leave, 0, 0, null);
        current = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Tell();
        _ = RunAsync(members, act, notebook, current);
    }

    private async Task RunAsync(List<Member> members, Func<PracticePlayer, CancellationToken, Task> act, PracticeNotebook notebook, CancellationTokenSource run)
    {
        // The caller holds the gate.
        await Task.Yield();
        using var turns = new PracticeTurns(plan.AtOnce, core.Options.WireClock);
        using var time = new CancellationTokenSource(plan.MostTime, core.Options.WireClock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(run.Token, time.Token);
        await Task.WhenAll(members.Select((member, index) => LetAsync(member, index, turns, act, notebook, either.Token)));
        lock (core.World.Gate)
        {
            run.Dispose();
            current = null;
            Tell();
        }
    }

    private async Task LetAsync(Member member, int index, PracticeTurns turns, Func<PracticePlayer, CancellationToken, Task> act, PracticeNotebook notebook, CancellationToken cancellationToken)
    {
        using var window = new PracticeWindow(core, member.User, plan, Clicked);
        // Each has chances of their own, the same in each run: HashCode would make them others in each process. Multiplied, as neighbouring seeds begin alike.
        var player = new PracticePlayer(window, plan, notebook, PracticeCrowd.AliasOf(index), new Random(unchecked((int)((index + 1) * 0x9E3779B1u))), turns.WaitAsync);
        string? failure = null;
        try
        {
            await act(player, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped by a person, by the time or with the sandbox: no failure, but they have not finished either.
            return;
        }
        catch (PracticeException exception)
        {
            failure = $"{member.User.DisplayName} stopped: {exception.Message}";
        }
        catch (Exception exception)
        {
            LogFailed(exception);
            failure = $"{member.User.DisplayName} stopped for a reason nobody foresaw; the sandbox's log has it.";
        }

        lock (core.World.Gate)
        {
            problem ??= failure;
            finished++;
            // Whoever could not erase stays, so that it can be tried again.
            if (leaving && failure is null)
                PracticeCrowd.Leave(core.World, member);
            Tell();
        }
    }

    private void Clicked()
    {
        // Often enough to be seen moving.
        const int TellEvery = 5;
        lock (core.World.Gate)
        {
            if (++clicks % TellEvery == 0)
                Tell();
        }
    }

    private void Tell() => core.Live.TellAll("PRACTICE", Status.WriteTo);

    [LoggerMessage(LogLevel.Error, "A practice member stopped.")]
    private partial void LogFailed(Exception exception);
}
