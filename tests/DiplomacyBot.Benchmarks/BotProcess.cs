using System.Diagnostics;

namespace DiplomacyBot.Benchmarks;

/// <summary>A bot, or a sandbox, in a process of its own, so that its processor time and memory are its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process process;

    private BotProcess(Process process, TimeSpan toReady, IReadOnlyList<string> said)
    {
        this.process = process;
        ToReady = toReady;
        Said = said;
    }

    /// <summary>From the start of the process to the line that says it is ready.</summary>
    public TimeSpan ToReady { get; }

    /// <summary>What it said until then.</summary>
    public IReadOnlyList<string> Said { get; }

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

    public static async Task<BotProcess> StartAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> settings, string folder, string readyLine = "Ready")
    {
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.StartsWith(readyLine, StringComparison.Ordinal))
            {
                var toReady = Stopwatch.GetElapsedTime(began);
                _ = process.StandardOutput.ReadToEndAsync();
                return new BotProcess(process, toReady, said);
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
