namespace DiplomacyBot.Text.Words;

/// <summary>Cuts common English endings, so that "pledges", "pledged" and "pledging" compare equal. A light stemmer, never shown to anyone.</summary>
internal static class Stem
{
    // Longest first. Each leaves at least three letters, or "being" and "red" would vanish.
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ingly", "edly", "ings", "ies", "ied", "ing", "ions", "ion", "ely", "ers", "ed", "es", "er", "ly", "al", "s", "e", "y"];

    // By their last letter, so that most words are compared with none or few.
    private static readonly string[][] ByLastLetter = [.. Enumerable.Range('a', 26).Select(last => Endings.Where(ending => ending[^1] == last).ToArray())];

    /// <summary>The stem of a lower-case word; a possessive 's is dropped first.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> lower)
    {
        if (lower.EndsWith("'s"))
        {
            lower = lower[..^2];
        }

        if (lower.Length < 5 || !char.IsAsciiLetterLower(lower[0]))
        {
            return lower.Length == 4 && lower[^1] == 's' && lower[^2] != 's' ? lower[..^1] : lower;
        }

        foreach (var ending in char.IsAsciiLetterLower(lower[^1]) ? ByLastLetter[lower[^1] - 'a'] : [])
        {
            if (lower.Length - ending.Length >= 3 && lower.EndsWith(ending))
            {
                var stem = lower[..^ending.Length];
                // "planned" -> "plan", but "killed" and "tell" keep both letters as the base form has them too.
                return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;
            }
        }

        return lower;
    }
}
