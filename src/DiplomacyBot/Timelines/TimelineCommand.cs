using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines;

/// <summary><c>/timeline of</c>: the events of an article in order, each with its sentence.</summary>
internal sealed class TimelineCommand(ArticleRoom room) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("timeline", "See what happened when, by an article")
    {
        Options = [Option.Text("of", "The article's title, or words from it", required: true, autocomplete: true)],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        room.FindAsync(
            interaction,
            interaction.Options.GetValueOrDefault("of")?.Text,
            CustomId.For(interaction.User.Id, TimelinePick.Name),
            open => Task.FromResult(TimelineMessage.Private(interaction, open, 0)),
            cancellationToken);

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        room.SuggestAsync(interaction, cancellationToken);
}
