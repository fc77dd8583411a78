using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>"Show in channel" under a private card.</summary>
internal sealed class BriefingShare(ArticleRoom room, BriefingReplies briefings) : IComponentHandler
{
    public const string Name = "briefing.share";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Channel);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (ChannelSharing.Refused(interaction) is { } refusal)
        {
            return refusal;
        }
        if (!id.TryGetNumber(0, out var articleId) || await room.OpenAsync(interaction, articleId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        return open.Article.State == ArticleState.Published
            ? await briefings.SharedAsync(interaction, open, cancellationToken)
            : BriefingWording.NotForChannel;
    }
}
