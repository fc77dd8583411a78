using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Schedules;

/// <summary>Reads a channel for the mark of a delivery whose outcome is not known.</summary>
internal sealed class LookBack(IDiscordActions discord, GuildDirectory guilds, IDbContextFactory<BotDb> contexts)
{
    private const int PageSize = 100;

    // 20,000 messages since the first attempt: more than a briefing channel sees in a year.
    private const int MostPages = 200;

    public async Task<LookBackResult> FindAsync(Delivery delivery, DateTimeOffset from, CancellationToken cancellationToken)
    {
        try
        {
            var after = Snowflake.FirstAt(from);
            for (var page = 0; page < MostPages; page++)
            {
                var messages = await discord.LookBackAsync(delivery.ChannelId, after, PageSize, cancellationToken);
                if (messages.FirstOrDefault(message => Carries(message, delivery.Mark)) is { } ours)
                {
                    return new LookBackResult.Found(ours.Id);
                }
                if (messages.Count < PageSize)
                {
                    return page > 0 || messages.Count > 0 || await CanBeReadAsync(delivery, cancellationToken)
                        ? new LookBackResult.NotThere()
                        : new LookBackResult.Unreadable(DeliveryNoteKind.NoHistory);
                }
                after = messages[^1].Id;
            }
            return new LookBackResult.Unreadable(DeliveryNoteKind.TooMuchWritten);
        }
        catch (DiscordApiException refusal) when (Refusal.KindOf(refusal) != RefusalKind.Uncertain)
        {
            return new LookBackResult.Unreadable(new DeliveryNote(DeliveryNoteKind.CannotRead, refusal.Code));
        }
        catch (Exception exception) when (exception is DiscordApiException or HttpRequestException or TimeoutException or IOException)
        {
            return new LookBackResult.TryLater();
        }
    }

    private static bool Carries(Message message, string mark) =>
        message.Author.IsBot && message.Embeds.Any(embed => embed.Footer?.Contains(mark, StringComparison.Ordinal) == true);

    // Without READ_MESSAGE_HISTORY Discord answers with an empty list instead of an error. Where it has not told what we may do, a channel that is
    // empty to us although we posted in it before is not empty.
    private async Task<bool> CanBeReadAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (guilds.OwnPermissions(delivery.GuildId, delivery.ChannelId) is { } own)
        {
            return own.Has(Permissions.ViewChannel | Permissions.ReadMessageHistory);
        }
        if ((await discord.LookBackAsync(delivery.ChannelId, default, 1, cancellationToken)).Count > 0)
        {
            return true;
        }
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await db.Deliveries.AnyAsync(d => d.GuildId == delivery.GuildId && d.ChannelId == delivery.ChannelId && d.MessageId != null, cancellationToken);
    }
}
