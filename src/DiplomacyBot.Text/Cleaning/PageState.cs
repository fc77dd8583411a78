namespace DiplomacyBot.Text.Cleaning;

/// <summary>What the passes of the cleaner have found out about a page so far. Offsets of the folded copy.</summary>
internal sealed class PageState(string text, FrontMatter? front)
{
    public string Text { get; } = text;

    /// <summary>The title, from the front matter where that gives one.</summary>
    public (int Start, int End)? Title { get; set; } = front?.Title;

    /// <summary>Whether the title was given by front matter, so that no block of the body is one.</summary>
    public bool TitleGiven { get; } = front?.Title is not null;

    public (int Start, int End)? Author { get; set; } = front?.Author;

    public (DateOnly Day, int Start, int End)? Date { get; set; } =
        front?.Date is { } date && Times.PublicationDate.Parse(text[date.Start..date.End]) is Times.PublicationDateReading.Found found
            ? (found.Date, date.Start, date.End)
            : null;
}
