using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>The Discord on this computer, used while there is no token: found where one is listening, else started.</summary>
internal sealed partial class LocalDiscord(
    IOptions<DiscordSettings> discord,
    IOptions<SandboxSettings> sandbox,
    SandboxProgram program,
    DatabaseFile database,
    WireClock clock,
    ILogger<LocalDiscord> logger)
{
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    private Uri Address => sandbox.Value.Address;

    /// <summary>The sandbox in use; null with a token.</summary>
    public SandboxInfo? Info { get; private set; }

    /// <summary>Finds or starts the sandbox; with a token it does nothing.</summary>
    /// <exception cref="StartRefusedException">The port is taken by something else, or the sandbox does not start.</exception>
    public async Task AttachAsync(CancellationToken cancellationToken)
    {
        if (!discord.Value.UsesSandbox)
            return;
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = AnswerTime };
        Info = await AskAsync(http, cancellationToken);
        if (Info is not null)
        {
            LogFound(Address);
            return;
        }

        using var child = program.Start(Address, Path.GetDirectoryName(database.Path)!);
        Info = await WaitAsync(http, child, cancellationToken);
    }

    /// <summary>Tells the client where Discord is.</summary>
    public void Configure(DiscordOptions options)
    {
        var settings = discord.Value;
        if (settings.UsesSandbox && Info is null)
            throw new InvalidOperationException("The sandbox must be attached before the Discord client is made: call AttachAsync first.");
        options.Token = Info?.Token ?? settings.Token;
        options.ApiUrl = Info?.ApiUrl ?? settings.Api;
        options.GatewayUrl = Info is null ? settings.Gateway : Info.GatewayUrl;
    }

    private async Task<SandboxInfo> WaitAsync(HttpClient http, SandboxChild child, CancellationToken cancellationToken)
    {
        var started = clock.Time.GetTimestamp();
        using var timer = new PeriodicTimer(BetweenTries, clock.Time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            // Our own program on a busy computer may listen before it answers as it should: only its end is an end.
            if (await AskPatientlyAsync(http, cancellationToken) is { } info)
                return info;
            if (child.HasExited || clock.Time.GetElapsedTime(started) > StartTime)
                break;
        }

        if (!child.HasExited)
            throw new StartRefusedException(ExitCodes.Sandbox, $"The sandbox has not answered at {Address} for {StartTime.TotalSeconds:0} seconds.", $"Its log may tell why: {child.LogPath}.");
        throw new StartRefusedException(
            ExitCodes.Sandbox,
            $"The sandbox did not start at {Address}: {await child.LastWordsAsync(cancellationToken)}",
            $"If that does not help, see its log: {child.LogPath}.");
    }

    private async Task<SandboxInfo?> AskPatientlyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            return await AskAsync(http, cancellationToken);
        }
        catch (StartRefusedException notYet)
        {
            LogNotYet(notYet.Message);
            return null;
        }
    }

    /// <returns>Null where nothing listens there.</returns>
    private async Task<SandboxInfo?> AskAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(Address, "/sandbox/info"), cancellationToken);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
                var info = await JsonSerializer.DeserializeAsync(body, SandboxJson.Default.SandboxInfo, cancellationToken);
                if (info?.Product == SandboxInfo.ExpectedProduct)
                    return info;
            }
        }
        catch (HttpRequestException exception) when (exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
        {
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Taken(exception);
        }

        throw Taken(null);
    }

    private StartRefusedException Taken(Exception? cause) => new(
        ExitCodes.Sandbox,
        $"Something else is using port {Address.Port}: {Address} answers, but not as this bot's sandbox.",
        $"Close that program, or set Sandbox__Url to another port, such as http://127.0.0.1:{Address.Port + 1}.",
        cause);

    [LoggerMessage(LogLevel.Debug, "The sandbox does not answer yet: {Problem}")]
    private partial void LogNotYet(string problem);

    [LoggerMessage(LogLevel.Information, "Using the sandbox that is already running at {Address}.")]
    private partial void LogFound(Uri address);
}
