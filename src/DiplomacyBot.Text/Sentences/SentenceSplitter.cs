using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>Cuts a paragraph of the folded text into sentences.</summary>
/// <remarks>A quotation of several sentences stays in one piece with the words around it, so that no part of it is ever shown without its speaker.</remarks>
internal static class SentenceSplitter
{
    // A quotation longer than this is cut like other text: its closing mark may be missing.
    private const int LongestQuotation = 700;

    // What goes on longer is no sentence but a table or noise; cutting it keeps every later step linear.
    private const int LongestSentence = 4_000;

    /// <summary>The sentences of text[start..end) in order, trimmed of blanks; together they hold every other character. Linear.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        foreach (var (from, to) in SplitAtMarks(text, start, end))
        {
            var at = from;
            while (to - at > LongestSentence)
            {
                var cut = text.LastIndexOf(' ', at + LongestSentence, LongestSentence / 2);
                cut = cut > at ? cut : at + LongestSentence - (char.IsLowSurrogate(text[at + LongestSentence]) ? 1 : 0);
                yield return (at, TrimEnd(text, at, cut));
                at = SkipBlanks(text, cut, to);
            }

            if (at < to)
            {
                yield return (at, to);
            }
        }
    }

    private static IEnumerable<(int Start, int End)> SplitAtMarks(string text, int start, int end)
    {
        var from = SkipBlanks(text, start, end);
        var closing = -1;
        for (var i = from; i < end; i++)
        {
            if (text[i] == '"' && i > closing && OpensQuotation(text, i, start))
            {
                closing = ClosingMark(text, i, end);
            }

            if (!IsTerminator(text[i]))
            {
                continue;
            }

            var stop = i + 1;
            while (stop < end && IsTerminator(text[stop]))
            {
                stop++;
            }

            if (stop < closing)
            {
                i = stop - 1;
                continue;
            }

            var mark = text[stop - 1];
            while (stop < end && text[stop] is '"' or '\'' or ')' or ']')
            {
                stop++;
            }

            var next = SkipBlanks(text, stop, end);
            if (next >= end)
            {
                break;
            }

            if (EndsHere(text, from, i, mark, stop, next, end))
            {
                yield return (from, stop);
                from = next;
            }

            i = stop - 1;
        }

        var last = TrimEnd(text, from, end);
        if (from < last)
        {
            yield return (from, last);
        }
    }

    private static bool EndsHere(string text, int from, int at, char mark, int stop, int next, int end)
    {
        // Arabic and Urdu full stops may stand without a blank after them.
        if (mark is '\u06d4' or '\u061f')
        {
            return true;
        }

        if (stop == next || char.IsLower(FirstLetter(text, next, end)))
        {
            return false;
        }

        var quoted = text[stop - 1] is '"' or '\'';
        return mark switch
        {
            '.' when stop - at == 1 || (quoted && text[at + 1] is '"' or '\'') => !WordStop.BelongsToWord(text, from, at, next, end),
            '!' or '?' when quoted => !IsAttribution(text, next, end),
            _ => true,
        };
    }

    // After a quoted question: "Why?" Smith said. Up to three capitalised words and a verb of speech.
    private static bool IsAttribution(string text, int next, int end)
    {
        for (var words = 0; words < 4; words++)
        {
            var word = WordStop.NextWord(text, next, end);
            if (word.IsEmpty)
            {
                return false;
            }

            if (Vocabulary.Shared.Find(word).Speech is { Strength: SpeechStrength.Said or SpeechStrength.Asked } && !char.IsUpper(word[0]))
            {
                return words > 0;
            }

            if (!char.IsUpper(word[0]))
            {
                return false;
            }

            next = SkipBlanks(text, next + word.Length, end);
        }

        return false;
    }

    private static bool OpensQuotation(string text, int i, int start) =>
        (i == start || text[i - 1] is ' ' or '\n' or '(' or '[' or '\u2013' or '-') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    // The mark that closes the quotation; -1 where none does within reach, so that one stray mark cannot swallow a paragraph.
    private static int ClosingMark(string text, int open, int end)
    {
        var limit = Math.Min(end, open + LongestQuotation);
        var close = text.IndexOf('"', open + 1, limit - open - 1);
        return close < 0 || OpensQuotation(text, close, open) ? -1 : close;
    }

    private static char FirstLetter(string text, int start, int end)
    {
        while (start < end && text[start] is '"' or '\'' or '(' or '[' or '\u2026' or '.')
        {
            start++;
        }

        return start < end ? text[start] : '\0';
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u2026' or '\u06d4' or '\u061f';

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
