using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace DiplomacyBot.Hosting.Touring;

/// <summary><c>-- tour</c>: plays a member, a moderator, an organizer and an administrator through the real bot and a sandbox of its own,
/// over real sockets, and prints what each of them sees. For a machine without a browser.</summary>
internal static class TourCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>The exit code: 0, or why not.</returns>
    public static Task<int> RunAsync(IAnsiConsole console, TextWriter errors, CancellationToken cancellationToken) =>
        RunAsync(new SandboxProgram(Path.Join(AppContext.BaseDirectory, "sandbox")), console, errors, cancellationToken);

    internal static async Task<int> RunAsync(SandboxProgram program, IAnsiConsole console, TextWriter errors, CancellationToken cancellationToken)
    {
        var printer = new TourPrinter(console);
        var folder = Directory.CreateTempSubdirectory("diplomacybot-tour-").FullName;
        using var log = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            return await PlayAsync(program, folder, printer, TextWriter.Synchronized(log), cancellationToken);
        }
        catch (TourFailedException failed)
        {
            await errors.WriteLineAsync($"{Environment.NewLine}The tour stopped here. {failed.Message}{Environment.NewLine}What the bot said meanwhile:{Environment.NewLine}{log}");
            return ExitCodes.Tour;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync($"{Environment.NewLine}The tour was stopped before its end.");
            return ExitCodes.Tour;
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is { } failure)
        {
            await errors.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        finally
        {
            // What SQLite keeps open for the next connection would keep the folder on Windows.
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> PlayAsync(SandboxProgram program, string folder, TourPrinter printer, TextWriter log, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        printer.Say("DiplomacyBot, a tour. The real bot and a small Discord of its own talk to each other on this computer; nothing goes out, and nothing stays.");
        await using var sandbox = await TourSandbox.StartAsync(program, folder, cancellationToken);
        await using var bot = new BotHost(Setup(sandbox.Url, folder, log));
        var steps = new TourSteps();
        try
        {
            await bot.StartAsync(cancellationToken);
            await ReadyAsync(bot, cancellationToken);
            printer.Say($"Both are up after {Seconds(started)} seconds.");
            using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = sandbox.Url };
            var stage = new TourStage(http, printer, steps, cancellationToken);
            await MemberPart.PlayAsync(stage);
            await ModeratorPart.PlayAsync(stage);
            await OrganizerPart.PlayAsync(stage);
        }
        finally
        {
            await bot.StopAsync();
        }

        printer.Part("The end");
        printer.Say($"All {steps.Count} steps happened as they should, in {Seconds(started)} seconds. To click for yourself: dotnet run --project src/DiplomacyBot");
        return ExitCodes.Ok;
    }

    private static async Task ReadyAsync(BotHost bot, CancellationToken cancellationToken)
    {
        try
        {
            await bot.Ready.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new TourFailedException($"The bot was not ready within {Patience.TotalSeconds:0} seconds.", exception);
        }
    }

    private static BotSetup Setup(Uri sandbox, string folder, TextWriter log) => new()
    {
        // Neither a token nor anybody's own data may come into this.
        ReadsEnvironment = false,
        Settings = new Dictionary<string, string?>
        {
            ["Sandbox:Url"] = sandbox.ToString(),
            ["Storage:ConnectionString"] = new SqliteConnectionStringBuilder { DataSource = Path.Join(folder, "tour.db") }.ToString(),
        },
        Output = TextWriter.Null,
        Log = log,
    };

    private static string Seconds(long since) => Stopwatch.GetElapsedTime(since).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
