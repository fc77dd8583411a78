namespace DiplomacyBot.Text;

/// <summary>One event with every sentence that tells it.</summary>
/// <param name="Date">Its date: the one most articles give, of those that agree the most exact that one of them states; where they are even, what the article published first says.</param>
/// <param name="Tellings">The sentences, the one to show first leading. Each has its own date.</param>
/// <param name="Conflicts">Contradictions between its articles; mostly none.</param>
public sealed record StoryEntry(ArticleDate Date, IReadOnlyList<StoryTelling> Tellings, IReadOnlyList<StoryConflict> Conflicts)
{
    /// <summary>The sentence to show first.</summary>
    public StoryTelling Leading => Tellings[0];

    /// <summary>Whether an article states the date; otherwise it is the day of the report.</summary>
    public bool IsStated => Leading.IsStated;

    /// <summary>The articles that tell it, the leading one first, each once.</summary>
    public IReadOnlyList<long> Articles => [.. Tellings.Select(telling => telling.Article).Distinct()];
}
