using System.Net;
using DiplomacyBot.Discord.Rest;
using DiplomacyBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Decides when the bot may identify. Discord allows 1,000 a day, and going over resets the token, so the budget is read
/// before each one, and a shortage slows a crash loop down more and more until it stops.</summary>
internal sealed partial class IdentifyGate(RestSender sender, IOptions<DiscordOptions> options, WireClock clock, ILogger<IdentifyGate> logger)
{
    // A healthy bot identifies a few times a day.
    private const int OwnDailyLimit = 300;
    private const double ShortageBegins = 0.25;
    private static readonly TimeSpan LongestShortageWait = TimeSpan.FromMinutes(5);

    // One identify per 5 s and key, and a little for clocks that differ.
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.1);

    private readonly TimeProvider time = clock.Time;
    private readonly Queue<long> identified = new();
    private long? last;

    /// <summary>Waits until the bot may identify and returns where.</summary>
    /// <exception cref="DiscordFatalException">The token is refused, or nothing is left of the budget.</exception>
    /// <exception cref="DiscordApiException">The API refused to say.</exception>
    /// <exception cref="HttpRequestException">The API could not be asked.</exception>
    /// <exception cref="TimeoutException">The API did not reply.</exception>
    public async Task<Uri> EnterAsync(CancellationToken cancellationToken)
    {
        GatewayBotIn reply;
        try
        {
            reply = (await sender.SendAsync(Routes.GatewayBot(), WireJson.Shared.GatewayBotIn, cancellationToken).ConfigureAwait(false))!;
        }
        catch (DiscordApiException refused) when (refused.Status == HttpStatusCode.Unauthorized)
        {
            throw CloseCodes.TokenRefused("GET /gateway/bot, status 401");
        }

        CheckOwnLimit();
        if (reply.SessionStartLimit is { } limit)
            await WaitForBudgetAsync(limit, cancellationToken).ConfigureAwait(false);
        if (last is { } before && time.GetElapsedTime(before) is var since && since < Spacing)
            await Task.Delay(Spacing - since, time, cancellationToken).ConfigureAwait(false);
        return options.Value.GatewayUrl ?? GatewayAddress.Parse(reply.Url)
            ?? throw new HttpRequestException("GET /gateway/bot: the reply names no gateway.");
    }

    /// <summary>Notes that an identify is being sent.</summary>
    public void Identifying()
    {
        last = time.GetTimestamp();
        identified.Enqueue(last.Value);
    }

    private void CheckOwnLimit()
    {
        while (identified.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= TimeSpan.FromDays(1))
            identified.Dequeue();
        if (identified.Count >= OwnDailyLimit)
        {
            throw new DiscordFatalException(
                14,
                $"The connection was lost and begun anew {OwnDailyLimit} times within a day.",
                "Look in the log for why each session ends, mend that, and start the bot again.");
        }
    }

    private async ValueTask WaitForBudgetAsync(SessionStartLimitIn limit, CancellationToken cancellationToken)
    {
        if (limit.Remaining is not { } remaining)
            return;
        var resetAfter = TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter ?? 0, 0, (long)TimeSpan.FromDays(2).TotalMilliseconds));
        if (remaining <= 0)
        {
            throw new DiscordFatalException(
                14,
                $"Discord allows no further connection for {Math.Ceiling(resetAfter.TotalMinutes)} minutes: the daily number of identifies is used up.",
                "Start the bot again after that time, and look in the log for why it was started so often.");
        }

        var shortage = 1 - (remaining / (ShortageBegins * Math.Max(1, limit.Total ?? 1000)));
        if (shortage <= 0)
            return;
        var wait = LongestShortageWait * (shortage * shortage);
        if (wait > resetAfter && resetAfter > TimeSpan.Zero)
            wait = resetAfter;
        LogShortage(remaining, limit.Total ?? 0, wait.TotalSeconds);
        await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Warning, "Only {Remaining} of {Total} identifies are left today; waiting {Seconds} s before the next one.")]
    private partial void LogShortage(int remaining, int total, double seconds);
}
