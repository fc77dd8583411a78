using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Previous and next picture of the same revision.</summary>
internal sealed class TimelinePicturePage(TimelinePictures pictures) : IComponentHandler
{
    public const string Name = "timeline.picture.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        pictures.ShowAsync(interaction, id, (open, picture) => TimelinePictureMessage.Private(interaction, open, picture), cancellationToken);
}
