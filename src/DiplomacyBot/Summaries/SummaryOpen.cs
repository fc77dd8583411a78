using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.HardWords;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Summaries;

/// <summary>"Summary" under a card: in private, in the middle length.</summary>
internal sealed class SummaryOpen(ArticleRoom room, HardWordIndex hardWords) : IComponentHandler
{
    public const string Name = "summary.open";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var articleId) && await room.OpenAsync(interaction, articleId, cancellationToken) is { } open
            ? SummaryMessage.Private(interaction, open, SummaryLength.Medium, 0, hardWords.In(open.Reading))
            : ArticleNames.Gone;
}
