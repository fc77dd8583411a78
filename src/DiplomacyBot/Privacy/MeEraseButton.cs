using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

/// <summary>Erase: asks first.</summary>
internal sealed class MeEraseButton(MePage page) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(MeWording.EraseHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        return MeWording.Confirm(await page.CountAsync(player, cancellationToken), player);
    }
}
