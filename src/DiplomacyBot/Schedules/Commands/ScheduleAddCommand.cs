using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;

namespace DiplomacyBot.Schedules;

/// <summary><c>/schedule add</c>: an article, a time, and it is planned.</summary>
internal sealed class ScheduleAddCommand(ArticleFinder articles, PlanConversation conversation, WhenSuggestions suggestions) : ISlashCommand, ISuggestOptions
{
    private const string Article = "article";
    private const string When = "when";
    private const string ChannelOption = "channel";
    private const string Repeat = "repeat";

    public CommandDefinition Definition { get; } = new("schedule add", "Plan when an article is posted as a briefing", Tier.Moderator)
    {
        Options =
        [
            Option.Text(Article, "The article; type words of its title", required: true, autocomplete: true),
            Option.Text(When, "Such as: tomorrow 9am, next monday 18:30, in 20 minutes", required: true, autocomplete: true),
            Option.Channel(ChannelOption, "Where to post it; the briefings channel if left out"),
            Option.Choice(Repeat, "How often; once if left out", new CommandChoice("once", "none"), new CommandChoice("every day", "daily"), new CommandChoice("every week", "weekly")),
        ],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var options = interaction.Options;
        var plan = new PendingPlan(
            ArticleId: null,
            options.TryGetValue(ChannelOption, out var channel) && Snowflake.TryParse(channel.Text, out var id) ? id.ToString() : null,
            options.TryGetValue(When, out var when) ? when.Text : "",
            options.TryGetValue(Repeat, out var repeat) ? RecurrenceOf(repeat.Text) : Recurrence.None);
        return await articles.FindAsync(guild, options.TryGetValue(Article, out var article) ? article.Text : null, includeDrafts: true, cancellationToken) switch
        {
            ArticleMatch.One one => await conversation.GoOnAsync(interaction, plan with { ArticleId = one.Article.Id }, cancellationToken),
            ArticleMatch.Several several => await conversation.AskWhichArticleAsync(interaction, plan, [.. several.Articles.Select(found => (found.Id, found.Title))], cancellationToken),
            _ => Reply.Refusal(ScheduleWording.NoSuchArticle),
        };
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Options.TryGetValue(interaction.Focused, out var value) ? value.Text : "";
        return interaction.Focused == When
            ? suggestions.ForAsync(interaction.GuildId!.Value, typed, cancellationToken)
            : articles.SuggestAsync(interaction.GuildId!.Value, typed, includeDrafts: true, cancellationToken);
    }

    private static Recurrence RecurrenceOf(string text) => text switch
    {
        "daily" => Recurrence.Daily,
        "weekly" => Recurrence.Weekly,
        _ => Recurrence.None,
    };
}
