using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Library.Desk;

/// <summary>A page of the library as a message, with a select that opens an article.</summary>
internal static class LibraryListMessage
{
    public static Reply For(LibraryPage page, Snowflake owner)
    {
        if (page.Total == 0)
        {
            return Reply.Say($"The library is empty. Add the first article with /library add.");
        }
        var heading = page.Pages == 1
            ? Markdown.Of($"**Library** · {ReadingWords.Count("article", page.Total)}")
            : Markdown.Of($"**Library** · {ReadingWords.Count("article", page.Total)} · page {page.Page + 1} of {page.Pages}");
        var rows = new List<ActionRow>
        {
            ActionRow.Of(new StringSelect(
                CustomId.For(owner, DeskButtons.Pick),
                [.. page.Rows.Select(row => new SelectOption(row.Title, row.Id.ToString(CultureInfo.InvariantCulture), row.State.ToString()))],
                "Open an article")),
        };
        if (page.Pages > 1)
        {
            rows.Add(ActionRow.Of(Turn(owner, page, page.Page - 1, "Previous"), Turn(owner, page, page.Page + 1, "Next")));
        }
        return Reply.Say(Markdown.Lines([heading, .. page.Rows.Select(Line)]), rows);
    }

    private static Markdown Line(LibraryRow row)
    {
        var date = row.Published is { } day ? ReadingWords.Day(day) : "no date";
        var posts = row.Posts == 0 ? "never posted" : $"posted {(row.Posts == 1 ? "once" : ReadingWords.Count("time", row.Posts))}";
        return Markdown.Of($"- **{CodePoints.Label(row.Title, 80)}** · {row.State.ToString()} · {date} · {posts}");
    }

    private static Button Turn(Snowflake owner, LibraryPage page, int to, string label) => new(
        CustomId.For(owner, DeskButtons.List, to.ToString(CultureInfo.InvariantCulture), label), label, Disabled: to < 0 || to >= page.Pages);
}
