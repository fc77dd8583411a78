using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>"Show in channel" under a private timeline over many articles.</summary>
internal sealed class StoryShare(StoryRoom room, StoryReplies replies) : IComponentHandler
{
    public const string Name = "timeline.story.share";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Channel);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (ChannelSharing.Refused(interaction) is { } refusal)
        {
            return refusal;
        }
        return await room.OpenAsync(interaction, id, cancellationToken) is { } subject
            ? await replies.SharedAsync(interaction, subject, id.Argument(0), PageNumber.Read(id, 1), cancellationToken)
            : StoryWording.Gone;
    }
}
