using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>One point by itself: what is wrong, the places it is about, and the same choices as on the desk.</summary>
internal static class PointMessage
{
    private static readonly Texts Words = Texts.Of("library");

    /// <param name="desk">The article.</param>
    /// <param name="owner">Whose message it is.</param>
    /// <param name="warning">The point.</param>
    /// <param name="page">Of its places, from 0; too high a number gives the last.</param>
    public static Reply For(DeskArticle desk, Snowflake owner, ReadingWarning warning, int page)
    {
        var pages = ReplyPages.Fill(PointPlaces.Of(desk.Reading, warning), "\n\n");
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var heading = Markdown.Lines(Markdown.Of($"**{CodePoints.Label(desk.Revision.Title, 150)}**{ReadingWords.PageOf(shown, pages.Count)}"), DeskWording.Point(warning));
        var key = WarningKey.Of(desk.Reading, warning);
        var buttons = new List<Component>();
        if (warning.Fix is not null)
        {
            buttons.Add(new Button(DeskButtons.IdOf(owner, DeskButtons.Fix, desk.Article.Id, key), Words.Label("fix-this"), ButtonStyle.Success));
        }
        buttons.Add(new Button(DeskButtons.IdOf(owner, DeskButtons.Leave, desk.Article.Id, key), Words.Label("leave-this")));
        if (pages.Count > 1)
        {
            buttons.Add(Turn(shown - 1, "previous", ReadingWords.Previous));
            buttons.Add(Turn(shown + 1, "next", ReadingWords.Next));
        }
        return Reply.Say(Markdown.Of($"{heading}\n\n{pages[shown]}"), new ActionRow(buttons));

        Button Turn(int to, string way, string label) => new(
            DeskButtons.IdOf(owner, DeskButtons.TurnPoint, desk.Article.Id, key, to.ToString(CultureInfo.InvariantCulture), way), label, Disabled: to < 0 || to >= pages.Count);
    }
}
