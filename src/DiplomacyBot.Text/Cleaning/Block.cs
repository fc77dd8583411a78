namespace DiplomacyBot.Text.Cleaning;

/// <summary>A line of the page, or several that were one before a mail program wrapped them. Offsets are of the folded copy.</summary>
internal sealed class Block(string text, int start, int end, int contentStart, int contentEnd, BlockForm form)
{
    private Boilerplate.Finding? finding;
    private bool lookedUp;
    private DayLine? dayLine;
    private bool lookedForDay;
    private LineFacts? facts;

    /// <summary>Where the block starts, list and heading marks included.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Where its words start, marks left out.</summary>
    public int ContentStart { get; } = contentStart;

    public int ContentEnd { get; } = contentEnd;

    public BlockForm Form { get; } = form;

    public BlockRole Role { get; set; } = BlockRole.Prose;

    /// <summary>Why the block was removed; null while it stays.</summary>
    public RemovedReason? Reason { get; set; }

    public bool RepeatsTitle { get; set; }

    public ReadOnlySpan<char> Span => text.AsSpan(ContentStart, ContentEnd - ContentStart);

    /// <summary>What the list of page lines says about it, looked up once.</summary>
    public Boilerplate.Finding? Finding
    {
        get
        {
            if (!lookedUp)
            {
                lookedUp = true;
                finding = Form == BlockForm.Rule ? null : PictureCredit.IsIn(this) ? Boilerplate.Caption : Boilerplate.Shared.Find(this);
            }

            return finding;
        }
    }

    /// <summary>The day that it tells and nothing else, looked for once; null for other lines.</summary>
    public DayLine? DayLine
    {
        get
        {
            if (!lookedForDay)
            {
                lookedForDay = true;
                dayLine = Cleaning.DayLine.Read(this, text);
            }

            return dayLine;
        }
    }

    /// <summary>What it shows by itself, worked out once.</summary>
    public LineFacts Facts => facts ??= LineFacts.Of(this);

    /// <summary>Number of words, counted once.</summary>
    public int Words { get; } = CountWords(text.AsSpan(contentStart, contentEnd - contentStart));

    /// <summary>Whether the block closes like a sentence, closing quotation marks and brackets passed over.</summary>
    public bool EndsLikeSentence => LastMark is '.' or '!' or '?' or '\u2026' or '\u06d4' or '\u061f';

    /// <summary>The last character that is no closing quotation mark or bracket; NUL for an empty block.</summary>
    public char LastMark
    {
        get
        {
            var span = Span.TrimEnd("\"')]");
            return span.IsEmpty ? '\0' : span[^1];
        }
    }

    private static int CountWords(ReadOnlySpan<char> span)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in span)
        {
            var letter = char.IsLetterOrDigit(c) || (inWord && c is '\'' or '-');
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }

        return words;
    }
}
