namespace DiplomacyBot.Text.Questions;

/// <summary>Compares texts by their letters and digits alone, marks left out.</summary>
internal static class PlainWords
{
    /// <summary>Whether whole words of a text are those of another one, in order: "the U.N. envoy" has "u n".</summary>
    public static bool Contain(string text, string words)
    {
        Span<char> all = text.Length < 1_000 ? stackalloc char[text.Length + 2] : new char[text.Length + 2];
        Span<char> some = words.Length < 200 ? stackalloc char[words.Length + 2] : new char[words.Length + 2];
        return all[..Write(text, all)].IndexOf(some[..Write(words, some)]) >= 0;
    }

    /// <summary>Whether a text has a word of a name within a longer word or with another ending, which tells the name: "@SHSanders45" and "Sandersism" Sanders, "Democrats" Democratic.</summary>
    /// <remarks>Common nouns and words of less than four letters are in too many others.</remarks>
    public static bool HoldForm(string text, string name)
    {
        const int shortestWord = 4;
        foreach (var word in name.Split([' ', '-', '’', '\'']))
        {
            if (word.Length < shortestWord || !char.IsUpper(word[0]))
            {
                continue;
            }

            for (var at = 0; at < text.Length;)
            {
                var end = at;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
                {
                    end++;
                }

                var account = at > 0 && text[at - 1] is '@' or '#';
                if (end - at > 0 && IsFormOf(text.AsSpan(at, end - at), word, account))
                {
                    return true;
                }

                at = end + 1;
            }
        }

        return false;
    }

    /// <summary>Whether a text has a word of the same family as a common noun, which tells it: "threaten" a threat, "prison" the prisoners.</summary>
    /// <remarks>One begins with the other, which is long enough for that to be no chance, or both begin alike for as long as names do.</remarks>
    public static bool HoldKin(string text, string noun)
    {
        const int shortestNoun = 5;
        const int longestEnding = 5;
        var single = noun.AsSpan(noun.LastIndexOf(' ') + 1).TrimEnd('s');
        foreach (var range in text.AsSpan().SplitAny(" ,.;:!?\"'“”‘’()-–—/…"))
        {
            var word = text.AsSpan(range).TrimEnd('s');
            var shared = word.CommonPrefixLength(single);
            if (shared >= shortestNoun && shared == Math.Min(word.Length, single.Length) && Math.Max(word.Length, single.Length) - shared <= longestEnding)
            {
                return true;
            }
        }

        return false;
    }

    // Where both have endings these are short, and what is before them is long: "Democrat|s", "Democrat|ic".
    private static bool IsFormOf(ReadOnlySpan<char> other, string word, bool account)
    {
        const int shortestBeginning = 7;
        const int longestEnding = 4;
        if (other.Length > word.Length && other.Contains(word, account ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
        {
            return true;
        }

        var shared = other.CommonPrefixLength(word);
        return shared >= shortestBeginning && word.Length - shared <= longestEnding && other.Length - shared <= longestEnding;
    }

    // Words in lower case with one blank before each and one after the last; the target needs two characters more than the text.
    private static int Write(string text, Span<char> target)
    {
        var length = 0;
        target[length++] = ' ';
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                target[length++] = char.ToLowerInvariant(c);
            }
            else if (target[length - 1] != ' ')
            {
                target[length++] = ' ';
            }
        }

        if (target[length - 1] != ' ')
        {
            target[length++] = ' ';
        }

        return length;
    }
}
