using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>An alias: asks for it.</summary>
internal sealed class BoardAliasButton : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(BoardWording.AliasHandler, AnswerKind.Form);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        Task.FromResult(BoardWording.AliasForm(Player.Of(interaction), BoardWording.PlaceOf(id)));
}
