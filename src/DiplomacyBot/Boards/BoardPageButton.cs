using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>Previous and Next.</summary>
internal sealed class BoardPageButton(LeaderboardDesk desk) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(LeaderboardWording.PageHandler);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        desk.ShowAsync(Player.Of(interaction), BoardView.Decode(id), cancellationToken);
}
