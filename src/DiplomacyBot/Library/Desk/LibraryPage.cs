namespace DiplomacyBot.Library.Desk;

/// <summary>A page of the library's list.</summary>
/// <param name="Rows">The articles.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Pages">How many there are, at least 1.</param>
/// <param name="Total">How many articles there are.</param>
internal sealed record LibraryPage(IReadOnlyList<LibraryRow> Rows, int Page, int Pages, int Total)
{
    /// <summary>Rows on a page: what a phone shows without much scrolling.</summary>
    public const int Size = 8;
}

/// <summary>An article in the library's list.</summary>
internal sealed record LibraryRow(long Id, string Title, ArticleState State, DateOnly? Published, int Posts);
