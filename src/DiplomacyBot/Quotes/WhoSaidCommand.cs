using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Quotes;

/// <summary><c>/whosaid of</c>: who said what, in an article, by a country or person in all of them, or about a topic.</summary>
internal sealed class WhoSaidCommand(SubjectRoom room, QuoteReplies replies) : ISlashCommand, ISuggestOptions
{
    /// <summary>What its views are kept as.</summary>
    public const string Kept = "whosaid.of";

    public CommandDefinition Definition { get; } = new("whosaid", "See who said what, by article, topic or country")
    {
        Options = [Option.Text("of", "An article, a country, a person or a topic", required: true, autocomplete: true)],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        room.FindAsync(
            interaction,
            interaction.Options.GetValueOrDefault("of")?.Text,
            QuotePick.Name,
            subject => replies.PrivateAsync(interaction, subject, kept: null, page: 0, cancellationToken),
            cancellationToken);

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        room.SuggestAsync(interaction, cancellationToken);
}
