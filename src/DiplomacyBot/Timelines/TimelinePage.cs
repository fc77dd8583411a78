using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines;

/// <summary>Previous and next page of the same revision.</summary>
internal sealed class TimelinePage(ArticleRoom room) : IComponentHandler
{
    public const string Name = "timeline.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var revisionId) && await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is { } open
            ? TimelineMessage.Private(interaction, open, PageNumber.Read(id, 1))
            : ArticleNames.Gone;
}
