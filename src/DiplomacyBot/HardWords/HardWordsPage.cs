using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.HardWords;

/// <summary>Another page of the hard words, in the language chosen.</summary>
internal sealed class HardWordsPage(HardWordsDesk desk) : IComponentHandler
{
    public const string Name = "words.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        desk.ShowAsync(interaction, id, id.Argument(1), PageNumber.Read(id, 2), cancellationToken);
}
