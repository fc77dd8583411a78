using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Text.Sentences;

/// <summary>Tells the single quotation marks of British papers from apostrophes, and makes them double for all that reads sentences.</summary>
/// <remarks>The marks of a quotation inside another become single, so that for every later step a double mark is the outermost one. It rather leaves
/// a quotation unread than takes an apostrophe for a mark: a mark counts only where its other half is found in the same paragraph.</remarks>
internal sealed class SingleQuotations
{
    private readonly FoldedText folded;
    private readonly List<QuotationMark> marks = [];

    // For each mark the next one from it on that is of a kind; the number of marks where there is none.
    private int[] nextDouble = [];
    private int[] nextOpening = [];
    private int[] nextClosing = [];
    private int[] nextSureClosing = [];
    private int[] doublesAfter = [];
    private char[]? text;

    private SingleQuotations(FoldedText folded) => this.folded = folded;

    /// <summary>The folded text with the single quotation marks of its paragraphs made double, no longer and no shorter. Linear.</summary>
    public static string MakeDouble(FoldedText folded, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        if (!folded.Text.Contains('\'', StringComparison.Ordinal))
        {
            return folded.Text;
        }

        var quotations = new SingleQuotations(folded);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var (start, end) = paragraphs[p];
            if (folded.Text.AsSpan(start, end - start).Contains('\''))
            {
                quotations.Read(start, end, p + 1 < paragraphs.Count && QuotationMark.OpensSingle(folded, paragraphs[p + 1].Start, paragraphs[p + 1].End));
            }
        }

        return quotations.text is null ? folded.Text : new string(quotations.text);
    }

    private void Read(int start, int end, bool goesOn)
    {
        QuotationMark.Read(folded, start, end, marks);
        Index();
        for (var i = 0; i < marks.Count;)
        {
            var mark = marks[i];
            if (!mark.IsSingle)
            {
                i = mark.Opens ? AfterDouble(i) : i + 1;
                continue;
            }

            // The next paragraph goes on with it: each opens with a mark, only the last has a closing one.
            var mayStayOpen = goesOn && mark is { Opens: true, IsWeak: false } && BeginsSentence(mark.At, start);
            var closing = mark.Opens ? Closing(i, mayStayOpen) : -1;
            if (closing < 0 && mayStayOpen && nextOpening[i + 1] == marks.Count && nextSureClosing[i + 1] == marks.Count)
            {
                closing = marks.Count;
            }

            if (closing >= 0)
            {
                Change(i, closing);
            }

            i = Math.Max(i, closing) + 1;
        }
    }

    private void Index()
    {
        var count = marks.Count;
        if (nextDouble.Length <= count)
        {
            var length = (count + 1) * 2;
            (nextDouble, nextOpening, nextClosing, nextSureClosing, doublesAfter) = (new int[length], new int[length], new int[length], new int[length], new int[length]);
        }

        nextDouble[count] = nextOpening[count] = nextClosing[count] = nextSureClosing[count] = count;
        doublesAfter[count] = 0;
        for (var i = count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            nextDouble[i] = mark.IsSingle ? nextDouble[i + 1] : i;
            doublesAfter[i] = doublesAfter[i + 1] + (mark.IsSingle ? 0 : 1);
            nextOpening[i] = mark is { IsSingle: true, Opens: true, IsWeak: false } ? i : nextOpening[i + 1];
            nextClosing[i] = mark is { IsSingle: true, Closes: true } ? i : nextClosing[i + 1];
            nextSureClosing[i] = mark is { IsSingle: true, Closes: true, IsWeak: false } ? i : nextSureClosing[i + 1];
        }
    }

    private bool BeginsSentence(int at, int start)
    {
        var before = at - 1;
        while (before >= start && char.IsWhiteSpace(folded.Text[before]))
        {
            before--;
        }

        return before < start || folded.Text[before] is '.' or '!' or '?' or '\u2026' or ',' or ':' or '\'' or '"';
    }

    // What stands in double marks stays as it is; nothing follows a double mark that is never closed.
    private int AfterDouble(int i)
    {
        var closing = nextDouble[i + 1];
        return closing == marks.Count ? closing : marks[closing] is { Opens: true, Closes: false } ? i + 1 : closing + 1;
    }

    // The mark that closes what a single one opens; -1 where none does.
    private int Closing(int i, bool mayStayOpen)
    {
        var mark = marks[i];
        var (closing, sure, opening) = (nextClosing[i + 1], nextSureClosing[i + 1], nextOpening[i + 1]);
        if (closing == marks.Count || opening < closing)
        {
            return -1;
        }

        if (marks[closing].IsWeak || mark.IsWeak)
        {
            // 'The ministers' talks failed,' she said: a plural's apostrophe, as a surer mark is still to come.
            var isSurer = sure < opening && (!mark.IsWeak || marks[sure].FollowsStop(folded.Text));
            // "'Tis late at the ministers' table": both apostrophes, and so in slang that goes over the end of a sentence.
            if (!isSurer && (mark.IsWeak || mayStayOpen || (folded.OriginalAt(mark.At) == '\'' && folded.Text.AsSpan(mark.At, marks[closing].At - mark.At).IndexOfAny('.', '!', '?') >= 0)))
            {
                return -1;
            }

            closing = isSurer ? sure : closing;
        }

        return (doublesAfter[i] - doublesAfter[closing]) % 2 == 0 ? closing : -1;
    }

    private void Change(int opening, int closing)
    {
        text ??= folded.Text.ToCharArray();
        text[marks[opening].At] = '"';
        for (var i = nextDouble[opening]; i < closing; i = nextDouble[i + 1])
        {
            text[marks[i].At] = '\'';
        }

        if (closing < marks.Count)
        {
            text[marks[closing].At] = '"';
        }
    }
}
