using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>"Show picture" under a timeline over many articles, in private.</summary>
internal sealed class StoryPictureOpen(StoryPictures pictures) : IComponentHandler
{
    public const string Name = "timeline.story.picture";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        pictures.PrivateAsync(interaction, id, cancellationToken);
}
