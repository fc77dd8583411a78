using System.Collections.Concurrent;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Schedules;

/// <summary>Tells the moderators of a guild once about each run that did not go as planned.</summary>
internal sealed partial class ModeratorNotice(DeliveryLedger ledger, IDbContextFactory<BotDb> contexts, IDiscordActions discord, GuildDirectory guilds, TimeProvider clock, ILogger<ModeratorNotice> logger)
{
    private static readonly DeliveryState[] Troubles = [DeliveryState.Unknown, DeliveryState.Held, DeliveryState.Failed, DeliveryState.Missed, DeliveryState.Skipped];
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<long, DateTimeOffset> triedAt = new();

    public async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var (delivery, channel, title) in await ReadUntoldAsync(cancellationToken))
        {
            var now = clock.GetUtcNow();
            if (triedAt.TryGetValue(delivery.Id, out var last) && now - last < Retry)
            {
                continue;
            }
            triedAt[delivery.Id] = now;
            if (channel is { } target)
            {
                await TellAsync(delivery, target, title, cancellationToken);
            }
            else
            {
                LogNoChannel(delivery.Id, delivery.State);
            }
        }
    }

    private async Task TellAsync(Delivery delivery, Snowflake channel, string title, CancellationToken cancellationToken)
    {
        try
        {
            // Everybody in the channel reads it, so the guild's language as it is now; where it is sent again under this nonce, Discord keeps the first.
            using var locale = ReplyLocale.Use(guilds.LocaleOf(delivery.GuildId));
            // Its own nonce per trouble: told again only where the trouble is another one.
            var nonce = $"{delivery.State.ToString()[0]}{delivery.Nonce}";
            await discord.PostAsync(channel, ReplyRenderer.Render(DeliveryWording.Notice(delivery, title)), nonce, cancellationToken);
            await ledger.ToldAsync(delivery.Id, cancellationToken);
            triedAt.TryRemove(delivery.Id, out _);
        }
        catch (Exception exception) when (exception is DiscordApiException or HttpRequestException or TimeoutException or IOException)
        {
            LogNotTold(exception, delivery.Id);
        }
    }

    private async Task<IReadOnlyList<(Delivery Delivery, Snowflake? Channel, string Title)>> ReadUntoldAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from delivery in db.Deliveries.AsNoTracking()
            where delivery.ModeratorsToldAt == null && Troubles.Contains(delivery.State)
            join schedule in db.Schedules on delivery.ScheduleId equals schedule.Id
            join article in db.Articles on schedule.ArticleId equals article.Id
            join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
            join settings in db.GuildSettings on delivery.GuildId equals settings.GuildId into found
            from settings in found.DefaultIfEmpty()
            orderby delivery.Id
            select new { delivery, Channel = settings == null ? null : settings.ModeratorsChannelId, revision.Title }).Take(50).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.delivery, row.Channel, row.Title))];
    }

    [LoggerMessage(LogLevel.Warning, "Delivery {Delivery} is {State}, and there is no moderators' channel to say so in; /setup chooses one.")]
    private partial void LogNoChannel(long delivery, DeliveryState state);

    [LoggerMessage(LogLevel.Warning, "The moderators could not be told about delivery {Delivery}; trying again in five minutes.")]
    private partial void LogNotTold(Exception exception, long delivery);
}
