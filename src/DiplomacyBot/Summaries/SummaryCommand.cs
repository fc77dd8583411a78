using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.HardWords;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Summaries;

/// <summary><c>/summary article [length]</c>: the article's own weightiest sentences, in their order.</summary>
internal sealed class SummaryCommand(ArticleRoom room, HardWordIndex hardWords) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("summary", "Read an article in three, five or eight sentences")
    {
        Options =
        [
            Option.Text("article", "Its title, or words from it", required: true, autocomplete: true),
            Option.Choice("length", "How long; medium when left out", [.. SummaryLengths.All.Select(SummaryLengths.ChoiceOf)]),
        ],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var length = SummaryLengths.Parse(interaction.Options.GetValueOrDefault("length")?.Text);
        return room.FindAsync(
            interaction,
            interaction.Options.GetValueOrDefault("article")?.Text,
            CustomId.For(interaction.User.Id, SummaryPick.Name, SummaryLengths.KeyOf(length)),
            open => Task.FromResult(SummaryMessage.Private(interaction, open, length, 0, hardWords.In(open.Reading))),
            cancellationToken);
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        room.SuggestAsync(interaction, cancellationToken);
}
