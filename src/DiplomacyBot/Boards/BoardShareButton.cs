using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>Show in channel: the page for everybody, in the name of nobody.</summary>
internal sealed class BoardShareButton(LeaderboardDesk desk) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(LeaderboardWording.ShareHandler, AnswerKind.Message, Visibility.Channel);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        desk.ShareAsync(Player.Of(interaction), BoardView.Decode(id), cancellationToken);
}
