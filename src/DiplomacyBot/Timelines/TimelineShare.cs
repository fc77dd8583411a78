using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines;

/// <summary>"Show in channel" under a private timeline.</summary>
internal sealed class TimelineShare(ArticleRoom room) : IComponentHandler
{
    public const string Name = "timeline.share";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Channel);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (ChannelSharing.Refused(interaction) is { } refusal)
        {
            return refusal;
        }
        if (!id.TryGetNumber(0, out var revisionId) || await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        return open.Article.State == ArticleState.Published
            ? TimelineMessage.Shared(interaction, open, PageNumber.Read(id, 1))
            : BriefingWording.NotForChannel;
    }
}
