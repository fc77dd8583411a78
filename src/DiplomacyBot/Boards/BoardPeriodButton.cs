using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>This week, This month, All time. A handler of its own, since a page button may lead to the same view and ids must differ.</summary>
internal sealed class BoardPeriodButton(LeaderboardDesk desk) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(LeaderboardWording.PeriodHandler);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        desk.ShowAsync(Player.Of(interaction), BoardView.Decode(id), cancellationToken);
}
