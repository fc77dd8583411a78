using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Killing;

/// <summary>The bot as a process that can be killed at any moment.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Transcript transcript;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process, Transcript transcript)
    {
        this.process = process;
        this.transcript = transcript;
    }

    /// <summary>Ends with the process.</summary>
    public Task Exited => exited.Task;

    public bool WasKilled { get; private set; }

    public static HostProcess Start(Uri sandbox, Workshop workshop, DateTimeOffset now, Transcript transcript)
    {
        var start = new ProcessStartInfo(DotNet)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["exec", Program, sandbox.ToString(), workshop.DatabasePath, workshop.ContentPath, Moment(now)])
        {
            start.ArgumentList.Add(argument);
        }
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var host = new HostProcess(process, transcript);
        process.Exited += (_, _) => host.End();
        process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => transcript.Add($"    bot: {line.Data}");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return host;
    }

    /// <summary>Waits until it is connected and its guild is seen.</summary>
    /// <returns>False where it ended before.</returns>
    public Task<bool> ReadyAsync(CancellationToken cancellationToken) => HearsAsync("ready", cancellationToken);

    /// <summary>Moves its civil clock and lets it do everything that is due then.</summary>
    /// <returns>False where it ended before that was over.</returns>
    public async Task<bool> MoveAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(Moment(now).AsMemory(), cancellationToken);
            await process.StandardInput.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            // Its end of the pipe is gone, and so is it.
            return false;
        }
        return await HearsAsync("settled", cancellationToken);
    }

    /// <summary>SIGKILL: nothing of it runs after this.</summary>
    public void Kill()
    {
        WasKilled = true;
        process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private async Task<bool> HearsAsync(string expected, CancellationToken cancellationToken)
    {
        await foreach (var line in lines.Reader.ReadAllAsync(cancellationToken))
        {
            if (line == expected)
            {
                return true;
            }
        }
        return false;
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            transcript.Add($"    bot says: {line}");
            lines.Writer.TryWrite(line);
        }
    }

    private void End()
    {
        lines.Writer.TryComplete();
        exited.TrySetResult();
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    // Built beside this project, with the same configuration.
    private static string Program { get; } = AppContext.BaseDirectory.Replace("DiplomacyBot.EndToEnd.Tests", "DiplomacyBot.KillHost", StringComparison.Ordinal) + "DiplomacyBot.KillHost.dll";

    // The runtime that runs this test, which is not always the first "dotnet" on the path.
    private static string DotNet => Path.GetFullPath(Path.Combine(
        System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
