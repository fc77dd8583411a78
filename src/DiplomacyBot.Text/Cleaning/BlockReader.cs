using System.Buffers;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Cuts the folded text into blocks: its non-empty lines, with hard-wrapped lines joined.</summary>
internal static class BlockReader
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-\u2013*_=~ ");

    public static List<Block> Read(FoldedText folded, int from)
    {
        var text = folded.Text;
        var lines = Lines(text, from);
        var joins = WrappedLines.JoinedToNext(text, lines);
        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (joins[last])
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

    /// <summary>The length of a heading's mark, "## " and up to six; 0 for none.</summary>
    internal static int HeadingMark(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 6 && text[i] == '#')
        {
            i++;
        }

        return i > start && i < end && text[i] == ' ' ? i - start + 1 : 0;
    }

    /// <summary>The length of a list item's mark, "- ", "* ", "+ ", "• ", "1. " or "1) "; 0 for none.</summary>
    internal static int ListMark(string text, int start, int end)
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
