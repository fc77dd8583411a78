using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines;

/// <summary>"Timeline" under a card, in private.</summary>
internal sealed class TimelineOpen(ArticleRoom room) : IComponentHandler
{
    public const string Name = "timeline.open";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var articleId) && await room.OpenAsync(interaction, articleId, cancellationToken) is { } open
            ? TimelineMessage.Private(interaction, open, 0)
            : ArticleNames.Gone;
}
