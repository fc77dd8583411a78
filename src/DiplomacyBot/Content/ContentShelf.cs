using DiplomacyBot.Text;

namespace DiplomacyBot.Content;

/// <summary>Everything good in a content folder, and what is wrong with the rest.</summary>
internal sealed record ContentShelf(
    IReadOnlyList<ShelfArticle> Articles,
    IReadOnlyList<ShelfQuiz> Quizzes,
    IReadOnlyList<ShelfWord> Words,
    IReadOnlyList<ContentMistake> Mistakes)
{
    public static ContentShelf Empty { get; } = new([], [], [], []);

    /// <summary>Actors of <c>actors.yml</c>, which add to those the reading engine knows.</summary>
    public IReadOnlyList<ActorEntry> Actors { get; init; } = [];

    /// <summary>Changes exactly when a file that is read, or a mistake, changes. Lower-case hex SHA-256; empty for a shelf never loaded.</summary>
    public string ContentHash { get; init; } = "";
}
