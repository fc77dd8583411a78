using System.Globalization;

namespace DiplomacyBot.Benchmarks;

/// <summary>What the sandbox itself costs, with a bot that answers a word in a process of its own. Measured twice: with people in this process, who come by HTTP and
/// each read a live stream as the page does, and with people of the C# driver's kind, in the sandbox's own process. Beside it, in the same minutes, what the web server alone takes for the
/// same requests and sends, see <see cref="BareServer"/>.</summary>
internal static class SandboxBenchmark
{
    /// <summary>Until everything on the way has been compiled for good: after 15,000 the compiler still took a third of the processor time.</summary>
    private const int WarmUp = 45_000;

    public static async Task<int> RunAsync(int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("diplomacybot-benchmark-").FullName;
        try
        {
            foreach (var order in new[] { "in-order", "7" })
            {
                var bare = await MeasureBareServerAsync(folder, count);
                await MeasureOverHttpAsync(folder, order, count, bare, output);
                await MeasureInsideAsync(folder, order, count, output);
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Warms up, and measures what each echo costs the sandbox and the bot.</summary>
    /// <param name="what">Who the people are.</param>
    /// <param name="count">How many echoes are measured.</param>
    /// <param name="sandbox">The sandbox's processor time.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="people">Who run the command.</param>
    /// <param name="act">How they run it.</param>
    /// <returns>A line that says so.</returns>
    public static async Task<string> MeasureAsync<TPerson>(string what, int count, Func<TimeSpan> sandbox, BotProcess bot, IReadOnlyList<TPerson> people, Func<TPerson, Task> act)
    {
        var load = new Load<TPerson>(sandbox, people);
        await load.RunAsync("warm up", WarmUp, act);
        var before = bot.Processor;
        var cost = await load.RunAsync("echo", count, act);
        // Load's own short warm-up is in the bot's figure, and a twentieth of the count.
        var ofBot = (bot.Processor - before).TotalMilliseconds / (cost.Count * 1.05);
        return string.Create(CultureInfo.InvariantCulture,
            $"{what}: {cost.ProcessorMilliseconds * 1000:F0} µs of the sandbox's processor an echoed interaction, {cost.ProcessorMilliseconds / ofBot:F2} of the bot's {ofBot * 1000:F0}; {cost.PerSecond:F0} a second, {cost.ProcessorMilliseconds * cost.PerSecond / 1000:P0} of one processor, median {cost.MedianMilliseconds:F1} ms");
    }

    public static Task<BotProcess> StartEchoAsync(string token, Uri address, string folder) =>
        BotProcess.StartAsync([typeof(EchoBot).Assembly.Location, "--echo", token, new Uri(address, "api/v10").ToString(), $"ws://{address.Authority}/gateway"], new Dictionary<string, string>(), folder);

    private static async Task MeasureOverHttpAsync(string folder, string order, int count, double bareMicroseconds, TextWriter output)
    {
        string[] command =
        [
            Path.Join(InteractionBenchmark.Root(), "src", "DiplomacyBot.Sandbox", "bin", "Release", "net10.0", "DiplomacyBot.Sandbox.dll"),
            "--url", "http://127.0.0.1:0", "--no-rate-limits", "--events", order, "--world", Path.Join(folder, order + ".json"),
        ];
        await using var sandbox = await BotProcess.StartAsync(command, new Dictionary<string, string>(), folder, "Event order:");
        var (address, token) = (new Uri(Field(sandbox, "Sandbox:")), Field(sandbox, "Token:"));
        await using var bot = await StartEchoAsync(token, address, folder);
        await using var town = await BenchmarkTown.JoinAsync(address);
        var commands = await town.CommandAsync("/echo");
        var line = await MeasureAsync($"events {order}, people over HTTP", count, () => sandbox.Processor, bot, town.People, person => person.RepeatsAsync(commands[person]));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{line}; the same web server with nothing behind it {bareMicroseconds:F0} µs; resident {sandbox.Resident:F0} MiB after {count:N0}"));
    }

    private static async Task<double> MeasureBareServerAsync(string folder, int count)
    {
        await using var server = await BotProcess.StartAsync([typeof(BareServer).Assembly.Location, "--bare-server"], PeopleInside.RuntimeSettings, folder, BareServer.FirstWord);
        await using var peers = await BarePeers.JoinAsync(new Uri(Field(server, BareServer.FirstWord)));
        var load = new Load<int>(() => server.Processor, peers.People);
        await load.RunAsync("warm up", WarmUp, peers.RepeatsAsync);
        return (await load.RunAsync("echo", count, peers.RepeatsAsync)).ProcessorMilliseconds * 1000;
    }

    private static async Task MeasureInsideAsync(string folder, string order, int count, TextWriter output)
    {
        string[] command = [typeof(PeopleInside).Assembly.Location, "--people-inside", order, count.ToString(CultureInfo.InvariantCulture), Path.Join(folder, order + "-inside.json")];
        await using var inside = await BotProcess.StartAsync(command, PeopleInside.RuntimeSettings, folder, PeopleInside.FirstWord);
        await output.WriteLineAsync(inside.Said[^1]);
    }

    private static string Field(BotProcess sandbox, string label) => sandbox.Said.First(line => line.StartsWith(label, StringComparison.Ordinal))[label.Length..].Trim();
}
