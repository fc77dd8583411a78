using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Library.Desk;

namespace DiplomacyBot.Questions;

/// <summary>What <c>/questions suggest</c> and <c>/questions open</c> share: they name an article, drafts included.</summary>
/// <param name="finder">Finds it.</param>
/// <param name="pick">The handler for choosing among several.</param>
/// <param name="show">Shows what was asked for.</param>
internal abstract class QuestionsCommand(ArticleFinder finder, string pick, Func<Interaction, long, CancellationToken, Task<Reply>> show) : ISlashCommand, ISuggestOptions
{
    public abstract CommandDefinition Definition { get; }

    protected static IReadOnlyList<OptionDeclaration> Article { get; } = [Option.Text("article", "Its title, or words from it; drafts too", required: true, autocomplete: true)];

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Options.GetValueOrDefault("article")?.Text;
        return await finder.FindAsync(interaction.GuildId!.Value, typed, includeDrafts: true, cancellationToken) switch
        {
            ArticleMatch.One one => await show(interaction, one.Article.Id, cancellationToken),
            ArticleMatch.Several several => ArticleNames.WhichOne(several.Articles, CustomId.For(interaction.User.Id, pick)),
            ArticleMatch.None none => ArticleNames.NothingFits(typed, none.Suggestions),
            _ => DeskWording.NotHere,
        };
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        finder.SuggestAsync(interaction.GuildId!.Value, interaction.Options.GetValueOrDefault(interaction.Focused)?.Text ?? "", includeDrafts: true, cancellationToken);
}
