using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>From a button's id (revision, part) to a picture, or to what is said where there is none.</summary>
internal sealed class TimelinePictures(ArticleRoom room, PictureStudio studio)
{
    public async Task<Reply> ShowAsync(ComponentInteraction interaction, CustomId id, Func<OpenArticle, TimelinePicture, Reply> show, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var revisionId) || await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is not { } open
            || open.Reading.Timeline.Dated.Count == 0)
        {
            return ArticleNames.Gone;
        }
        return await studio.DrawAsync(PictureSource.Of(open), PageNumber.Read(id, 1), cancellationToken) is { } picture ? show(open, picture) : PictureWording.NoPicture;
    }
}
