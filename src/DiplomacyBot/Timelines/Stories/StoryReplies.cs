using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>A timeline over many articles as a message with its buttons. Pages turn between entries.</summary>
internal sealed class StoryReplies(SubjectRoom room, LibraryStory library)
{
    /// <summary>What its views are kept as.</summary>
    public const string Kept = "timeline.of";

    /// <summary>The timeline for one person.</summary>
    /// <param name="interaction">Who asks.</param>
    /// <param name="subject">Of whom or what.</param>
    /// <param name="kept">What its buttons carried before; null to keep it anew.</param>
    /// <param name="page">Which page, from 0; too high a number is the last.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Reply> PrivateAsync(Interaction interaction, Subject subject, string? kept, int page, CancellationToken cancellationToken)
    {
        var view = await library.OfAsync(interaction.GuildId!.Value, subject, cancellationToken);
        var pages = StoryMessage.Pages(view);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var text = StoryMessage.Text(view, pages, shown);
        if (view.Entries.Count == 0)
        {
            return Reply.Say(text);
        }
        var carried = kept ?? await room.KeepAsync(interaction, Kept, subject, cancellationToken);
        var owner = interaction.User.Id;
        var buttons = new List<Component>();
        if (pages.Count > 1)
        {
            buttons.Add(Turn(owner, carried, shown - 1, "previous", ReadingWords.Previous, pages.Count));
            buttons.Add(Turn(owner, carried, shown + 1, "next", ReadingWords.Next, pages.Count));
        }
        buttons.Add(StoryEvidence.Button(owner, carried, view.PlaceOf(pages[shown].First)));
        buttons.Add(Picture(owner, carried));
        buttons.Add(new Button(CustomId.For(owner, StoryShare.Name, carried, Number(shown)), ReadingWords.ShowInChannel));
        return Reply.Say(text, new ActionRow(buttons));
    }

    /// <summary>A page in the channel; whoever wants the rest reads it in private.</summary>
    public async Task<Reply> SharedAsync(Interaction interaction, Subject subject, string kept, int page, CancellationToken cancellationToken)
    {
        var view = await library.OfAsync(interaction.GuildId!.Value, subject, cancellationToken);
        var pages = StoryMessage.Pages(view);
        var text = StoryMessage.Text(view, pages, Math.Clamp(page, 0, pages.Count - 1));
        return Reply.Say(
            Markdown.Of($"{text}\n\n{ChannelSharing.SharedBy(interaction)}"),
            new ActionRow(view.Entries.Count == 0 ? [Read(kept)] : [Read(kept), Picture(null, kept)]));
    }

    /// <summary>Opens one's own copy of what stands in a channel.</summary>
    public static Button Read(string kept) => new(CustomId.ForAnyone(StoryOpen.Name, kept), TimelineMessage.ReadYourself, ButtonStyle.Primary);

    private static Button Picture(Snowflake? owner, string kept) => new(
        owner is { } one ? CustomId.For(one, StoryPictureOpen.Name, kept) : CustomId.ForAnyone(StoryPictureOpen.Name, kept), PictureWording.ShowPicture);

    private static Button Turn(Snowflake owner, string kept, int to, string way, string label, int pages) => new(
        CustomId.For(owner, StoryTurn.Name, kept, Number(to), way), label, Disabled: to < 0 || to >= pages);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
