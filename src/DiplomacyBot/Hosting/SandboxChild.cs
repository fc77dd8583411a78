using System.Diagnostics;

namespace DiplomacyBot.Hosting;

/// <summary>A sandbox this bot has started. Letting go of it does not end it, and closes the last stream between the two.</summary>
internal sealed class SandboxChild(Process process, string logPath) : IDisposable
{
    public string LogPath { get; } = logPath;

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>What it said last before it ended; empty where it said nothing.</summary>
    public async Task<string> LastWordsAsync(CancellationToken cancellationToken)
    {
        var words = await process.StandardError.ReadToEndAsync(cancellationToken);
        return words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
    }

    public void Dispose()
    {
        process.StandardError.Close();
        process.Dispose();
    }
}
