using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>Previous and next picture of a timeline over many articles.</summary>
internal sealed class StoryPicturePage(StoryPictures pictures) : IComponentHandler
{
    public const string Name = "timeline.story.picture.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        pictures.PrivateAsync(interaction, id, cancellationToken);
}
