using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>Previous and next sentence of a timeline over many articles, in its paragraph.</summary>
internal sealed class StoryEvidenceTurn(StoryRoom room, ArticleRoom articles) : IComponentHandler
{
    public const string Name = "timeline.story.evidence.turn";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        StoryEvidence.OpenAsync(room, articles, interaction, id, cancellationToken);
}
