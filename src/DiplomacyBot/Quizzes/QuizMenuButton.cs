using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>Other quizzes.</summary>
internal sealed class QuizMenuButton(QuizMenu menu) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(QuizWording.MenuHandler);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        menu.ShowAsync(Player.Of(interaction), cancellationToken);
}
