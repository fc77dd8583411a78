using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Library.Desk;

/// <summary>A page of the library as a message, with a select that opens an article.</summary>
internal static class LibraryListMessage
{
    private static readonly Texts Words = Texts.Of("library");

    public static Reply For(LibraryPage page, Snowflake owner)
    {
        if (page.Total == 0)
        {
            return Reply.Say(Words.Say("empty"));
        }
        var heading = Words.Say("heading", ("count", page.Total)) + ReadingWords.PageOf(page.Page, page.Pages);
        var rows = new List<ActionRow>
        {
            ActionRow.Of(new StringSelect(
                CustomId.For(owner, DeskButtons.Pick),
                [.. page.Rows.Select(row => new SelectOption(row.Title, row.Id.ToString(CultureInfo.InvariantCulture), DeskWording.StateWord(row.State)))],
                Words.Label("open-article"))),
        };
        if (page.Pages > 1)
        {
            rows.Add(ActionRow.Of(Turn(owner, page, page.Page - 1, "previous", ReadingWords.Previous), Turn(owner, page, page.Page + 1, "next", ReadingWords.Next)));
        }
        return Reply.Say(Markdown.Lines([heading, .. page.Rows.Select(Line)]), rows);
    }

    private static Markdown Line(LibraryRow row)
    {
        var date = row.Published is { } day ? ReadingWords.Day(day) : Words.Label("no-date");
        var posts = row.Posts switch
        {
            0 => Words.Label("never-posted"),
            1 => Words.Label("posted-once"),
            _ => Words.Label("posted", ("count", row.Posts)),
        };
        return Markdown.Of($"- **{CodePoints.Label(row.Title, 80)}** · {DeskWording.StateWord(row.State)} · {date} · {posts}");
    }

    private static Button Turn(Snowflake owner, LibraryPage page, int to, string way, string label) => new(
        CustomId.For(owner, DeskButtons.List, to.ToString(CultureInfo.InvariantCulture), way), label, Disabled: to < 0 || to >= page.Pages);
}
