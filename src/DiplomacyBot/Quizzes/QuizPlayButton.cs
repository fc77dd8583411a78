using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>Practise again: starts the quiz on the private message it stands on.</summary>
internal sealed class QuizPlayButton(QuizRuns runs) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.PlayHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        var step = id.TryGetNumber(0, out var quizId) ? await runs.StartAsync(player, quizId, interaction.Id.CreatedAt, cancellationToken) : new PlayStep.Unknown();
        return QuizWording.For(step, player);
    }
}
