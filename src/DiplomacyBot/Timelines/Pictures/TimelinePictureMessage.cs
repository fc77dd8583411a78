using System.Globalization;
using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A timeline's picture as a message.</summary>
internal static class TimelinePictureMessage
{
    /// <summary>The button below a timeline's text; for anyone where it stands in the channel.</summary>
    public static Button Open(Snowflake? owner, long revisionId) => new(
        owner is { } one ? CustomId.For(one, TimelinePictureOpen.Name, Number(revisionId)) : CustomId.ForAnyone(TimelinePictureOpen.Name, Number(revisionId)),
        PictureWording.ShowPicture);

    /// <summary>The picture for one person.</summary>
    public static Reply Private(Interaction interaction, OpenArticle open, TimelinePicture picture)
    {
        var buttons = new List<Component>();
        if (picture.Parts > 1)
        {
            buttons.Add(Turn(interaction.User.Id, open, picture, -1, ReadingWords.Previous));
            buttons.Add(Turn(interaction.User.Id, open, picture, +1, ReadingWords.Next));
        }
        if (open.Article.State == ArticleState.Published)
        {
            buttons.Add(new Button(CustomId.For(interaction.User.Id, TimelinePictureShare.Name, Number(open.Revision.Id), Number(picture.Part)), ReadingWords.ShowInChannel));
        }
        return With(picture, open, PictureWording.Heading(open.Revision.Title, picture), buttons);
    }

    /// <summary>The picture in the channel; whoever wants the words reads them in private.</summary>
    public static Reply Shared(Interaction interaction, OpenArticle open, TimelinePicture picture) => With(
        picture,
        open,
        Markdown.Of($"{PictureWording.Heading(open.Revision.Title, picture)}\n{ChannelSharing.SharedBy(interaction)}"),
        [
            new Button(CustomId.ForAnyone(TimelineOpen.Name, Number(open.Article.Id)), TimelineMessage.ReadYourself, ButtonStyle.Primary),
            new Button(CustomId.ForAnyone(BriefingOpen.Name, Number(open.Article.Id)), ReadingWords.OpenBriefing),
        ]);

    private static Reply With(TimelinePicture picture, OpenArticle open, Markdown text, List<Component> buttons) => new()
    {
        Text = text,
        Uploads = [new Upload(PictureWording.FileName, picture.Png, PictureWording.Description(open.Revision.Title, picture))],
        Rows = buttons.Count == 0 ? [] : [new ActionRow(buttons)],
    };

    private static Button Turn(Snowflake owner, OpenArticle open, TimelinePicture picture, int by, string label) => new(
        CustomId.For(owner, TimelinePicturePage.Name, Number(open.Revision.Id), Number(picture.Part + by)),
        label,
        Disabled: picture.Part + by < 0 || picture.Part + by >= picture.Parts);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
