namespace DiplomacyBot.Content;

/// <summary>Guesses what a mistyped name was meant to be.</summary>
internal static class Suggestion
{
    private const int MaxTyped = 100;

    /// <returns>The nearest known name, or null when none is near enough to be a likely slip.</returns>
    public static string? For(string typed, IEnumerable<string> known)
    {
        if (typed.Length > MaxTyped)
            return null;
        // Half the letters may differ in a short word, never more than three: beyond that a guess misleads.
        var limit = Math.Clamp(typed.Length / 2, 1, 3);
        return known
            .Select(name => (Name: name, Distance: Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>" Did you mean …?" or, with nothing near, the whole list: a mistake message should end in a way out.</summary>
    public static string Sentence(string typed, IReadOnlyCollection<string> known) => For(typed, known) is { } nearest
        ? $" Did you mean \"{nearest}\"?"
        : $" Known: {string.Join(", ", known)}.";

    // Optimal string alignment: insertions, deletions, replacements and swapped neighbours each count one.
    private static int Distance(string first, string second)
    {
        var rows = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= second.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            for (var j = 1; j <= second.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                var best = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }
        return rows[first.Length, second.Length];
    }
}
