using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Finds the line that names the author: "By Jane Doe" near the title, "As reported by …" at either end.</summary>
internal static class Byline
{
    private const int LongestByline = 14;

    // A byline stands next to the title or after the last paragraph.
    private const int FromTop = 5;
    private const int FromBottom = 3;

    private static readonly string[] Openings = [.. WordFile.Lines("bylines.txt")];

    public static void Find(List<Block> blocks, PageState page)
    {
        var kept = blocks.FindAll(block => block.Role != BlockRole.Removed);
        for (var i = 0; i < kept.Count; i++)
        {
            if (i >= FromTop && i < kept.Count - FromBottom)
            {
                i = kept.Count - FromBottom;
            }

            if (Author(kept[i], page.Text) is { } author)
            {
                page.Author ??= author;
                PageCleaner.Remove(kept[i], RemovedReason.Byline);
            }
        }
    }

    // "As reported by the media team of the Forum": the author's range is "media team of the Forum".
    internal static (int Start, int End)? Author(Block block, string text)
    {
        if (block.Words is < 2 or > LongestByline || block.LastMark is '.' or '!' or '?' or ':' || block.Form == BlockForm.ListItem)
        {
            return null;
        }

        foreach (var opening in Openings)
        {
            if (!block.Span.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var start = SkipBlanks(text, block.ContentStart + opening.Length, block.ContentEnd);
            if (start == block.ContentStart + opening.Length && opening[^1] != ':')
            {
                continue;
            }

            var end = NameEnd(text, start, block.ContentEnd);
            foreach (var article in (ReadOnlySpan<string>)["the ", "our "])
            {
                if (text.AsSpan(start, end - start).StartsWith(article, StringComparison.OrdinalIgnoreCase))
                {
                    start += article.Length;
                }
            }

            // "By land and sea" is a heading; a bare "By" needs a name after it.
            var named = start < end && (opening.Length > 3 || char.IsUpper(text[start]));
            return named ? (start, end) : null;
        }

        return null;
    }

    // The name ends where a date, a place or a reading time is set off: "By Jane Doe | 16 August", "By Jane Doe - Geneva".
    private static int NameEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var setOff = text[i] is '|' or '\u2022' or '\u00b7' or '\u2013' || (text[i] == '-' && i > start && text[i - 1] == ' ');
            if (setOff || char.IsAsciiDigit(text[i]))
            {
                end = i;
                break;
            }

            // "By Jane Doe jane@example.org": an address is no part of a name.
            if (text[i] == '@')
            {
                end = Math.Max(start, text.LastIndexOf(' ', i - 1, i - start) + 1);
                break;
            }
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '('))
        {
            end--;
        }

        return end;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        return start;
    }
}
