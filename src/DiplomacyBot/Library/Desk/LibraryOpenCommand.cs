using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Desk;

/// <summary><c>/library open article</c>: an article on the desk, whatever its state.</summary>
internal sealed class LibraryOpenCommand(ArticleFinder finder, DeskReader reader) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("library open", "Look at an article, publish, edit or retire it", Tier.Moderator)
    {
        Options = [Option.Text("article", "Its title, or words from it; drafts too", required: true, autocomplete: true)],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var typed = interaction.Options.GetValueOrDefault("article")?.Text;
        return await finder.FindAsync(guild, typed, includeDrafts: true, cancellationToken) switch
        {
            ArticleMatch.One one when await reader.OpenAsync(guild, one.Article.Id, cancellationToken) is { } desk => PreviewMessage.For(desk, interaction.User.Id),
            ArticleMatch.Several several => ArticleNames.WhichOne(several.Articles, CustomId.For(interaction.User.Id, DeskButtons.Pick)),
            ArticleMatch.None none => ArticleNames.NothingFits(typed, none.Suggestions),
            _ => DeskWording.NotHere,
        };
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        finder.SuggestAsync(interaction.GuildId!.Value, interaction.Options.GetValueOrDefault(interaction.Focused)?.Text ?? "", includeDrafts: true, cancellationToken);
}
