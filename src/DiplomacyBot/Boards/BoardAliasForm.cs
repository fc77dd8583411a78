using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>The alias somebody typed.</summary>
internal sealed class BoardAliasForm(BoardChoices choices, MePage me) : IFormHandler
{
    public ComponentDefinition Definition { get; } = new(BoardWording.AliasHandler);

    public async Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        var alias = interaction.Text(BoardWording.AliasField);
        if (await choices.ShowAliasAsync(player, alias, cancellationToken) is { } reason)
            return BoardWording.AliasRefused(reason);
        return BoardWording.PlaceOf(id) == BoardWording.OnMe ? await me.ShowAsync(player, cancellationToken) : BoardWording.Chosen(BoardChoiceKind.Alias, alias.Trim());
    }
}
