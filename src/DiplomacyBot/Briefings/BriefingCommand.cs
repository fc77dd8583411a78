using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary><c>/briefing [article]</c>: the card of an article, by default of the newest.</summary>
internal sealed class BriefingCommand(ArticleRoom room, BriefingReplies briefings) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("briefing", "Read an article's key points on one card")
    {
        Options = [Option.Text("article", "Its title, or words from it; leave it out for the newest", autocomplete: true)],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        room.FindAsync(
            interaction,
            interaction.Options.GetValueOrDefault("article")?.Text,
            CustomId.For(interaction.User.Id, BriefingPick.Name),
            open => briefings.PrivateAsync(interaction, open, cancellationToken),
            cancellationToken);

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        room.SuggestAsync(interaction, cancellationToken);
}
