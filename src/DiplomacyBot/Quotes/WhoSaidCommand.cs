using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Quotes;

/// <summary><c>/whosaid of</c>: who said what, in an article, by a country or person in all of them, or about a topic.</summary>
internal sealed class WhoSaidCommand(QuoteRoom room, QuoteReplies replies, ArticleRoom articles, LibraryStatements library) : ISlashCommand, ISuggestOptions
{
    private const int MostActors = 5;
    private const int MostTopics = 5;
    private const int MostSuggestions = 25;

    public CommandDefinition Definition { get; } = new("whosaid", "See who said what, by article, topic or country")
    {
        Options = [Option.Text("of", "An article, a country, a person or a topic", required: true, autocomplete: true)],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        room.FindAsync(
            interaction,
            interaction.Options.GetValueOrDefault("of")?.Text,
            subject => replies.PrivateAsync(interaction, subject, kept: null, page: 0, cancellationToken),
            cancellationToken);

    public async Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var typed = (interaction.Options.GetValueOrDefault(interaction.Focused)?.Text ?? "").Trim();
        var choices = new List<CommandChoice>();
        if (typed.Length > 0)
        {
            choices.AddRange((await library.ActorsLikeAsync(guild, typed, MostActors, cancellationToken)).Select(actor => new CommandChoice(QuoteWording.ActorChoice(actor), QuoteRoom.ValueOf(actor))));
        }
        choices.AddRange((await library.TopicsLikeAsync(guild, typed, MostTopics, cancellationToken)).Select(topic => new CommandChoice(QuoteWording.TopicChoice(topic), QuoteRoom.ValueOfTopic(topic))));
        choices.AddRange(await articles.SuggestAsync(interaction, cancellationToken));
        return [.. choices.Take(MostSuggestions)];
    }
}
