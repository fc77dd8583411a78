using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>My server name.</summary>
internal sealed class BoardNameButton(BoardChoices choices, MePage me) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(BoardWording.NameHandler);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        await choices.ShowServerNameAsync(player, cancellationToken);
        return BoardWording.PlaceOf(id) == BoardWording.OnMe ? await me.ShowAsync(player, cancellationToken) : BoardWording.Chosen(BoardChoiceKind.ServerName, player.Name);
    }
}
