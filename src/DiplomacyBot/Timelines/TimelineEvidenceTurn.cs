using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines;

/// <summary>Previous and next sentence of an article's timeline, in its paragraph.</summary>
internal sealed class TimelineEvidenceTurn(ArticleRoom room) : IComponentHandler
{
    public const string Name = "timeline.evidence.turn";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        TimelineEvidence.OpenAsync(room, interaction, id, cancellationToken);
}
