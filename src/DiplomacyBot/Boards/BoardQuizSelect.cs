using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>The quiz somebody meant, where its name fitted several.</summary>
internal sealed class BoardQuizSelect(LeaderboardDesk desk) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(LeaderboardWording.QuizHandler);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var view = BoardView.ParsePeriod(id.Argument(0)) is { } period
            && interaction.Values is [var value, ..] && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var quizId)
            ? new BoardView(period, quizId, 0)
            : null;
        return desk.ShowAsync(Player.Of(interaction), view, cancellationToken);
    }
}
