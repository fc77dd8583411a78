using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Timelines.Stories;

namespace DiplomacyBot.Timelines;

/// <summary><c>/timeline of</c>: the events of an article, or of all articles about a topic, a country or a person, in order, each with its sentence.</summary>
internal sealed class TimelineCommand(SubjectRoom room, StoryReplies stories) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("timeline", "See what happened when, by article, topic or country")
    {
        Options = [Option.Text("of", "An article, a country, a person or a topic", required: true, autocomplete: true)],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        room.FindAsync(
            interaction,
            interaction.Options.GetValueOrDefault("of")?.Text,
            TimelinePick.Name,
            subject => subject is Subject.InArticle { Open: var open }
                ? Task.FromResult(TimelineMessage.Private(interaction, open, 0))
                : stories.PrivateAsync(interaction, subject, kept: null, page: 0, cancellationToken),
            cancellationToken);

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        room.SuggestAsync(interaction, cancellationToken);
}
