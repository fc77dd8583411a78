using System.Globalization;
using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Benchmarks;

/// <summary>The whole bot in its own process against a sandbox in this one: what interactions cost, how it starts, how it grows.</summary>
internal static class InteractionBenchmark
{
    public static async Task<int> RunAsync(int answers, int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("diplomacybot-benchmark-").FullName;
        try
        {
            var (echo, echoReady, echoMemory) = await EchoAsync(folder, count);
            await BotAsync(folder, answers, count, echo, echoReady, echoMemory, output);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(Cost Cost, TimeSpan ToReady, double Memory)> EchoAsync(string folder, int count)
    {
        await using var sandbox = await StartSandboxAsync();
        await using var bot = await BotProcess.StartAsync([Environment.ProcessPath is { } path && path.EndsWith(".dll", StringComparison.Ordinal) ? path : typeof(EchoBot).Assembly.Location, "--echo", sandbox.Token, sandbox.ApiUrl.ToString(), sandbox.GatewayUrl.ToString()], new Dictionary<string, string>(), folder);
        var memory = bot.Resident;
        await using var town = await BenchmarkTown.JoinAsync(sandbox.BaseAddress);
        var commands = await town.CommandAsync("/echo");
        return (await new Load<Person>(() => bot.Processor, town.People).RunAsync("echo, the bare client", count, person => person.RepeatsAsync(commands[person])), bot.ToReady, memory);
    }

    private static async Task BotAsync(string folder, int answers, int count, Cost echo, TimeSpan echoReady, double echoMemory, TextWriter output)
    {
        var database = Path.Join(folder, "bot.db");
        await using var sandbox = await StartSandboxAsync();
        var settings = new Dictionary<string, string>
        {
            ["Discord__Token"] = sandbox.Token,
            ["Discord__ApiUrl"] = sandbox.ApiUrl.ToString(),
            ["Discord__GatewayUrl"] = sandbox.GatewayUrl.ToString(),
            ["Storage__ConnectionString"] = $"Data Source={database}",
            ["Content__Path"] = Path.Join(Root(), "content"),
        };
        // Its own output folder: the copy beside this program leans on the web framework, which the bot does without.
        string[] command = [Path.Join(Root(), "src", "DiplomacyBot", "bin", "Release", "net10.0", "DiplomacyBot.dll")];
        await (await BotProcess.StartAsync(command, settings, folder)).DisposeAsync();
        var (members, stored) = AnswerSeed.Fill(database, answers);
        await using (await BotProcess.StartAsync(command, settings, folder))
        {
            await AnswerSeed.WaitForBoardsAsync(database, CancellationToken.None);
        }

        await using var bot = await BotProcess.StartAsync(command, settings, folder);
        var atReady = bot.Resident;
        await using var town = await BenchmarkTown.JoinAsync(sandbox.BaseAddress);
        var load = new Load<Person>(() => bot.Processor, town.People);
        var board = await town.CommandAsync("/leaderboard");
        var summary = await town.CommandAsync("/summary article:antarctic");
        var costs = new List<Cost>
        {
            echo,
            await load.RunAsync("/leaderboard", count, person => person.RepeatsAsync(board[person])),
            await load.RunAsync("/summary", count, person => person.RepeatsAsync(summary[person])),
        };
        var clicks = new QuizClicks();
        costs.Add(await load.RunAsync("a quiz click", count, clicks.ClickAsync));

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{stored:N0} stored answers of {members:N0} members; {count:N0} interactions of each kind by {town.People.Count} people at once"));
        await output.WriteLineAsync("| interaction | processor of the bot | to the bare client | median, there and back | p99 | a second |\n|---|---|---|---|---|---|");
        foreach (var cost in costs)
        {
            await output.WriteLineAsync(cost.Line(echo));
        }
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"start to ready: {bot.ToReady.TotalSeconds:F2} s (bare client {echoReady.TotalSeconds:F2} s); resident after ready: {atReady:F0} MiB (bare client {echoMemory:F0} MiB), after {3 * count:N0} interactions: {bot.Resident:F0} MiB"));
    }

    private static Task<SandboxServer> StartSandboxAsync() =>
        SandboxServer.StartAsync(new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), RateLimits = false, Quiet = true, EventSeed = null }, TimeProvider.System, CancellationToken.None);

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmark from the project's own tree.");
    }
}
