using System.Diagnostics;

namespace DiplomacyBot.Hosting;

/// <summary>A sandbox this bot has started. Letting go of it does not end it.</summary>
internal sealed class SandboxChild(Process process, string logPath) : IDisposable
{
    public string LogPath { get; } = logPath;

    public bool HasExited => process.HasExited;

    public void Dispose() => process.Dispose();
}
