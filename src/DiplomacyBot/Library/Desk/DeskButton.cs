using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Desk;

/// <summary>A button of the desk. What it does stands in <see cref="ArticleDesk"/>; here is what the dispatcher must know of it.</summary>
internal sealed class DeskButton(string name, AnswerKind answer, Func<ComponentInteraction, CustomId, CancellationToken, Task<Reply>> act) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(name, answer, Visibility.Private, Tier.Moderator);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) => act(interaction, id, cancellationToken);
}
