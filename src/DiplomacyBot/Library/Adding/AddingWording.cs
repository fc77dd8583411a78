using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Library.Adding;

/// <summary>What is said while an article is added: what was wrong with a file, what the form asks.</summary>
internal static class AddingWording
{
    public const string TitleField = "title";
    public const string DateField = "date";
    public static readonly IReadOnlyList<string> TextFields = ["text1", "text2", "text3"];

    private static readonly Texts Words = Texts.Of("library");

    public static Reply Pdf => Words.Refuse("pdf");

    public static Reply WordDocument => Words.Refuse("word-document");

    public static Reply HasNul => Words.Refuse("has-nul");

    public static Reply NotUtf8 => Words.Refuse("not-utf8");

    public static Reply NotFetched => Words.Refuse("not-fetched");

    public static Reply NothingToRead => Words.Refuse("nothing-to-read");

    public static Reply NoTextInMessage => Words.Refuse("no-text-in-message");

    public static Reply TooLarge(long bytes) => Words.Refuse("too-large", ("kilobytes", (bytes + 1023) / 1024), ("most", UploadedText.MaxBytes / 1024));

    public static Reply WrongKind(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".pdf" => Pdf,
        ".docx" or ".doc" or ".odt" or ".rtf" or ".pages" => WordDocument,
        _ => Words.Refuse("wrong-kind", ("file", CodePoints.Label(fileName, 80))),
    };

    /// <summary>The form to paste an article into; one field holds 4,000 characters, so there are three.</summary>
    public static Modal Form(Snowflake owner) => new(
        CustomId.For(owner, AddArticleForm.Name),
        Words.Label("add-article"),
        [
            new TextField(TitleField, Words.Label("field-title"), Words.Label("field-title-hint"), Required: false, MaxLength: 256),
            new TextField(DateField, Words.Label("field-published"), Words.Label("field-published-hint"), Required: false, MaxLength: 60),
            new TextField(TextFields[0], Words.Label("field-text"), Words.Label("field-text-hint"), Multiline: true),
            new TextField(TextFields[1], Words.Label("field-text-continued"), Words.Label("field-text-continued-hint"), Required: false, Multiline: true),
            new TextField(TextFields[2], Words.Label("field-text-continued"), Words.Label("field-text-continued-hint"), Required: false, Multiline: true),
        ]);

    public static Markdown DateNotUnderstood(string typed, PublicationDateProblem problem)
    {
        var shown = CodePoints.Label(typed, 60);
        return problem switch
        {
            PublicationDateProblem.NoSuchDayInMonth => Words.Say("date-not-in-month", ("typed", shown)),
            PublicationDateProblem.NoSuchDay => Words.Say("date-nowhere", ("typed", shown)),
            PublicationDateProblem.YearMissing => Words.Say("date-without-year", ("typed", shown)),
            _ => Words.Say("date-unreadable", ("typed", shown)),
        };
    }

    public static Markdown DateAmbiguous(string typed) => Words.Say("date-ambiguous", ("typed", CodePoints.Label(typed, 60)));

    public static Markdown DateInFuture(DateOnly date) => Words.Say("date-in-future", ("date", ReadingWords.Day(date)));

    public static Markdown DateFromText(DateOnly date) => Words.Say("date-from-text", ("date", ReadingWords.Day(date)));

    public static Markdown FrontMatterLineUnread(int line) => Words.Say("front-matter-line", ("line", line));

    public static Markdown FrontMatterDateUnread(string date) => Words.Say("front-matter-date", ("date", date));

    public static Markdown TitleShortened => Words.Say("title-shortened");

    public static Markdown TitleGuessed => Words.Say("title-guessed");

    public static string Untitled => Words.Label("untitled");

    public static Markdown HiddenCharacters(int count) => Words.Say("hidden-characters", ("count", count));

    public static Markdown AlreadyThere => Words.Say("already-there");
}
