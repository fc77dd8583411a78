using System.Diagnostics;

namespace DiplomacyBot.Benchmarks;

/// <summary>A bot in a process of its own, so that its processor time and memory are its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process process;

    private BotProcess(Process process, TimeSpan toReady)
    {
        this.process = process;
        ToReady = toReady;
    }

    /// <summary>From the start of the process to its line "Ready".</summary>
    public TimeSpan ToReady { get; }

    /// <summary>Processor time used so far, all threads.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in MiB.</summary>
    public double Resident
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<BotProcess> StartAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> settings, string folder)
    {
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Ready", StringComparison.Ordinal))
            {
                var toReady = Stopwatch.GetElapsedTime(began);
                _ = process.StandardOutput.ReadToEndAsync();
                return new BotProcess(process, toReady);
            }
        }
        throw new InvalidOperationException($"The bot ended before it was ready: {await errors}");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
