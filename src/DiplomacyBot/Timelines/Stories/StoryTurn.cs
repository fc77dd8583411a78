using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>Previous and next page of a timeline over many articles.</summary>
internal sealed class StoryTurn(StoryRoom room, StoryReplies replies) : IComponentHandler
{
    public const string Name = "timeline.story.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenAsync(interaction, id, cancellationToken) is { } subject
            ? await replies.PrivateAsync(interaction, subject, id.Argument(0), PageNumber.Read(id, 1), cancellationToken)
            : StoryWording.Gone;
}
