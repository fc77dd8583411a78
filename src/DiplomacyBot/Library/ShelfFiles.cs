using DiplomacyBot.Content;

namespace DiplomacyBot.Library;

/// <summary>Which shelf entries must stay: those that were read, and those whose file is there but has a mistake just now.</summary>
/// <param name="Articles">Slugs.</param>
/// <param name="Quizzes">Slugs.</param>
/// <param name="IsWhole">False where a folder could not be read at all: what is missing then says nothing.</param>
internal sealed record ShelfFiles(IReadOnlySet<string> Articles, IReadOnlySet<string> Quizzes, bool IsWhole)
{
    public static ShelfFiles Of(ContentShelf shelf) => new(
        Slugs(shelf.Articles.Select(article => article.Slug), "articles/", ".md", shelf.Mistakes),
        Slugs(shelf.Quizzes.Select(quiz => quiz.Slug), "quizzes/", ".yml", shelf.Mistakes),
        shelf.Mistakes.All(mistake => mistake.File != "."));

    private static HashSet<string> Slugs(IEnumerable<string> read, string folder, string ending, IReadOnlyList<ContentMistake> mistakes)
    {
        var slugs = read.ToHashSet(StringComparer.Ordinal);
        // Half-saved or half-edited: members keep the last good version until the file is right again.
        slugs.UnionWith(mistakes
            .Where(mistake => mistake.File.StartsWith(folder, StringComparison.Ordinal) && mistake.File.EndsWith(ending, StringComparison.Ordinal))
            .Select(mistake => mistake.File[folder.Length..^ending.Length]));
        return slugs;
    }
}
