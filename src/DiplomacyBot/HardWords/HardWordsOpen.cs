using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.HardWords;

/// <summary>"Hard words" under a private card or summary.</summary>
internal sealed class HardWordsOpen(HardWordsDesk desk) : IComponentHandler
{
    public const string Name = "words.open";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        desk.ShowAsync(interaction, id, HardWordsMessage.LanguageOf(interaction), 0, cancellationToken);
}
