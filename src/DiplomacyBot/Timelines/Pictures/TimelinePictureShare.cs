using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>"Show in channel" under a private picture.</summary>
internal sealed class TimelinePictureShare(TimelinePictures pictures) : IComponentHandler
{
    public const string Name = "timeline.picture.share";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Channel);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        ChannelSharing.Refused(interaction) is { } refusal
            ? refusal
            : await pictures.ShowAsync(
                interaction,
                id,
                (open, picture) => open.Article.State == ArticleState.Published ? TimelinePictureMessage.Shared(interaction, open, picture) : BriefingWording.NotForChannel,
                cancellationToken);
}
