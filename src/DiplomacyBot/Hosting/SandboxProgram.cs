using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DiplomacyBot.Hosting;

/// <summary>The sandbox's own program, which a build puts in the folder "sandbox" beside the bot.</summary>
/// <param name="folder">Where it is.</param>
internal class SandboxProgram(string folder)
{
    private const string Name = "DiplomacyBot.Sandbox";

    /// <summary>Starts it as a process that outlives the bot by a minute, so that a killed bot finds its Discord again.</summary>
    /// <param name="url">Where it is to listen.</param>
    /// <param name="dataFolder">Where its world and its log go.</param>
    /// <exception cref="StartRefusedException">It is not there, or the system does not start it.</exception>
    public virtual SandboxChild Start(Uri url, string dataFolder)
    {
        var logPath = Path.Join(dataFolder, "sandbox.log");
        var process = Run(url, dataFolder, logPath);
        // Streams of its own, closed at once, or once it runs: it must hold neither the bot's terminal nor a pipe somebody waits for the end of.
        process.StandardInput.Close();
        process.StandardOutput.Close();
        return new SandboxChild(process, logPath);
    }

    /// <summary>Starts it as a process that ends when its input is closed, so with whoever started it at the latest.</summary>
    /// <param name="url">Where it is to listen; with port 0 its first line of output says where it does.</param>
    /// <param name="dataFolder">Where its world and its log go.</param>
    /// <exception cref="StartRefusedException">It is not there, or the system does not start it.</exception>
    public Process StartAttached(Uri url, string dataFolder) => Run(url, dataFolder, Path.Join(dataFolder, "sandbox.log"), "--exit-with-input");

    private Process Run(Uri url, string dataFolder, string logPath, params string[] more)
    {
        var (command, first) = Command();
        var start = new ProcessStartInfo(command)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[.. first, "--url", url.ToString(), "--world", Path.Join(dataFolder, "sandbox-world.json"), "--log", logPath, "--exit-when-alone", "60", .. more])
            start.ArgumentList.Add(argument);
        if (OperatingSystem.IsWindows())
            start.CreateNewProcessGroup = true;
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException)
        {
            throw new StartRefusedException(ExitCodes.Sandbox, $"The sandbox could not be started: {exception.Message}", "Set Discord__Token to run on discord.com instead.", exception);
        }
    }

    private (string Command, string[] First) Command()
    {
        var library = Path.Join(folder, Name + ".dll");
        if (!File.Exists(library))
        {
            throw new StartRefusedException(
                ExitCodes.Sandbox,
                "Discord__Token is blank, and this copy of the bot comes without a sandbox.",
                "Set Discord__Token, or build with IncludeSandbox=true.");
        }

        // The runtime that runs this very program, which is not always the first "dotnet" on the path.
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var dotnet = Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet" + suffix));
        return File.Exists(dotnet) ? (dotnet, ["exec", library]) : (Path.Join(folder, Name + suffix), []);
    }
}
