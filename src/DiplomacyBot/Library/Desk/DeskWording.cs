using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>What moderators are told about an article on the desk.</summary>
internal static class DeskWording
{
    public const string DateField = "date";
    public const string TitleField = "title";
    public const string AuthorField = "author";

    private static readonly Texts Words = Texts.Of("library");

    public static Reply NotHere => Words.Refuse("not-here");

    public static Markdown ChangedMeanwhile => Words.Say("changed-meanwhile");

    public static Markdown WarningGone => Words.Say("warning-gone");

    public static Reply PointGone => Words.Refuse("point-gone");

    public static Markdown Undone => Words.Say("undone");

    public static Markdown NotUndone => Words.Say("not-undone");

    /// <summary>Asks for the date, and says which words depend on it.</summary>
    public static Markdown DateQuestion(ArticleReading reading) =>
        reading.Warnings.FirstOrDefault(warning => warning.Kind == WarningKind.NoPublicationDate) is { } warning
            ? Words.Say("when-published", ("warning", CodePoints.Label(WarningWording.Message(warning), 400)))
            : Words.Say("when-published-plain");

    public static Markdown Fixed => Words.Say("fixed");

    public static Markdown Left => Words.Say("left");

    public static Markdown DateSet(DateOnly date) => Words.Say("date-set", ("date", ReadingWords.Day(date)));

    public static Markdown Published => Words.Say("published");

    public static Markdown Saved => Words.Say("saved");

    public static Markdown TitleMissing => Words.Say("title-missing");

    public static Markdown Retired(int planned) => planned == 0
        ? Words.Say("retired")
        : Words.Say("retired-still-planned", ("count", planned));

    /// <summary>A state in one word, for lists.</summary>
    public static string StateWord(ArticleState state) => state switch
    {
        ArticleState.Draft => Words.Label("draft"),
        ArticleState.Published => Words.Label("published-state"),
        _ => Words.Label("retired-state"),
    };

    public static Markdown State(ArticleState state) => state switch
    {
        ArticleState.Draft => Words.Say("state-draft"),
        ArticleState.Published => Words.Say("state-published"),
        _ => Words.Say("state-retired"),
    };

    /// <summary>What was understood, in a few lines.</summary>
    public static Markdown Understood(DeskArticle desk)
    {
        var (revision, reading) = (desk.Revision, desk.Reading);
        var sentences = reading.Paragraphs.Sum(paragraph => paragraph.Sentences.Count);
        var lines = new List<Markdown>
        {
            Markdown.Of($"**{CodePoints.Label(revision.Title, 150)}**"),
            State(desk.Article.State),
            revision.Published is { } day ? Words.Say("understood-date", ("date", ReadingWords.Day(day))) : Words.Say("understood-date-unknown"),
            string.IsNullOrWhiteSpace(revision.Author) ? Words.Say("understood-byline-none") : Words.Say("understood-byline", ("author", CodePoints.Label(revision.Author, 100))),
            Words.Say("understood-text", ("paragraphs", ReadingWords.Paragraphs(reading.Paragraphs.Count)), ("sentences", ReadingWords.Sentences(sentences)), ("time", ReadingWords.Time(reading))),
        };
        if (reading.Removed.Count > 0)
        {
            lines.Add(Words.Say("understood-left-out", ("parts", LeftOut(reading))));
        }
        if (ReadingWords.LanguageRemark(reading) is { IsEmpty: false } remark)
        {
            lines.Add(remark);
        }
        return Markdown.Lines(lines);
    }

    /// <summary>Some of the open points, worst first, each with its number.</summary>
    /// <param name="warnings">All of them.</param>
    /// <param name="from">Where to begin, from 0.</param>
    /// <param name="most">How many are shown.</param>
    public static Markdown Warnings(IReadOnlyList<ReadingWarning> warnings, int from, int most)
    {
        var lines = warnings.Skip(from).Take(most).Select((warning, index) => Markdown.Of($"**{from + index + 1}.** {Point(warning)}")).ToList();
        var left = warnings.Count - from - lines.Count;
        if (left > 0)
        {
            lines.Add(Words.Say("points-left", ("count", left)));
        }
        return Markdown.Lines(lines);
    }

    /// <summary>A point and what its fix would do. A card holds 4,096 code points, and five of them must fit.</summary>
    public static Markdown Point(ReadingWarning warning) => warning.Fix is not null
        ? Words.Say("point-with-fix", ("point", CodePoints.Label(WarningWording.Message(warning), 300)), ("fix", CodePoints.Label(WarningWording.Fix(warning), 100)))
        : Markdown.Plain(CodePoints.Label(WarningWording.Message(warning), 300));

    public static Reply KeptAsDraft(DeskArticle desk, Snowflake owner) => Reply.Say(
        Words.Say("kept-as-draft", ("title", CodePoints.Label(desk.Revision.Title, 150))),
        ActionRow.Of(DeskButtons.Of(owner, DeskButtons.Review, desk.Article.Id, Words.Label("go-on"))));

    public static Modal DateForm(Snowflake owner, long articleId, DateOnly? date) => new(
        DeskButtons.IdOf(owner, DeskButtons.DateForm, articleId),
        Words.Label("date-form"),
        [new TextField(DateField, Words.Label("field-date"), Words.Label("field-date-hint"), Value: IsoOf(date), MaxLength: 60)]);

    public static Modal EditForm(Snowflake owner, ArticleRevision revision) => new(
        DeskButtons.IdOf(owner, DeskButtons.EditForm, revision.ArticleId),
        Words.Label("edit-form"),
        [
            new TextField(TitleField, Words.Label("field-title"), Value: revision.Title, MaxLength: 256),
            new TextField(DateField, Words.Label("field-published"), Words.Label("edit-published-hint"), Required: false, Value: IsoOf(revision.Published), MaxLength: 60),
            new TextField(AuthorField, Words.Label("field-byline"), Words.Label("field-byline-hint"), Required: false, Value: revision.Author, MaxLength: 100),
        ]);

    private static string? IsoOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string LeftOut(ArticleReading reading) => CodePoints.Label(
        string.Join(", ", reading.Removed.GroupBy(part => part.Reason)
            .Select(group => group.Count() == 1 ? RemovedWording.Of(group.Key) : $"{RemovedWording.Of(group.Key)} (×{group.Count()})")),
        300);
}
