using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Library.Adding;

/// <summary>What is said while an article is added: what was wrong with a file, what the form asks.</summary>
internal static class AddingWording
{
    public const string TitleField = "title";
    public const string DateField = "date";
    public static readonly IReadOnlyList<string> TextFields = ["text1", "text2", "text3"];

    public static Reply Pdf => Reply.Refusal($"This is a PDF, and I read plain text only. Open it, select and copy its text, and paste that with /library add (leave the file out).");

    public static Reply WordDocument => Reply.Refusal($"This is a document of a word processor, and I read plain text only. Open it, choose “Save as”, take “Plain text (.txt)” with the encoding UTF-8, and send me that file. Or copy its text and paste it with /library add.");

    public static Reply HasNul => Reply.Refusal($"This file is not plain text: it holds NUL bytes. If it is a text, open it, choose “Save as” with the encoding UTF-8, and send it again. Or copy its text and paste it with /library add.");

    public static Reply NotUtf8 => Reply.Refusal($"I cannot read this file's letters: it is not UTF-8. Open it in an editor (Notepad will do), choose “Save as” with the encoding UTF-8, and send it again.");

    public static Reply NotFetched => Reply.Refusal($"Discord did not hand me that file just now. Nothing was added; please try again in a minute.");

    public static Reply NothingToRead => Reply.Refusal($"There is no text to read in it: I found no sentence. Nothing was added. Check that it is the right file, or paste the article with /library add.");

    public static Reply NoTextInMessage => Reply.Refusal($"This message has neither text nor a .md or .txt file. Use the command on a message that has one, or paste the article with /library add.");

    public static Reply TooLarge(long bytes) => Reply.Refusal($"The file has {(bytes + 1023) / 1024} KB; at most {UploadedText.MaxBytes / 1024} KB are read. Split it into several articles, or check that it is the right file.");

    public static Reply WrongKind(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".pdf" => Pdf,
        ".docx" or ".doc" or ".odt" or ".rtf" or ".pages" => WordDocument,
        _ => Reply.Refusal($"I read .md and .txt files only, and this is “{CodePoints.Label(fileName, 80)}”. Copy the article's text and paste it with /library add (leave the file out)."),
    };

    /// <summary>The form to paste an article into; one field holds 4,000 characters, so there are three.</summary>
    public static Modal Form(Snowflake owner) => new(
        CustomId.For(owner, AddArticleForm.Name),
        "Add an article",
        [
            new TextField(TitleField, "Title", "Leave it empty to take the first line of the text", Required: false, MaxLength: 256),
            new TextField(DateField, "Published on", "Such as 2022-08-16 or 16 August 2022; empty if not known", Required: false, MaxLength: 60),
            new TextField(TextFields[0], "Text", "Paste it as it is; up to 4,000 characters here", Multiline: true),
            new TextField(TextFields[1], "Text, continued", "What did not fit above", Required: false, Multiline: true),
            new TextField(TextFields[2], "Text, continued", "What did not fit above", Required: false, Multiline: true),
        ]);

    public static Markdown DateNotUnderstood(string typed, string hint) => Markdown.Of($"I did not understand “{CodePoints.Label(typed, 60)}” as a date. {hint}");

    public static Markdown DateAmbiguous(string typed) => Markdown.Of($"“{CodePoints.Label(typed, 60)}” can be two days. Which one is it?");

    public static Markdown DateInFuture(DateOnly date) => Markdown.Of($"{ReadingWords.Day(date)} is still to come. If that is a slip, change it with Edit.");

    public static Markdown DateFromText(DateOnly date) => Markdown.Of($"The date {ReadingWords.Day(date)} stands in the text. If it is wrong, change it with Edit.");

    public static Markdown FrontMatterProblem(string problem) => Markdown.Of($"{problem}");

    public static Markdown TitleShortened => Markdown.Of($"The title was very long; I shortened it. Change it with Edit.");

    public static Markdown TitleGuessed => Markdown.Of($"I found no title, so I took the first words. Change it with Edit.");

    public static Markdown HiddenCharacters(int count) => Markdown.Of($"The text holds {ReadingWords.Count("invisible control character", count)} (they can turn lines round). They are never shown.");

    public static Markdown AlreadyThere => Markdown.Of($"This text is in the library already, so nothing was added twice. Here it is:");
}
