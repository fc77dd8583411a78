using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>What was understood of an article, what to look at, and how to go on: first the date, then when to post.</summary>
internal static class ReviewMessage
{
    private const int MostWarnings = 5;
    private const int Amber = 0xD9902F;

    private static readonly Texts Words = Texts.Of("library");

    /// <param name="desk">The article.</param>
    /// <param name="owner">Whose message it is.</param>
    /// <param name="notes">What has just happened.</param>
    /// <param name="dateChoices">The days an unclear date may mean.</param>
    /// <param name="undoTo">The revision to which a fix made just now can be taken back.</param>
    /// <param name="page">Which five of the open points, from 0; too high a number gives the last.</param>
    public static Reply For(
        DeskArticle desk, Snowflake owner, IReadOnlyList<Markdown> notes, IReadOnlyList<DateOnly> dateChoices, long? undoTo = null, int page = 0)
    {
        var asks = desk.AsksForDate || dateChoices.Count > 0;
        var parts = new List<Markdown>(notes) { DeskWording.Understood(desk) };
        if (asks)
        {
            parts.Add(DeskWording.DateQuestion(desk.Reading));
        }
        var warnings = desk.OpenWarnings;
        var pages = Math.Max(1, (warnings.Count + MostWarnings - 1) / MostWarnings);
        var from = Math.Clamp(page, 0, pages - 1) * MostWarnings;
        return new Reply
        {
            Text = Markdown.Join("\n\n", parts),
            Cards = warnings.Count == 0
                ? []
                : [new Card { Title = Words.Say("look-at"), Text = DeskWording.Warnings(warnings, from, MostWarnings), Color = Amber }],
            Rows =
            [
                .. WarningRows(desk, owner, warnings, from),
                new ActionRow(asks ? DateButtons(desk.Article.Id, owner, dateChoices) : GoOnButtons(desk.Article, owner)),
                new ActionRow([.. OtherButtons(desk.Article.Id, owner, undoTo), .. TurnButtons(desk.Article.Id, owner, from / MostWarnings, pages)]),
            ],
        };
    }

    // Fifteen buttons at most, in the order of the points and each with its number, fill three of the five rows.
    private static IEnumerable<ActionRow> WarningRows(DeskArticle desk, Snowflake owner, IReadOnlyList<ReadingWarning> warnings, int from) =>
        warnings.Skip(from).Take(MostWarnings).SelectMany((warning, index) => WarningButtons(desk, owner, warning, from + index + 1))
            .Chunk(ActionRow.MostButtons).Select(buttons => new ActionRow([.. buttons]));

    private static IEnumerable<Component> WarningButtons(DeskArticle desk, Snowflake owner, ReadingWarning warning, int number)
    {
        var key = WarningKey.Of(desk.Reading, warning);
        if (warning.Fix is not null)
        {
            yield return new Button(DeskButtons.IdOf(owner, DeskButtons.Fix, desk.Article.Id, key), Words.Label("fix", ("number", number)), ButtonStyle.Success);
        }
        yield return new Button(DeskButtons.IdOf(owner, DeskButtons.Leave, desk.Article.Id, key), Words.Label("leave", ("number", number)));
        if (warning.Spans.Count > 0)
        {
            yield return new Button(DeskButtons.IdOf(owner, DeskButtons.ShowPoint, desk.Article.Id, key), Words.Label("show", ("number", number)));
        }
    }

    private static IEnumerable<Component> TurnButtons(long articleId, Snowflake owner, int page, int pages)
    {
        if (page > 0)
        {
            yield return Turn(page - 1, Words.Label("worse-points"));
        }
        if (page < pages - 1)
        {
            yield return Turn(page + 1, Words.Label("more-points"));
        }

        Button Turn(int to, string label) => new(DeskButtons.IdOf(owner, DeskButtons.Review, articleId, to.ToString(CultureInfo.InvariantCulture)), label);
    }

    private static List<Component> DateButtons(long articleId, Snowflake owner, IReadOnlyList<DateOnly> choices) =>
    [
        .. choices.Take(3).Select(day => new Button(
            DeskButtons.IdOf(owner, DeskButtons.ChooseDate, articleId, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ReadingWords.Day(day), ButtonStyle.Primary)),
        DeskButtons.Of(owner, DeskButtons.AskDate, articleId, choices.Count > 0 ? Words.Label("another-date") : Words.Label("add-date"), choices.Count > 0 ? ButtonStyle.Secondary : ButtonStyle.Primary),
        DeskButtons.Of(owner, DeskButtons.NoDate, articleId, Words.Label("no-date-button")),
    ];

    private static List<Component> OtherButtons(long articleId, Snowflake owner, long? undoTo)
    {
        var buttons = new List<Component>
        {
            DeskButtons.Of(owner, DeskButtons.Preview, articleId, Words.Label("show-card")),
            DeskButtons.Of(owner, DeskButtons.Edit, articleId, Words.Label("edit")),
        };
        if (undoTo is { } revision)
        {
            buttons.Add(new Button(DeskButtons.IdOf(owner, DeskButtons.Undo, articleId, revision.ToString(CultureInfo.InvariantCulture)), Words.Label("undo-fix")));
        }
        return buttons;
    }

    private static List<Component> GoOnButtons(Article article, Snowflake owner)
    {
        var buttons = DeskButtons.Planning(owner, article.Id).ToList();
        if (article.State == ArticleState.Draft)
        {
            buttons.Add(DeskButtons.Of(owner, DeskButtons.Keep, article.Id, Words.Label("keep-draft")));
        }
        if (article.State != ArticleState.Published)
        {
            buttons.Add(DeskButtons.Of(owner, DeskButtons.Publish, article.Id, Words.Label("publish-silently")));
        }
        return buttons;
    }
}
