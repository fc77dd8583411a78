using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

/// <summary>What is stored about me.</summary>
internal sealed class MeStoredButton(MePage page) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(MeWording.StoredHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        return MeWording.Stored(await page.CountAsync(player, cancellationToken), player);
    }
}
