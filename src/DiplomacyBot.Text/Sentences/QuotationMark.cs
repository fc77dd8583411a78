using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Text.Sentences;

/// <summary>A mark that may open or close a quotation, by what stands beside it.</summary>
/// <param name="At">Its place in the folded text.</param>
/// <param name="IsSingle">Whether it is a single mark, and so may be an apostrophe.</param>
/// <param name="Opens">Whether it can open a quotation.</param>
/// <param name="Closes">Whether it can close one.</param>
/// <param name="IsWeak">Whether it is an apostrophe as likely: "'tis", "'90s", "the ministers' talks", "goin' home".</param>
internal readonly record struct QuotationMark(int At, bool IsSingle, bool Opens, bool Closes, bool IsWeak)
{
    private const int LongestElision = 5;

    // Words that have lost their beginning.
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "tis", "twas", "twere", "twill", "em", "n", "til", "till", "cause", "cos", "coz", "cuz", "bout", "round", "neath", "ere", "fraid", "hood", "burbs", "s", "d", "ll", "re", "ve", "m", "t",
    };

    // Words that have lost their end, beside all in "-in'".
    private static readonly HashSet<string> Clipped = new(StringComparer.OrdinalIgnoreCase) { "an", "o", "ol", "th", "n", "wi", "lil", "mo", "tha" };

    /// <summary>The marks of text[start..end) that are not inside a word, in order, put into a list. Linear.</summary>
    public static void Read(FoldedText folded, int start, int end, List<QuotationMark> marks)
    {
        marks.Clear();
        for (var at = start; at < end; at++)
        {
            at = folded.Text.AsSpan(at, end - at).IndexOfAny('\'', '"') is >= 0 and var next ? at + next : end;
            if (at < end && Of(folded, at, start, end) is { } mark)
            {
                marks.Add(mark);
            }
        }
    }

    /// <summary>Whether a stretch begins with a single mark that opens a quotation.</summary>
    public static bool OpensSingle(FoldedText folded, int start, int end) =>
        start < end && folded.Text[start] == '\'' && Of(folded, start, start, end) is { Opens: true, IsWeak: false };

    private static QuotationMark? Of(FoldedText folded, int at, int start, int end)
    {
        var text = folded.Text;
        var before = at > start ? text[at - 1] : ' ';
        var after = at + 1 < end ? text[at + 1] : ' ';
        var outside = char.IsWhiteSpace(before) || before is '(' or '[' or '\u2013' or '-' or '/';
        if (text[at] == '"')
        {
            return new QuotationMark(at, false, (outside || before is '\'') && !char.IsWhiteSpace(after), !char.IsWhiteSpace(before), false);
        }

        // "Lee said:'Go'", as typed in haste.
        var glued = before is ':' or ',' && char.IsUpper(after);
        var typed = folded.OriginalAt(at);
        var opens = typed is not ('\u2019' or '\u02bc' or '\u2032') && (outside || glued || before is '"') && MayFollowOpening(text, at + 1, end);
        if (opens)
        {
            return IsElision(text, at, end) is { } weak ? new QuotationMark(at, true, true, false, weak) : null;
        }

        var closes = typed is not ('\u2018' or '\u201a' or '\u201b' or '\u02bc' or '\u2032') && (!outside || before is '\u2013' or '-') && (!char.IsLetterOrDigit(after) || IsStop(before));
        return closes && IsClipped(text, at, start) is { } clipped ? new QuotationMark(at, true, false, true, clipped) : null;
    }

    /// <summary>Whether a full stop, a comma or the like stands before it: no apostrophe does.</summary>
    public bool FollowsStop(string text) => At > 0 && IsStop(text[At - 1]);

    private static bool IsStop(char c) => c is '.' or ',' or '!' or '?' or '\u2026';

    private static bool MayFollowOpening(string text, int i, int end) =>
        i < end && !char.IsWhiteSpace(text[i]) && (text[i] is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2013') || (text[i] == '.' && i + 1 < end && text[i + 1] == '.'));

    // True where the word may have lost its beginning; null where it surely has, as the "n" of "rock 'n' roll".
    private static bool? IsElision(string text, int at, int end)
    {
        var stop = at + 1;
        while (stop < end && stop - at <= LongestElision + 1 && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        var word = text[(at + 1)..stop];
        if (stop < end && text[stop] == '\'' && word is "n" or "N")
        {
            return null;
        }

        var year = word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] is 's');
        return year || (Shortened.Contains(word) && !(stop < end && text[stop] == '\''));
    }

    private static bool? IsClipped(string text, int at, int start)
    {
        var from = at;
        while (from > start && at - from <= LongestElision && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        var word = text.AsSpan(from, at - from);
        if (word is "n" or "N" && from > start && text[from - 1] == '\'')
        {
            return null;
        }

        // Six feet is typed 6'.
        return word.IsEmpty ? at > start && char.IsAsciiDigit(text[at - 1])
            : char.ToLowerInvariant(word[^1]) is 's' or 'z' or 'x' || (word.Length > 3 && word.EndsWith("in", StringComparison.OrdinalIgnoreCase)) || Clipped.Contains(word.ToString());
    }
}
