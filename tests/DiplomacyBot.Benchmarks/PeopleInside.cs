using System.Globalization;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.People.Practice;

namespace DiplomacyBot.Benchmarks;

/// <summary>A sandbox whose people act in its own process, as practice members do: through the same checks and events as everybody, without requests and streams of their own.
/// What such a person does between two echoes, reading the answer, is in the figure.</summary>
internal static class PeopleInside
{
    /// <summary>The line with the figure begins with it.</summary>
    public const string FirstWord = "events";

    private static readonly string[] Names = ["alice", "bruno", "chidi", "dana"];

    /// <summary>The sandbox's own program has these from its project file and from its first lines.</summary>
    public static IReadOnlyDictionary<string, string> RuntimeSettings { get; } = new Dictionary<string, string>
    {
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0",
        ["DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS"] = "1",
        ["DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT"] = Math.Max(1, Environment.ProcessorCount / 2).ToString(CultureInfo.InvariantCulture),
    };

    public static async Task<int> RunAsync(string order, int count, string world)
    {
        var options = new SandboxOptions
        {
            Url = new Uri("http://127.0.0.1:0"),
            RateLimits = false,
            WorldPath = world,
            EventSeed = order == "in-order" ? null : int.Parse(order, CultureInfo.InvariantCulture),
        };
        await using var sandbox = await SandboxServer.StartAsync(options, new HandClock(TimeProvider.System), CancellationToken.None);
        await using var bot = await SandboxBenchmark.StartEchoAsync(sandbox.Token, sandbox.BaseAddress, Path.GetDirectoryName(world)!);
        List<PracticeWindow> windows = [.. Names.Select(name => new PracticeWindow(sandbox.Core, sandbox.World.Users.Values.First(user => user.Username == name), PracticePlan.Default, clicked: static () => { }))];
        var line = await SandboxBenchmark.MeasureAsync($"{FirstWord} {order}, people inside", count, static () => Environment.CpuUsage.TotalTime, bot, windows, window => window.RunsAsync("echo", CancellationToken.None));
        windows.ForEach(window => window.Dispose());
        await Console.Out.WriteLineAsync(line);
        return 0;
    }
}
