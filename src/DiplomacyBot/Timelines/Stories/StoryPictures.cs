using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>The picture of a timeline over many articles.</summary>
internal sealed class StoryPictures(StoryRoom room, PictureStudio studio)
{
    /// <summary>From a button's id (subject, part) to a picture for one person, or to what is said where there is none.</summary>
    public Task<Reply> PrivateAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) => ShowAsync(
        interaction,
        id,
        picture =>
        {
            var (owner, kept) = (interaction.User.Id, id.Argument(0));
            var buttons = new List<Component>();
            if (picture.Parts > 1)
            {
                buttons.Add(Turn(owner, kept, picture, -1, ReadingWords.Previous));
                buttons.Add(Turn(owner, kept, picture, +1, ReadingWords.Next));
            }
            buttons.Add(new Button(CustomId.For(owner, StoryPictureShare.Name, kept, Number(picture.Part)), ReadingWords.ShowInChannel));
            return (Markdown.Empty, buttons);
        },
        cancellationToken);

    /// <summary>The same for the channel; whoever wants the words reads them in private.</summary>
    public Task<Reply> SharedAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) => ShowAsync(
        interaction, id, _ => (Markdown.Of($"\n{ChannelSharing.SharedBy(interaction)}"), [StoryReplies.Read(id.Argument(0))]), cancellationToken);

    private async Task<Reply> ShowAsync(
        ComponentInteraction interaction, CustomId id, Func<TimelinePicture, (Markdown Below, List<Component> Buttons)> around, CancellationToken cancellationToken)
    {
        if (await room.ViewAsync(interaction, id, cancellationToken) is not { } view)
        {
            return StoryWording.Gone;
        }
        var source = Source(view);
        if (await studio.DrawAsync(source, PageNumber.Read(id, 1), cancellationToken) is not { } picture)
        {
            return PictureWording.NoPicture;
        }
        var (below, buttons) = around(picture);
        return new Reply
        {
            Text = PictureWording.Heading(source.Title, picture) + below,
            Uploads = [new Upload(PictureWording.FileName, picture.Png, PictureWording.Description(source.Title, picture))],
            Rows = [new ActionRow(buttons)],
        };
    }

    private static PictureSource Source(StoryView view) => new(
        StoryWording.Name(view.Subject), [StoryWording.Articles(view)], [.. view.Entries.Select((entry, index) => StoryPictureEntry.Of(view, entry, index + 1))], Undated: 0);

    private static Button Turn(Snowflake owner, string kept, TimelinePicture picture, int by, string label) => new(
        CustomId.For(owner, StoryPicturePage.Name, kept, Number(picture.Part + by)), label, Disabled: picture.Part + by < 0 || picture.Part + by >= picture.Parts);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
