namespace DiplomacyBot.Content;

/// <summary>An article of the shelf. <paramref name="Body"/> is the text after the front matter, unaltered, so that spans into it stay true.</summary>
internal sealed record ShelfArticle(
    string Slug,
    string Title,
    string? Author,
    DateOnly? Published,
    IReadOnlyList<string> Topics,
    IReadOnlyList<ShelfSource> Sources,
    string? ReviewedBy,
    string Body,
    string ContentHash);
