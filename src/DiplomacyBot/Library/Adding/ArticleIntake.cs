using DiplomacyBot.Content;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Text;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Library.Adding;

/// <summary>Understands an article somebody hands in: text, title and date from wherever they stand. Nothing of the text is altered.</summary>
internal static class ArticleIntake
{
    /// <summary>The longest title kept, in code points; a longer one stays whole in the text.</summary>
    public const int LongestTitle = 150;

    /// <summary>Understands what was handed in.</summary>
    /// <param name="text">The article, as it came.</param>
    /// <param name="typedTitle">The form's title; empty to take the text's own.</param>
    /// <param name="typedDate">The form's date; empty to take the text's own.</param>
    /// <param name="today">To notice a date that is still to come.</param>
    /// <returns>Null where there is no sentence to read.</returns>
    public static UnderstoodArticle? Understand(string text, string typedTitle, string typedDate, DateOnly today)
    {
        var front = FrontMatter.Read(text);
        var reading = ArticleReader.Read(text);
        if (reading.Paragraphs.Count == 0)
        {
            return null;
        }
        var notes = new List<Markdown>();
        if (front.UnreadLine is { } line)
        {
            notes.Add(AddingWording.FrontMatterLineUnread(line));
        }
        else if (front.UnreadDate is { } written)
        {
            notes.Add(AddingWording.FrontMatterDateUnread(written));
        }
        var (date, choices) = DateOf(typedDate.Trim(), front.Published ?? reading.StatedPublication?.Date, today, notes);
        var content = new RevisionContent(TitleOf(typedTitle, front, reading, notes), front.Author ?? reading.Author, date, text, front.Topics, [], null);
        var hidden = text.Count(character => character is not '\r' and not '\uFEFF' && Invisibles.IsDropped(character));
        if (hidden > 0)
        {
            notes.Add(AddingWording.HiddenCharacters(hidden));
        }
        return new UnderstoodArticle(content, choices, notes);
    }

    private static (DateOnly? Date, IReadOnlyList<DateOnly> Choices) DateOf(string typed, DateOnly? inText, DateOnly today, List<Markdown> notes)
    {
        DateOnly? date = null;
        IReadOnlyList<DateOnly> choices = [];
        switch (typed.Length == 0 ? null : PublicationDate.Parse(typed))
        {
            case null when inText is { } stated:
                date = stated;
                notes.Add(AddingWording.DateFromText(stated));
                break;
            case PublicationDateReading.Found found:
                date = found.Date;
                break;
            case PublicationDateReading.Ambiguous ambiguous:
                choices = ambiguous.Dates;
                notes.Add(AddingWording.DateAmbiguous(typed));
                break;
            case PublicationDateReading.NotUnderstood not:
                notes.Add(AddingWording.DateNotUnderstood(typed, not.Problem));
                break;
        }
        // A day more: somewhere it is tomorrow already.
        if (date > today.AddDays(1))
        {
            notes.Add(AddingWording.DateInFuture(date.Value));
        }
        return (date, choices);
    }

    private static string TitleOf(string typed, FrontMatter front, ArticleReading reading, List<Markdown> notes)
    {
        var title = ((string?[])[typed, front.Title, reading.Title]).FirstOrDefault(candidate => CodePoints.Label(candidate, LongestTitle, "").Length > 0);
        if (title is null)
        {
            notes.Add(AddingWording.TitleGuessed);
            return CodePoints.Label(reading.TextOf(reading.Paragraphs[0].Sentences[0]), 60, AddingWording.Untitled);
        }
        if (CodePoints.Count(title) > LongestTitle)
        {
            notes.Add(AddingWording.TitleShortened);
        }
        return CodePoints.Label(title, LongestTitle);
    }
}
