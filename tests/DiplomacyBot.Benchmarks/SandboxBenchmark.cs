using System.Globalization;

namespace DiplomacyBot.Benchmarks;

/// <summary>What the sandbox itself costs: its own process, a bot that answers a word in a second one, four people in this one.</summary>
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
                await MeasureAsync(folder, order, count, output);
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, string order, int count, TextWriter output)
    {
        string[] command =
        [
            Path.Join(InteractionBenchmark.Root(), "src", "DiplomacyBot.Sandbox", "bin", "Release", "net10.0", "DiplomacyBot.Sandbox.dll"),
            "--url", "http://127.0.0.1:0", "--no-rate-limits", "--events", order, "--world", Path.Join(folder, order + ".json"),
        ];
        await using var sandbox = await BotProcess.StartAsync(command, new Dictionary<string, string>(), folder, "Event order:");
        var (address, token) = (new Uri(Field(sandbox, "Sandbox:")), Field(sandbox, "Token:"));
        string[] echo = [typeof(EchoBot).Assembly.Location, "--echo", token, new Uri(address, "api/v10").ToString(), $"ws://{address.Authority}/gateway"];
        await using var bot = await BotProcess.StartAsync(echo, new Dictionary<string, string>(), folder);
        await using var town = await BenchmarkTown.JoinAsync(address);
        var commands = await town.CommandAsync("/echo");
        var load = new Load(sandbox, town.People);
        await load.RunAsync("warm up", WarmUp, person => person.RepeatsAsync(commands[person]));
        var before = bot.Processor;
        var cost = await load.RunAsync("echo", count, person => person.RepeatsAsync(commands[person]));
        // Load's own short warm-up is in the bot's figure, and a twentieth of the count.
        var ofBot = (bot.Processor - before).TotalMilliseconds / (cost.Count * 1.05);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"events {order}: {cost.ProcessorMilliseconds * 1000:F0} µs of the sandbox's processor an echoed interaction, {cost.ProcessorMilliseconds / ofBot:F2} of the bot's {ofBot * 1000:F0}; {cost.PerSecond:F0} a second, {cost.ProcessorMilliseconds * cost.PerSecond / 1000:P0} of one processor, median {cost.MedianMilliseconds:F1} ms; resident {sandbox.Resident:F0} MiB after {count:N0}"));
    }

    private static string Field(BotProcess sandbox, string label) => sandbox.Said.First(line => line.StartsWith(label, StringComparison.Ordinal))[label.Length..].Trim();
}
