namespace DiplomacyBot.Text.Cleaning;

/// <summary>
/// A copy of the stored text in which rules are matched: typographic variants made plain, invisible characters and inline Markdown left out.
/// An offset map leads back, so the stored text itself is never normalised.
/// </summary>
internal sealed class FoldedText
{
    // How far a Markdown link may reach; bounds the look-ahead, so that folding stays linear.
    private const int LongestLinkText = 300;
    private const int LongestLinkTarget = 2_000;

    private readonly int[]? map;

    private FoldedText(string original, string text, int[]? map)
    {
        Original = original;
        Text = text;
        this.map = map;
    }

    /// <summary>The stored text.</summary>
    public string Original { get; }

    /// <summary>The folded copy, never longer than the original.</summary>
    public string Text { get; }

    /// <summary>The span of the stored text behind a stretch of the folded copy; removed marks at its edges belong to it.</summary>
    public TextSpan ToOriginal(int start, int end)
    {
        if (map is null || start >= end)
        {
            return map is null ? new TextSpan(start, end) : new TextSpan(At(start), At(start));
        }

        var first = map[start];
        var last = map[end - 1] + 1;
        // Marks between two folded characters: after a blank or a bracket they open what follows, else they close what precedes.
        var opens = start == 0 || char.IsWhiteSpace(Text[start - 1]) || Text[start - 1] == '(';
        var leftGap = start == 0 ? 0 : map[start - 1] + 1;
        while (opens && first > leftGap && IsMark(Original[first - 1]))
        {
            first--;
        }

        if (Text[end - 1] == '"' && last < Original.Length && Original[last - 1] == '\'' && Original[last] == '\'')
        {
            last++;
        }

        var rightGap = end < map.Length ? map[end] : Original.Length;
        if (last < rightGap && Text[end - 1] != '(' && !char.IsWhiteSpace(Text[end - 1]) && Original[last] is '*' or '_' or ']' or '`')
        {
            // A closed link is dropped as a whole, so it is taken as a whole.
            last = Original[last] == ']' ? rightGap : last + 1;
            while (last < rightGap && IsMark(Original[last]))
            {
                last++;
            }
        }

        return new TextSpan(first, last);
    }

    /// <summary>The span of the stored text from the first to the last character of a stretch; marks at its edges do not belong to it.</summary>
    public TextSpan ToOriginalWords(int start, int end) =>
        map is null || start >= end ? ToOriginal(start, end) : new TextSpan(map[start], map[end - 1] + 1);

