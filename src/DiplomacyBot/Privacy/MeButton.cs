using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

/// <summary>Back to <c>/me</c>.</summary>
internal sealed class MeButton(MePage page) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(MeWording.BackHandler);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        page.ShowAsync(Player.Of(interaction), cancellationToken);
}
