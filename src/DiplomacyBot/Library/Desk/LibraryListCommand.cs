using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Desk;

/// <summary><c>/library list</c>: every article with its state, its date and how often it was posted.</summary>
internal sealed class LibraryListCommand(DeskReader reader) : ISlashCommand
{
    public CommandDefinition Definition { get; } = new("library list", "List all articles, drafts and retired ones too", Tier.Moderator);

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        LibraryListMessage.For(await reader.ListAsync(interaction.GuildId!.Value, 0, cancellationToken), interaction.User.Id);
}
