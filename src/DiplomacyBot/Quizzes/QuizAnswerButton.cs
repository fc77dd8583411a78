using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>A, B, C or D.</summary>
internal sealed class QuizAnswerButton(QuizAnswers answers) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.AnswerHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        var step = AnswerTap.From(interaction, id) is { } tap ? await answers.AnswerAsync(player, tap, cancellationToken) : new PlayStep.NotOpen();
        return QuizWording.For(step, player);
    }
}
