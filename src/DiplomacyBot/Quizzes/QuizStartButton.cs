using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>Quiz me, on a briefing that everybody sees: answers with a private message, which the quiz is then played on.</summary>
internal sealed class QuizStartButton(QuizRuns runs) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.StartHandler, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        var step = id.TryGetNumber(0, out var quizId) ? await runs.StartAsync(player, quizId, interaction.Id.CreatedAt, cancellationToken) : new PlayStep.Unknown();
        return QuizWording.For(step, player);
    }
}
