using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>"Read it yourself" under a timeline over many articles in a channel, in private.</summary>
internal sealed class StoryOpen(StoryRoom room, StoryReplies replies) : IComponentHandler
{
    public const string Name = "timeline.story.open";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenAsync(interaction, id, cancellationToken) is { } subject
            ? await replies.PrivateAsync(interaction, subject, id.Argument(0), 0, cancellationToken)
            : StoryWording.Gone;
}
