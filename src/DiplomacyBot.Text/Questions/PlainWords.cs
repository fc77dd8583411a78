namespace DiplomacyBot.Text.Questions;

/// <summary>Compares texts by their letters and digits alone, capitals and marks left out.</summary>
internal static class PlainWords
{
    /// <summary>Whether whole words of a text are those of another one, in order: "the U.N. envoy" has "u n".</summary>
    public static bool Contain(string text, string words)
    {
        Span<char> all = text.Length < 1_000 ? stackalloc char[text.Length + 2] : new char[text.Length + 2];
        Span<char> some = words.Length < 200 ? stackalloc char[words.Length + 2] : new char[words.Length + 2];
        return all[..Write(text, all)].IndexOf(some[..Write(words, some)]) >= 0;
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
