namespace DiplomacyBot.Content;

/// <summary>A quiz about one article of the same shelf.</summary>
/// <remarks><paramref name="ContentHash"/> covers the article as well, because the phrases' places depend on its text.</remarks>
internal sealed record ShelfQuiz(string Slug, string Title, string ArticleSlug, IReadOnlyList<ShelfQuestion> Questions, string ContentHash);
