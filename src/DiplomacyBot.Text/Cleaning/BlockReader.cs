using System.Buffers;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Cuts the folded text into blocks: its non-empty lines, with hard-wrapped lines joined.</summary>
internal static class BlockReader
{
    // A line shorter than this was not broken by a mail program or an editor at its margin.
    private const int ShortestWrappedLine = 45;
    private const int LongestWrappedLine = 130;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-\u2013*_=~ ");

    public static List<Block> Read(FoldedText folded, int from)
    {
        var text = folded.Text;
        var lines = Lines(text, from);
        var wrapped = LooksWrapped(text, lines);
        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], wrapped))
            {
                last++;
            }

            blocks.Add(ToBlock(folded, lines[i].Start, lines[last].End));
            i = last + 1;
        }

        return blocks;
    }

    private static List<(int Start, int End)> Lines(string text, int start)
    {
        var lines = new List<(int, int)>();
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (from < to)
            {
                lines.Add((from, to));
            }

            start = end + 1;
        }

        return lines;
    }

    // Wrapped: most neighbouring lines are filled to about one margin and broken in mid-sentence.
    private static bool LooksWrapped(string text, List<(int Start, int End)> lines)
    {
        int pairs = 0, broken = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!Adjacent(text, lines[i], lines[i + 1]) || Marked(text, lines[i + 1].Start))
            {
                continue;
            }

            pairs++;
            broken += IsFilled(lines[i]) && !EndsSentence(text, lines[i].End) ? 1 : 0;
        }

        return pairs > 0 && broken * 2 > pairs;
    }

    private static bool Continues(string text, (int Start, int End) line, (int Start, int End) next, bool wrapped)
    {
        if (!Adjacent(text, line, next) || Marked(text, next.Start) || IsHeadingOrRule(text, line))
        {
            return false;
        }

        var midSentence = !EndsSentence(text, line.End) && char.IsLower(text[next.Start]);
        return midSentence || (wrapped && IsFilled(line));
    }

    private static bool Adjacent(string text, (int Start, int End) line, (int Start, int End) next)
    {
        var breaks = 0;
        for (var i = line.End; i < next.Start && breaks < 2; i++)
        {
            breaks += text[i] == '\n' ? 1 : 0;
        }

        return breaks == 1;
    }

    private static bool IsFilled((int Start, int End) line) => line.End - line.Start is >= ShortestWrappedLine and <= LongestWrappedLine;

    private static bool EndsSentence(string text, int end) => text[end - 1] is '.' or '!' or '?' or ':' or '"' or ')' or '\u2026' or '\u06d4';

    private static bool IsHeadingOrRule(string text, (int Start, int End) line) => HeadingMark(text, line.Start, line.End) > 0;

    private static bool Marked(string text, int start) =>
        text[start] is '#' or '>' || ListMark(text, start, Math.Min(text.Length, start + 8)) > 0;

    private static Block ToBlock(FoldedText folded, int start, int end)
    {
        var text = folded.Text;
        var form = BlockForm.Plain;
        int contentStart = start, contentEnd = end;
        while (contentStart < contentEnd && text[contentStart] is '>' or ' ')
        {
            contentStart++;
        }

        var heading = HeadingMark(text, contentStart, end);
        var list = ListMark(text, contentStart, end);
        if (heading > 0)
        {
            form = BlockForm.MarkdownHeading;
            contentStart += heading;
            while (contentEnd > contentStart && text[contentEnd - 1] is '#' or ' ')
            {
                contentEnd--;
            }
        }
        else if (list > 0)
        {
            form = BlockForm.ListItem;
            contentStart += list;
        }
        else if (!text.AsSpan(start, end - start).ContainsAnyExcept(RuleMarks))
        {
            form = BlockForm.Rule;
        }
        else if (IsBold(folded.Original, folded.ToOriginal(start, end)))
        {
            form = BlockForm.Bold;
        }

        while (contentStart < contentEnd && text[contentStart] == ' ')
        {
            contentStart++;
        }

        return new Block(text, start, end, contentStart, contentEnd, form);
    }

    // The marks are not in the folded copy any more. "**Note:** more words" is bold at its start only.
    private static bool IsBold(string original, TextSpan span)
    {
        var words = original.AsSpan(span.Start, span.Length);
        return words.Length > 4
            && ((words.StartsWith("**") && words.EndsWith("**")) || (words.StartsWith("__") && words.EndsWith("__")))
            && words[2..^2].IndexOf("**") < 0;
    }

    // "## " and up to six; the length of the mark, 0 for none.
    private static int HeadingMark(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 6 && text[i] == '#')
        {
            i++;
        }

        return i > start && i < end && text[i] == ' ' ? i - start + 1 : 0;
    }

    // "- ", "* ", "+ ", "• ", "1. " or "1) "; the length of the mark, 0 for none.
    private static int ListMark(string text, int start, int end)
    {
        var i = start;
        if (i < end && text[i] is '-' or '*' or '+' or '\u2022' or '\u00b7' or '\u25aa')
        {
            i++;
        }
        else
        {
            while (i < end && i - start < 2 && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i == start || i >= end || text[i] is not ('.' or ')'))
            {
                return 0;
            }

            i++;
        }

        return i < end && text[i] == ' ' ? i - start + 1 : 0;
    }
}
