namespace DiplomacyBot.Text.Cleaning;

/// <summary>
/// A copy of the stored text in which rules are matched: typographic variants made plain, invisible characters and inline Markdown left out.
/// An offset map leads back, so the stored text itself is never normalised.
/// </summary>
internal sealed class FoldedText
{
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

    /// <summary>The stored character behind one of the folded copy.</summary>
    public char OriginalAt(int position) => Original[map is null ? position : map[position]];

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
        for (var i = first - 1; opens && i >= leftGap && (Original[i] == '[' || MarkRun.Holds(Original[i])); i--)
        {
            first = IsInvisible(Original[i]) ? first : i;
        }

        if (Text[end - 1] == '"' && last < Original.Length && Original[last - 1] is '\'' or '`' && Original[last] == Original[last - 1])
        {
            last++;
        }

        var rightGap = end < map.Length ? map[end] : Original.Length;
        var closes = Text[end - 1] != '(' && !char.IsWhiteSpace(Text[end - 1]);
        for (var i = last; closes && i < rightGap && (Original[i] == ']' || MarkRun.Holds(Original[i])); i++)
        {
            if (Original[i] == ']')
            {
                // A closed link is dropped as a whole, so it is taken as a whole.
                last = rightGap;
                break;
            }

            last = IsInvisible(Original[i]) ? last : i + 1;
        }

        return new TextSpan(first, last);
    }

    /// <summary>The span of the stored lines in which a stretch stands, blanks and invisible characters at its edges left out; every mark and link on them belongs to it.</summary>
    public TextSpan ToOriginalLines(int start, int end)
    {
        while (start > 0 && Text[start - 1] != '\n')
        {
            start--;
        }

        while (end < Text.Length && Text[end] != '\n')
        {
            end++;
        }

        var first = map is null ? start : start == 0 ? 0 : map[start - 1] + 1;
        var last = map is null ? end : At(end);
        while (first < last && IsUnseen(Original[first]))
        {
            first++;
        }

        while (last > first && IsUnseen(Original[last - 1]))
        {
            last--;
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
        var marks = default(MarkRun);
        for (var i = 0; i < original.Length; i++)
        {
            var c = i < skipTo ? Removed : Fold(original, i, ref skipTo, ref marks);
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

    /// <summary>Whether a character ends a line, in any of Unicode's ways.</summary>
    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f';

    /// <summary>Whether nobody sees a character: soft hyphens, blanks of no width, marks of direction.</summary>
    internal static bool IsInvisible(char c) =>
        c is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or '\ufeff' or Removed;

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    private int At(int position) => position < map!.Length ? map[position] : Original.Length;

    private static char Fold(string text, int i, ref int skipTo, ref MarkRun marks)
    {
        var c = text[i];
        switch (c)
        {
            case '*' or '_' or '`':
                marks = i < marks.End ? marks : MarkRun.At(text, i);
                if (marks.IsQuotation)
                {
                    skipTo = i + 2;
                    return '"';
                }

                return marks.IsEmphasis ? Removed : c;
            case '\'' when i + 1 < text.Length && text[i + 1] == '\'':
                // Two apostrophes are how some sites type a quotation mark.
                skipTo = i + 2;
                return '"';
            case '[':
                return InlineLink.IsOpenedAt(text, i) ? Removed : c;
            case ']':
                if (InlineLink.ClosedAt(text, i) is { } end)
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
}
