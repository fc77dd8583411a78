using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Desk;

/// <summary>A form that one of the desk's buttons opened.</summary>
internal sealed class DeskForm(string name, Func<ModalInteraction, CustomId, CancellationToken, Task<Reply>> act) : IFormHandler
{
    public ComponentDefinition Definition { get; } = new(name, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken) => act(interaction, id, cancellationToken);
}
