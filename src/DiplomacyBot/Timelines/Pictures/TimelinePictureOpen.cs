using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>"Show picture" under a timeline, in private.</summary>
internal sealed class TimelinePictureOpen(TimelinePictures pictures) : IComponentHandler
{
    public const string Name = "timeline.picture";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        pictures.ShowAsync(interaction, id, (open, picture) => TimelinePictureMessage.Private(interaction, open, picture), cancellationToken);
}
