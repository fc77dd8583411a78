using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>Stop for now. There is nothing to store; it says so, for those who would not dare to close the message.</summary>
internal sealed class QuizStopButton(QuizRuns runs) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.StopHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        return id.TryGetNumber(0, out var runId) && await runs.ReadAsync(player, runId, cancellationToken) is { } run
            ? QuizWording.Stopped(run, player)
            : QuizWording.For(new PlayStep.Unknown(), player);
    }
}
