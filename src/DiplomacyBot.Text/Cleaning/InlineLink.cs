namespace DiplomacyBot.Text.Cleaning;

/// <summary>
/// Markdown's "[words](target)": its words are read, its brackets and target are not. Whatever ends a line ends a link too: else a line break could
/// hide in the target of a link and come to light once the link is taken apart.
/// </summary>
internal static class InlineLink
{
    // How far a link may reach; bounds the look-ahead, so that folding stays linear.
    private const int LongestWords = 300;
    private const int LongestTarget = 2_000;

    /// <summary>Whether the "[" at a position opens a link.</summary>
    public static bool IsOpenedAt(string text, int open)
    {
        var limit = Math.Min(text.Length - 1, open + LongestWords);
        for (var i = open + 1; i < limit; i++)
        {
            switch (text[i])
            {
                case '[':
                case var other when FoldedText.IsLineBreak(other):
                    return false;
                case ']':
                    return text[i + 1] == '(' && TargetEnd(text, i + 1) is not null;
            }
        }

        return false;
    }

    /// <summary>Where the link ends whose words end with the "]" at a position; null where that bracket closes none.</summary>
    public static int? ClosedAt(string text, int close)
    {
        // Only a bracket whose opening counts has its target skipped.
        var end = close + 1 < text.Length && text[close + 1] == '(' ? TargetEnd(text, close + 1) : null;
        return end is not null && IsOpenBefore(text, close) ? end : null;
    }

    private static bool IsOpenBefore(string text, int close)
    {
        var limit = Math.Max(0, close - LongestWords + 1);
        for (var i = close - 1; i >= limit; i--)
        {
            switch (text[i])
            {
                case ']':
                case var other when FoldedText.IsLineBreak(other):
                    return false;
                case '[':
                    return true;
            }
        }

        return false;
    }

    // Up to the first ")", something in between.
    private static int? TargetEnd(string text, int open)
    {
        var limit = Math.Min(text.Length, open + LongestTarget);
        for (var i = open + 1; i < limit; i++)
        {
            switch (text[i])
            {
                case '(':
                case var other when FoldedText.IsLineBreak(other):
                    return null;
                case ')':
                    return i == open + 1 ? null : i + 1;
            }
        }

        return null;
    }
}
