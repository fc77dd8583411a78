using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines;

/// <summary>The select that asked which article was meant.</summary>
internal sealed class TimelinePick(ArticleRoom room) : IComponentHandler
{
    public const string Name = "timeline.pick";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenChosenAsync(interaction, cancellationToken) is { } open
            ? TimelineMessage.Private(interaction, open, 0)
            : ArticleNames.Gone;
}
