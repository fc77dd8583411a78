using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.HardWords;

/// <summary>The language in which hard words are translated: Discord itself knows neither Urdu nor Arabic.</summary>
internal sealed class HardWordsLanguage(HardWordsDesk desk) : IComponentHandler
{
    public const string Name = "words.language";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        desk.ShowAsync(interaction, id, interaction.Values is [var language, ..] ? language : "", 0, cancellationToken);
}
