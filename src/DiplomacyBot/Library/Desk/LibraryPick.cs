using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Desk;

/// <summary>An article chosen from the list, or where several fitted.</summary>
internal sealed class LibraryPick(DeskReader reader) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(DeskButtons.Pick, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        interaction.Values is [var chosen, ..] && long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var articleId)
            && await reader.OpenAsync(interaction.GuildId!.Value, articleId, cancellationToken) is { } desk
            ? PreviewMessage.For(desk, interaction.User.Id)
            : DeskWording.NotHere;
}
