using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Library.Desk;

/// <summary>Previous and next page of the list.</summary>
internal sealed class LibraryListTurn(DeskReader reader) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(DeskButtons.List, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        LibraryListMessage.For(await reader.ListAsync(interaction.GuildId!.Value, PageNumber.Read(id, 0), cancellationToken), interaction.User.Id);
}
