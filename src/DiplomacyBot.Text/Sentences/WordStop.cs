using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>Whether a full stop belongs to the word before it: "Dr. Ito", "J. Smith", "ERIE, Pa. – A woman".</summary>
internal static class WordStop
{
    private const int LongestWord = 24;

    /// <summary>Whether the full stop is part of an abbreviation or of an initial, so that the sentence goes on.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="from">Where the sentence begins.</param>
    /// <param name="at">Where the full stop stands.</param>
    /// <param name="next">What follows after blanks.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public static bool BelongsToWord(string text, int from, int at, int next, int end)
    {
        var start = at;
        while (start > from && at - start <= LongestWord && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] == '.' && start - 1 > from && char.IsLetter(text[start - 2]))))
        {
            start--;
        }

        Span<char> buffer = stackalloc char[LongestWord + 4];
        var word = text.AsSpan(start, at - start);
        if (word.IsEmpty || word.Length > LongestWord)
        {
            return false;
        }

        var lower = buffer[..word.ToLowerInvariant(buffer)];
        var following = NextWord(text, next, end);
        if (char.IsUpper(word[0]) && word.Length == 1)
        {
            // An initial, "J. Smith"; but "Plan B. The" ends.
            return !StartsSentence(following) || IsInitial(text, following, next, end);
        }

        if (Abbreviations.NeedsName(lower))
        {
            // "no. 5" and "art. 2" take a number, "Dr. Ito" a name with a capital; "He said no. Then" ends.
            return char.IsAsciiDigit(text[next]) || (char.IsUpper(word[0]) && !StartsSentence(following)) || (lower is "vs" or "v" or "al" or "ca" or "approx");
        }

        // "ERIE, Pa. – A woman says", "ERIE, Pa. (Agency)", "Harbour Fund, Inc. (HFI), wrote"
        if ((text[next] is '\u2013' or '-' || IsWordInBrackets(text, next, end)) && Abbreviations.MayGoOn(lower) && char.IsUpper(word[0]))
        {
            return true;
        }

        return (Abbreviations.MayGoOn(lower) || (lower.Contains('.') && lower.Length <= 6)) && char.IsLetterOrDigit(text[next]) && !StartsSentence(following)
            && (char.IsUpper(word[0]) || char.IsAsciiDigit(text[next]) || lower.Contains('.'));
    }

    private static bool IsWordInBrackets(string text, int open, int end)
    {
        if (text[open] != '(')
        {
            return false;
        }

        var limit = Math.Min(end, open + LongestWord);
        var close = text.AsSpan(open, limit - open).IndexOfAny(')', ' ');
        return close > 1 && text[open + close] == ')';
    }

    // "W. A. B. Smith": the "A" is no article.
    private static bool IsInitial(string text, ReadOnlySpan<char> following, int next, int end) => following.Length == 1 && next + 1 < end && text[next + 1] == '.';

    // A capitalised function word opens a sentence far more often than it goes on after an abbreviation.
    private static bool StartsSentence(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return word.Length is > 0 and <= LongestWord && Stopwords.Contains(buffer[..word.ToLowerInvariant(buffer)]);
    }

    /// <summary>The next word, apostrophes inside included; empty where none follows.</summary>
    public static ReadOnlySpan<char> NextWord(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var stop = start;
        while (stop < end && stop - start <= LongestWord && (char.IsLetterOrDigit(text[stop]) || text[stop] == '\''))
        {
            stop++;
        }

        return text.AsSpan(start, stop - start);
    }
}
