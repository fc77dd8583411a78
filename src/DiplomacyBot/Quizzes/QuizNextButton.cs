using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>Next question, Continue and Show result: wherever the run is now.</summary>
internal sealed class QuizNextButton(QuizRuns runs) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.NextHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        var step = id.TryGetNumber(0, out var runId) ? await runs.ContinueAsync(player, runId, interaction.Id.CreatedAt, cancellationToken) : new PlayStep.Unknown();
        return QuizWording.For(step, player);
    }
}
