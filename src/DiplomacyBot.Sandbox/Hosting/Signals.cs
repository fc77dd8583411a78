using System.Runtime.InteropServices;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Ends the program orderly on SIGTERM and Ctrl+C. A child of a bot ignores what its terminal sends: it outlives the bot.</summary>
internal sealed class Signals : IDisposable
{
    private readonly List<PosixSignalRegistration> registrations = [];

    public Signals(TaskCompletionSource stop, bool ignoreTerminal)
    {
        Register(PosixSignal.SIGTERM, stop);
        Register(PosixSignal.SIGINT, ignoreTerminal ? null : stop);
        Register(PosixSignal.SIGQUIT, ignoreTerminal ? null : stop);
        Register(PosixSignal.SIGHUP, ignoreTerminal ? null : stop);
    }

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());

    private void Register(PosixSignal signal, TaskCompletionSource? stop) => registrations.Add(PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop?.TrySetResult();
    }));
}
