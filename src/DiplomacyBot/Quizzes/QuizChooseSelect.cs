using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>A quiz chosen from the menu. One that is done shows its result first, since choosing it need not mean playing it again.</summary>
internal sealed class QuizChooseSelect(QuizRuns runs, IDbContextFactory<BotDb> contexts) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.ChooseHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        if (interaction.Values is not [var value, ..] || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var quizId))
            return QuizWording.For(new PlayStep.Unknown(), player);
        var hasOpenRun = await HasOpenRunAsync(player, quizId, cancellationToken);
        if (!hasOpenRun && await runs.ScoredResultAsync(player, quizId, cancellationToken) is { } result)
            return QuizWording.For(new PlayStep.Finished(result), player);
        return QuizWording.For(await runs.StartAsync(player, quizId, interaction.Id.CreatedAt, cancellationToken), player);
    }

    private async Task<bool> HasOpenRunAsync(Player player, long quizId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.QuizRuns.AnyAsync(r => r.GuildId == player.GuildId && r.MemberId == player.Id && r.QuizId == quizId && r.FinishedAt == null, cancellationToken);
    }
}
