using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>"Show in channel" under a private picture of a timeline over many articles.</summary>
internal sealed class StoryPictureShare(StoryPictures pictures) : IComponentHandler
{
    public const string Name = "timeline.story.picture.share";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Channel);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        ChannelSharing.Refused(interaction) is { } refusal ? refusal : await pictures.SharedAsync(interaction, id, cancellationToken);
}
