using System.Diagnostics;
using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Hosting;

namespace DiplomacyBot.EndToEnd.Tests.Touring;

/// <summary><c>-- tour</c> as whoever types it gets it: a process of its own.</summary>
public sealed class TourTests : IDisposable
{
    private readonly string temporary = Directory.CreateTempSubdirectory("diplomacybot-tour-test-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The build of the bot with its sandbox beside it: the same configuration as these tests.</summary>
    private static string BuiltBot
    {
        get
        {
            var parts = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
            return Path.Join(Workshop.Repository, "src", "DiplomacyBot", "bin", parts[^2], parts[^1], "DiplomacyBot.dll");
        }
    }

    public void Dispose() => Directory.Delete(temporary, recursive: true);

    [Fact]
    public async Task The_tour_plays_everybody_and_leaves_nothing_behind()
    {
        var (code, output, errors) = await TourAsync(Workshop.Repository);

        Assert.True(code == ExitCodes.Ok, $"{output}{errors}");
        Assert.Equal("", errors);
        foreach (var who in (string[])["Alice    /briefing", "Alice    /quiz", "Bruno    /library add", "Bruno    /schedule run", "Bruno    opens the menu of the message: Apps > Make a briefing", "Chidi    /leaderboard", "Dana     /setup"])
            Assert.Contains(who, output, StringComparison.Ordinal);
        foreach (var seen in (string[])["Article", "(P1)", "(nobody else sees this)", "Paper Dove", "in #briefings", "@Moderators", "steps happened as they should"])
            Assert.Contains(seen, output, StringComparison.Ordinal);
        Assert.DoesNotContain("**", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<#", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<t:", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100 || line.Contains("http", StringComparison.Ordinal), line));
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary));
        Assert.Empty(Sandboxes());
    }

    [Fact]
    public async Task A_step_that_does_not_happen_ends_the_tour_with_a_reason()
    {
        var elsewhere = Directory.CreateDirectory(Path.Join(temporary, "elsewhere")).FullName;
        // An empty shelf: nobody finds the article.
        Directory.CreateDirectory(Path.Join(elsewhere, "content"));

        var (code, _, errors) = await TourAsync(elsewhere);

        Assert.Equal(ExitCodes.Tour, code);
        Assert.Contains("The tour stopped here. What is shown lacks \"Antarctic Treaty\".", errors, StringComparison.Ordinal);
        Assert.Equal([elsewhere], Directory.EnumerateFileSystemEntries(temporary));
        Assert.Empty(Sandboxes());
    }

    private async Task<(int Code, string Output, string Errors)> TourAsync(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(BuiltBot);
        start.ArgumentList.Add("tour");
        foreach (var variable in (string[])["TMPDIR", "TMP", "TEMP"])
            start.Environment[variable] = temporary;
        // A token of somebody's own must not lead the tour anywhere.
        start.Environment["Discord__Token"] = "x.y.z";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The tour was not started.");
        var output = process.StandardOutput.ReadToEndAsync(Cancel);
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Sandboxes that still run for this test's tours; they name its folder on their command line.</summary>
    private IEnumerable<string> Sandboxes() => Directory.Exists("/proc")
        ? Directory.EnumerateDirectories("/proc").Where(entry => int.TryParse(Path.GetFileName(entry), out _)).Select(CommandLineOf).Where(line => line.Contains(temporary, StringComparison.Ordinal))
        : [];

    private static string CommandLineOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Join(process, "cmdline"));
        }
        catch (IOException)
        {
            // It ended while we looked.
            return "";
        }
    }
}
