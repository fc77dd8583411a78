using DiplomacyBot.Boards;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Privacy;

/// <summary>What <c>/me</c> shows: a member's points, and what the member decides about itself.</summary>
internal sealed class MePage(IDbContextFactory<BotDb> contexts, ScoreSheet scores)
{
    public async Task<Reply> ShowAsync(Player player, CancellationToken cancellationToken)
    {
        BoardChoice? choice;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
            choice = await BoardChoices.Find(db, player.GuildId, player.Id, cancellationToken);
        return MeWording.Page(await scores.ReadAsync(player, cancellationToken), choice, player);
    }

    public async Task<StoredCounts> CountAsync(Player player, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await StoredCounts.ReadAsync(db, player, cancellationToken);
    }
}
