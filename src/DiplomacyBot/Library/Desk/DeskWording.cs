using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>What moderators are told about an article on the desk.</summary>
internal static class DeskWording
{
    public const string DateField = "date";
    public const string TitleField = "title";
    public const string AuthorField = "author";

    public static Reply NotHere => Reply.Refusal($"This article is not in this server's library. See what there is with /library list.");

    public static Markdown ChangedMeanwhile => Markdown.Of($"Somebody else changed this article just now, so nothing was done. Here is how it stands:");

    public static Markdown WarningGone => Markdown.Of($"That point is settled already. Here is how the article stands:");

    public static Markdown Undone => Markdown.Of($"Undone: the text is as it was before.");

    public static Markdown NotUndone => Markdown.Of($"The article has changed since, so nothing was undone. Here is how it stands:");

    /// <summary>Asks for the date, and says which words depend on it.</summary>
    public static Markdown DateQuestion(ArticleReading reading) =>
        reading.Warnings.FirstOrDefault(warning => warning.Kind == WarningKind.NoPublicationDate) is { } warning
            ? Markdown.Of($"**When was it published?** {CodePoints.Label(warning.Message, 400)}")
            : Markdown.Of($"**When was it published?** Readers like to know.");

    public static Markdown Fixed => Markdown.Of($"Done. The text before stays stored as an older revision.");

    public static Markdown Left => Markdown.Of($"It stays as it is; I will not ask again.");

    public static Markdown DateSet(DateOnly date) => Markdown.Of($"Published {ReadingWords.Day(date)}: understood.");

    public static Markdown Published => Markdown.Of($"Done: members find it with /briefing now. Nothing was posted.");

    public static Markdown Saved => Markdown.Of($"Saved.");

    public static Markdown TitleMissing => Markdown.Of($"A title is needed, so it stays as it was.");

    public static Markdown Retired(int planned) => planned == 0
        ? Markdown.Of($"Done: members no longer see it. Answers to its quiz stay.")
        : Markdown.Of($"Done: members no longer see it. But {ReadingWords.Count("post", planned)} of it {(planned == 1 ? "is" : "are")} still planned: see /schedule list.");

    public static Markdown State(ArticleState state) => state switch
    {
        ArticleState.Draft => Markdown.Of($"Draft: only moderators see it"),
        ArticleState.Published => Markdown.Of($"Published: members see it"),
        _ => Markdown.Of($"Retired: only moderators see it"),
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
            Markdown.Of($"- Date: {(revision.Published is { } day ? ReadingWords.Day(day) : "not known")}"),
            Markdown.Of($"- Byline: {(string.IsNullOrWhiteSpace(revision.Author) ? "none" : CodePoints.Label(revision.Author, 100))}"),
            Markdown.Of($"- Text: {ReadingWords.Count("paragraph", reading.Paragraphs.Count)}, {ReadingWords.Count("sentence", sentences)}, {ReadingWords.Time(reading)} to read"),
        };
        if (reading.Removed.Count > 0)
        {
            lines.Add(Markdown.Of($"- Left out: {LeftOut(reading)}"));
        }
        if (ReadingWords.LanguageRemark(reading) is { IsEmpty: false } remark)
        {
            lines.Add(remark);
        }
        return Markdown.Lines(lines);
    }

    /// <summary>The open points, worst first, each with its number.</summary>
    public static Markdown Warnings(IReadOnlyList<ReadingWarning> warnings, int shown)
    {
        var lines = warnings.Take(shown).Select((warning, index) => Markdown.Of($"**{index + 1}.** {Point(warning)}")).ToList();
        if (warnings.Count > shown)
        {
            lines.Add(Markdown.Of($"*{warnings.Count - shown} more after these.*"));
        }
        return Markdown.Lines(lines);
    }

    public static Reply KeptAsDraft(DeskArticle desk, Snowflake owner) => Reply.Say(
        Markdown.Of($"Kept as a draft: **{CodePoints.Label(desk.Revision.Title, 150)}**. Only moderators see it. Go on any time with /library open."),
        ActionRow.Of(DeskButtons.Of(owner, DeskButtons.Review, desk.Article.Id, "Go on now")));

    public static Modal DateForm(Snowflake owner, long articleId, DateOnly? date) => new(
        DeskButtons.IdOf(owner, DeskButtons.DateForm, articleId),
        "When was it published?",
        [new TextField(DateField, "Date", "Such as 2022-08-16 or 16 August 2022", Value: IsoOf(date), MaxLength: 60)]);

    public static Modal EditForm(Snowflake owner, ArticleRevision revision) => new(
        DeskButtons.IdOf(owner, DeskButtons.EditForm, revision.ArticleId),
        "Edit the article",
        [
            new TextField(TitleField, "Title", Value: revision.Title, MaxLength: 256),
            new TextField(DateField, "Published on", "Such as 2022-08-16; empty if not known", Required: false, Value: IsoOf(revision.Published), MaxLength: 60),
            new TextField(AuthorField, "Byline", "Who wrote it; may be empty", Required: false, Value: revision.Author, MaxLength: 100),
        ]);

    private static string? IsoOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // A card holds 4,096 code points; five points and their fixes must fit.
    private static Markdown Point(ReadingWarning warning) => warning.Fix is { } fix
        ? Markdown.Of($"{CodePoints.Label(warning.Message, 300)} *Fix: {CodePoints.Label(fix.Label, 100)}*")
        : Markdown.Of($"{CodePoints.Label(warning.Message, 300)}");

    private static string LeftOut(ArticleReading reading) => CodePoints.Label(
        string.Join(", ", reading.Removed.GroupBy(part => part.Reason, StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? group.Key : $"{group.Key} (×{group.Count()})")),
        300);
}
