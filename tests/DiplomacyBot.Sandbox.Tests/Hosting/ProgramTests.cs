using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

/// <summary>The program itself, as a child process.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-program-");
    private readonly List<Process> children = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        foreach (var child in children)
        {
            if (!child.HasExited)
                child.Kill();
            child.WaitForExit();
            child.Dispose();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_taken_port_ends_it_with_code_3_and_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var child = Start("--url", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        var said = await child.StandardError.ReadToEndAsync(Cancel);
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(3, child.ExitCode);
        Assert.Contains("already in use", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "world.json")));
    }

    [Fact]
    public async Task It_prints_where_it_is_and_who_may_enter()
    {
        var child = Start("--url", "http://127.0.0.1:0");
        var address = await FieldAsync(child, "Sandbox:");
        var token = await FieldAsync(child, "Token:");
        var application = await FieldAsync(child, "Application id:");
        using var http = new HttpClient();
        var info = JsonElement.Parse(await http.GetStringAsync(new Uri(address + "sandbox/info"), Cancel));
        Assert.Equal((token, application), (info.GetProperty("token").GetString(), info.GetProperty("application_id").GetString()));
    }

    [Fact]
    public async Task It_says_when_it_is_open_to_the_network_and_is_only_when_told_to()
    {
        var child = Start("--url", "http://0.0.0.0:0", "--public");
        Assert.Contains("anybody who reaches this address", await FieldAsync(child, "Open to the network:"), StringComparison.Ordinal);
        var refused = Start("--url", "http://0.0.0.0:0");
        Assert.Contains("--public", await refused.StandardError.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        await refused.WaitForExitAsync(Cancel);
        Assert.Equal(2, refused.ExitCode);
    }

    [Fact]
    public async Task It_starts_from_a_town_file_by_a_clock_that_stands_still_and_prints_the_seed_of_its_order()
    {
        var town = Path.Combine(folder.FullName, "town.yml");
        await File.WriteAllTextAsync(town, "people: [mira]\nguilds: [{name: Harbour}]\n", Cancel);
        var child = Start("--url", "http://127.0.0.1:0", "--town", town, "--clock", "2026-12-01T09:00:00Z", "--events", "77");
        var address = await FieldAsync(child, "Sandbox:");
        Assert.Contains("seed 77", await FieldAsync(child, "Event order:"), StringComparison.Ordinal);
        using var http = new HttpClient();
        var state = JsonElement.Parse(await http.GetStringAsync(new Uri(address + "sandbox/control"), Cancel));
        Assert.Equal(("2026-12-01T09:00:00.000000+00:00", 77), (state.GetProperty("now").GetString(), state.GetProperty("event_seed").GetInt32()));
        var world = JsonElement.Parse(await http.GetStringAsync(new Uri(address + "sandbox/people/mira/world"), Cancel));
        Assert.Equal("Harbour", world.GetProperty("guild").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_mistake_in_a_town_file_ends_it_with_code_4_and_its_line()
    {
        var town = Path.Combine(folder.FullName, "town.yml");
        await File.WriteAllTextAsync(town, "people: [mira]\nguilds:\n- nane: Harbour\n", Cancel);
        var child = Start("--url", "http://127.0.0.1:0", "--town", town);
        Assert.Contains("line 3: there is no \"nane\" here", await child.StandardError.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(4, child.ExitCode);
    }

    [Fact]
    public async Task Nothing_that_was_answered_is_lost_to_SIGKILL()
    {
        var child = Start("--url", "http://127.0.0.1:0");
        using var http = new HttpClient();
        var (address, token) = (await FieldAsync(child, "Sandbox:"), await FieldAsync(child, "Token:"));
        var channel = await QuizAsync(http, address);
        var first = await PostAsync(http, address, token, channel);
        child.Kill();
        await child.WaitForExitAsync(Cancel);
        var next = Start("--url", "http://127.0.0.1:0");
        (address, var newToken) = (await FieldAsync(next, "Sandbox:"), await FieldAsync(next, "Token:"));
        Assert.Equal(token, newToken);
        Assert.Equal(first, await PostAsync(http, address, token, channel));
    }

    [Fact]
    public async Task A_child_of_a_bot_survives_the_terminals_signals_and_ends_on_SIGTERM()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Signals are of other systems.");
        var child = Start("--url", "http://127.0.0.1:0", "--exit-when-alone", "600");
        var address = await FieldAsync(child, "Sandbox:");
        using var http = new HttpClient();
        await SignalAsync("INT", child.Id);
        await SignalAsync("HUP", child.Id);
        await http.GetStringAsync(new Uri(address + "sandbox/info"), Cancel);
        Assert.False(child.HasExited);
        await SignalAsync("TERM", child.Id);
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(0, child.ExitCode);
    }

    [Fact]
    public async Task A_child_nobody_connects_to_ends_by_itself()
    {
        var child = Start("--url", "http://127.0.0.1:0", "--exit-when-alone", "1");
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(0, child.ExitCode);
    }

    [Fact]
    public async Task A_child_that_is_to_end_with_its_input_does()
    {
        var child = Start("--url", "http://127.0.0.1:0", "--exit-with-input");
        await FieldAsync(child, "Sandbox:");
        Assert.False(child.HasExited);
        child.StandardInput.Close();
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(0, child.ExitCode);
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
            ArgumentList = { typeof(SandboxServer).Assembly.Location, "--world", Path.Combine(folder.FullName, "world.json") },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var child = Process.Start(start)!;
        children.Add(child);
        return child;
    }

    private static async Task<string> FieldAsync(Process child, string label)
    {
        while (await child.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith(label, StringComparison.Ordinal))
                return line[label.Length..].Trim();
        }

        throw new InvalidOperationException($"It ended without saying \"{label}\": {await child.StandardError.ReadToEndAsync(Cancel)}");
    }

    private static async Task SignalAsync(string name, int id)
    {
        using var kill = Process.Start("kill", ["-" + name, id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Cancel);
    }

    private static async Task<string> QuizAsync(HttpClient http, string address) =>
        JsonElement.Parse(await http.GetStringAsync(new Uri(address + "sandbox/info"), Cancel)).GetProperty("setup").GetProperty("quiz_channel_id").GetString()!;

    private static async Task<string> PostAsync(HttpClient http, string address, string token, string channel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{address}api/v10/channels/{channel}/messages");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        request.Headers.TryAddWithoutValidation("User-Agent", "DiscordBot (https://forum.example, 1)");
        request.Content = new StringContent("""{"content":"a","nonce":"once","enforce_nonce":true}""", Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, Cancel);
        return JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(Cancel)).GetProperty("id").GetString()!;
    }
}
