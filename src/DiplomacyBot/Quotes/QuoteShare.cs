using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Quotes;

/// <summary>"Show in channel" under private statements.</summary>
internal sealed class QuoteShare(SubjectRoom room, QuoteReplies replies) : IComponentHandler
{
    public const string Name = "whosaid.share";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Channel);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (ChannelSharing.Refused(interaction) is { } refusal)
        {
            return refusal;
        }
        return await room.OpenAsync(interaction, WhoSaidCommand.Kept, id.Argument(0), cancellationToken) switch
        {
            null => QuoteWording.Gone,
            Subject.InArticle { Open.Article.State: not ArticleState.Published } => BriefingWording.NotForChannel,
            var subject => await replies.SharedAsync(interaction, subject, id.Argument(0), PageNumber.Read(id, 1), cancellationToken),
        };
    }
}
