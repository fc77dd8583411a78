namespace DiplomacyBot.Text.Cleaning;

/// <summary>
/// Stars, underscores and back-ticks side by side, with whatever invisible stands among them. They are judged together: what nobody sees is no
/// neighbour, and a mark beside another must mean the same however much of the run a later reading finds.
/// </summary>
/// <param name="End">The first position after the run.</param>
/// <param name="IsEmphasis">Whether the run touches a word on exactly one side: "**bold**", but not "2 * 3" or "a_name_like_this".</param>
/// <param name="IsQuotation">Whether it is a quotation mark as typesetters type one, two back-ticks and nothing else: "``Yes,'' she said".</param>
internal readonly record struct MarkRun(int End, bool IsEmphasis, bool IsQuotation)
{
    /// <summary>The run that begins at a mark. Linear over a text in which each run is asked for once.</summary>
    public static MarkRun At(string text, int start)
    {
        var left = start - 1;
        while (left >= 0 && FoldedText.IsInvisible(text[left]))
        {
            left--;
        }

        var end = start + 1;
        while (end < text.Length && Holds(text[end]))
        {
            end++;
        }

        var before = left < 0 || char.IsWhiteSpace(text[left]) ? ' ' : text[left];
        var after = end >= text.Length || char.IsWhiteSpace(text[end]) ? ' ' : text[end];
        var opens = before is ' ' or '(' or '[' or '"' or '\'' or '\u201c' or '\u2018' && after != ' ';
        var closes = before != ' ' && !char.IsLetterOrDigit(after);
        return new MarkRun(end, opens != closes, opens != closes && text.AsSpan(start, end - start) is "``");
    }

    /// <summary>Whether a character can stand in a run.</summary>
    public static bool Holds(char c) => c is '*' or '_' or '`' || FoldedText.IsInvisible(c);
}