    /// <summary>The stored characters of a stretch, without the marks and invisible characters that folding leaves out.</summary>
    public string Visible(int start, int end) =>
        map is null ? Original[start..end] : string.Create(end - start, (map, start, Original), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source.Original[source.map[source.start + i]];
            }
        });

    /// <summary>Folds a text. Linear in its length.</summary>
    public static FoldedText Of(string original)
    {
        var folded = new char[original.Length];
        int[]? map = null;
        var length = 0;
        var skipTo = -1;
        for (var i = 0; i < original.Length; i++)
        {
            var c = i < skipTo ? Removed : Fold(original, i, ref skipTo);
            if (c == Removed)
            {
                if (map is null)
                {
                    map = new int[original.Length];
                    for (var k = 0; k < length; k++)
                    {
                        map[k] = k;
                    }
                }

                continue;
            }

            folded[length] = c;
            map?[length] = i;
            length++;
        }

        if (map is not null)
        {
            Array.Resize(ref map, length);
        }

        return new FoldedText(original, new string(folded, 0, length), map);
    }

    private const char Removed = '\uFFFF';

    // Whatever ends a line ends a link too: else a line break could hide in the target of a link and come to light once the link is taken apart.
    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f';

    private static bool IsInvisible(char c) =>
        c is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or '\ufeff' or Removed;

    private static bool IsMark(char c) => c is '*' or '_' or '[' or '`';

    private int At(int position) => position < map!.Length ? map[position] : Original.Length;

    private static char Fold(string text, int i, ref int skipTo)
    {
        var c = text[i];
        switch (c)
        {
            case '*' or '_' or '`':
                return IsEmphasis(text, i) ? Removed : c;
            case '\'' when i + 1 < text.Length && text[i + 1] == '\'':
                // Two apostrophes are how some sites type a quotation mark.
                skipTo = i + 2;
                return '"';
            case '[':
                return LinkEnd(text, i) > 0 ? Removed : c;
            case ']':
                // Only a bracket that LinkEnd accepted has its target skipped.
                var end = i + 1 < text.Length && text[i + 1] == '(' ? TargetEnd(text, i + 1) : -1;
                if (end > 0 && OpensLink(text, i))
                {
                    skipTo = end;
                    return Removed;
                }

                return c;
        }

        if (c is >= ' ' and < '\u007f')
        {
            return c;
        }

        return c switch
        {
            '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? ' ' : '\n',
            _ when IsLineBreak(c) => '\n',
            '\t' or '\u00a0' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u205f' or '\u3000' or '\u1680' => ' ',
            _ when IsInvisible(c) => Removed,
            '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u02bc' or '\u2032' => '\'',
            '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '\u00ab' or '\u00bb' => '"',
            '\u2010' or '\u2011' or '\u2212' => '-',
            '\u2013' or '\u2014' or '\u2015' or '\u2012' => '\u2013',
            _ => c,
        };
    }

    // A star, underscore or back-tick that touches a word on exactly one side; a_name_like_this keeps its underscores.
    private static bool IsEmphasis(string text, int i)
    {
        var mark = text[i];
        var left = i - 1;
        while (left >= 0 && i - left <= 3 && text[left] == mark)
        {
            left--;
        }

        // What nobody sees is no neighbour: at the end of a block it is left out, and the mark must mean the same with it and without.
        while (left >= 0 && IsInvisible(text[left]))
        {
            left--;
        }

        var right = i + 1;
        while (right < text.Length && right - i <= 3 && text[right] == mark)
        {
            right++;
        }

        while (right < text.Length && IsInvisible(text[right]))
        {
            right++;
        }

        var before = left < 0 || char.IsWhiteSpace(text[left]) ? ' ' : text[left];
        var after = right >= text.Length || char.IsWhiteSpace(text[right]) ? ' ' : text[right];
        var opens = before is ' ' or '(' or '[' or '"' or '\'' or '\u201c' or '\u2018' && after != ' ';
        var closes = before != ' ' && !char.IsLetterOrDigit(after);
        return (opens && after != ' ') != closes;
    }

    private static int LinkEnd(string text, int open)
    {
        var limit = Math.Min(text.Length - 1, open + LongestLinkText);
        for (var i = open + 1; i < limit; i++)
        {
            switch (text[i])
            {
                case '[':
                case var other when IsLineBreak(other):
                    return -1;
                case ']':
                    return text[i + 1] == '(' ? TargetEnd(text, i + 1) : -1;
            }
        }

        return -1;
    }

    private static bool OpensLink(string text, int close)
    {
        var limit = Math.Max(0, close - LongestLinkText + 1);
        for (var i = close - 1; i >= limit; i--)
        {
            switch (text[i])
            {
                case ']':
                case var other when IsLineBreak(other):
                    return false;
                case '[':
                    return true;
            }
        }

        return false;
    }

    // After "(": something with a scheme, a path or an anchor, and no blank but one before a quoted title.
    private static int TargetEnd(string text, int open)
    {
        var limit = Math.Min(text.Length, open + LongestLinkTarget);
        for (var i = open + 1; i < limit; i++)
        {
            switch (text[i])
            {
                case '(':
                case var other when IsLineBreak(other):
                    return -1;
                case ')':
                    return i == open + 1 ? -1 : i + 1;
            }
        }

        return -1;
    }
}
