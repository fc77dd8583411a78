namespace DiplomacyBot.Text.Questions;

/// <summary>How two choices look beside each other.</summary>
internal static class ChoiceForms
{
    /// <summary>Whether "an" stands before it, by sound as far as spelling tells: "an FBI agent", "a university".</summary>
    public static bool OpensWithVowel(string words)
    {
        var first = char.ToLowerInvariant(words[0]);
        return words.Length > 1 && words.Length < 4 && words.All(char.IsUpper) ? first is 'a' or 'e' or 'f' or 'h' or 'i' or 'l' or 'm' or 'n' or 'o' or 'r' or 's' or 'x'
            : first is 'a' or 'e' or 'i' or 'o' || (first == 'u' && !words.StartsWith("uni", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether one is in the other, as words or as a part of it, or is the other misspelt.</summary>
    public static bool Overlap(string first, string second) =>
        first.Contains(second, StringComparison.OrdinalIgnoreCase) || second.Contains(first, StringComparison.OrdinalIgnoreCase) || IsMisspelt(first, second) || Wholes.AreWholeAndPart(first, second);

    // "Etxeberria" and "Exteberria": the same letters but for two, in names long enough for that to be no chance.
    private static bool IsMisspelt(string first, string second)
    {
        const int shortest = 6;
        if (first.Length < shortest || second.Length < shortest || first[0] != second[0] || Math.Abs(first.Length - second.Length) > 1 || !char.IsLetter(first[0]))
        {
            return false;
        }

        var left = second.ToList();
        return first.Count(letter => !left.Remove(letter)) <= 1;
    }
}
