using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

/// <summary>Erase for good: what was asked for and confirmed. It takes no argument, so a forged button erases nobody else.</summary>
internal sealed class MeEraseNowButton(MemberEraser eraser) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(MeWording.EraseNowHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        return await eraser.EraseAsync(player, cancellationToken) is { } receipt ? MeWording.Receipt(receipt) : MeWording.NothingStored(player);
    }
}
