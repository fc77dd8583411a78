namespace DiplomacyBot.Text.Cleaning;

/// <summary>
/// Which lines go on in the next: those that break off in mid-sentence, and in text that a mail program or an editor broke at its margin the filled
/// lines too. A page is such text where most of its evidence says so, and then each run of filled lines where most of its own does: so what was joined
/// once is joined again when it stands alone, and cleaning twice changes nothing.
/// </summary>
internal static class WrappedLines
{
    // A line shorter than this was not broken at a margin, nor was a longer one than that.
    private const int ShortestFilled = 45;
    private const int LongestFilled = 130;

    private enum Pair
    {
        /// <summary>Nothing to join: a blank line between, a list item or a quoted line next, a heading before.</summary>
        Apart,

        /// <summary>The line is too short or too long to be filled, and what follows starts anew.</summary>
        Ended,

        /// <summary>The sentence goes on in a small letter, but the line is not filled.</summary>
        MidSentence,

        /// <summary>A filled line that ends a sentence.</summary>
        Filled,

        /// <summary>A filled line that breaks off within a sentence; the next begins with a capital or a figure.</summary>
        Broken,

        /// <summary>A filled line that breaks off within a sentence, which goes on in a small letter.</summary>
        BrokenMidSentence,
    }

    /// <summary>For each line, in order, whether the next one continues it; never for the last.</summary>
    public static bool[] JoinedToNext(string text, List<(int Start, int End)> lines)
    {
        var pairs = new Pair[Math.Max(0, lines.Count - 1)];
        int against = 0, breaks = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = PairOf(text, lines[i], lines[i + 1]);
            against += pairs[i] is Pair.Ended or Pair.Filled ? 1 : 0;
            breaks += pairs[i] is Pair.Broken or Pair.BrokenMidSentence ? 1 : 0;
        }

        var joined = new bool[lines.Count];
        for (var i = 0; i < pairs.Length;)
        {
            var end = i;
            var sum = 0;
            for (; end < pairs.Length && pairs[end] is Pair.Filled or Pair.Broken or Pair.BrokenMidSentence; end++)
            {
                sum += pairs[end] == Pair.Filled ? -1 : 1;
            }

            var wrapped = breaks > against && sum > 0;
            end = Math.Max(end, i + 1);
            for (; i < end; i++)
            {
                joined[i] = wrapped || pairs[i] is Pair.MidSentence or Pair.BrokenMidSentence;
            }
        }

        return joined;
    }

    private static Pair PairOf(string text, (int Start, int End) line, (int Start, int End) next)
    {
        if (!Adjacent(text, line, next) || Marked(text, next.Start) || BlockReader.HeadingMark(text, line.Start, line.End) > 0)
        {
            return Pair.Apart;
        }

        var ends = EndsSentence(text, line.End);
        var goesOn = !ends && char.IsLower(text[next.Start]);
        return line.End - line.Start is >= ShortestFilled and <= LongestFilled
            ? ends ? Pair.Filled : goesOn ? Pair.BrokenMidSentence : Pair.Broken
            : goesOn ? Pair.MidSentence : Pair.Ended;
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

    private static bool EndsSentence(string text, int end) => text[end - 1] is '.' or '!' or '?' or ':' or '"' or ')' or '\u2026' or '\u06d4';

    private static bool Marked(string text, int start) =>
        text[start] is '#' or '>' || BlockReader.ListMark(text, start, Math.Min(text.Length, start + 8)) > 0;
}
