using System.Diagnostics;

namespace DiplomacyBot.Hosting.Touring;

/// <summary>A sandbox of the tour's own, on a port that is free, which ends with the tour.</summary>
internal sealed class TourSandbox : IAsyncDisposable
{
    /// <summary>How long it may take to end by itself.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process process;

    private TourSandbox(Process process, Uri url)
    {
        this.process = process;
        Url = url;
    }

    /// <summary>Where it answers.</summary>
    public Uri Url { get; }

    /// <exception cref="StartRefusedException">There is no sandbox beside the bot, or it does not start.</exception>
    public static async Task<TourSandbox> StartAsync(SandboxProgram program, string folder, CancellationToken cancellationToken)
    {
        var process = program.StartAttached(new Uri("http://127.0.0.1:0"), folder);
        try
        {
            // Its first line names the address: with port 0 nobody else can have taken it meanwhile.
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                if (line.StartsWith("Sandbox:", StringComparison.Ordinal))
                    return new TourSandbox(process, new Uri(line["Sandbox:".Length..].Trim()));
            }

            var words = await process.StandardError.ReadToEndAsync(cancellationToken);
            throw new StartRefusedException(ExitCodes.Sandbox, $"The sandbox did not start: {words.Trim()}", "Set Discord__Token to run on discord.com instead.");
        }
        catch
        {
            await EndAsync(process);
            throw;
        }
    }

    public ValueTask DisposeAsync() => EndAsync(process);

    private static async ValueTask EndAsync(Process process)
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }
}
