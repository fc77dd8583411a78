using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>No: not shown.</summary>
internal sealed class BoardNoButton(BoardChoices choices, MePage me) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(BoardWording.NoHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        await choices.HideAsync(player, cancellationToken);
        return BoardWording.PlaceOf(id) == BoardWording.OnMe ? await me.ShowAsync(player, cancellationToken) : BoardWording.Chosen(BoardChoiceKind.No, null);
    }
}
