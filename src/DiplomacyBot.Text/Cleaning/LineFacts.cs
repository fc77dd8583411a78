using System.Buffers;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>What a block shows by itself, wherever it stands. Worked out once a block.</summary>
internal sealed class LineFacts
{
    private const int ShortestProse = 9;
    private const int LongestMenu = 4;
    private const int LongestHeadline = 20;
    private const int LongestMeta = 14;
    private const int LongestCommentMark = 5;
    private const int LongestCredit = 30;

    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("@#_");
    private static readonly SearchValues<string> AddressParts = SearchValues.Create(["http", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Separators = SearchValues.Create("|\u2022\u00b7>+~");

    private LineFacts(ulong signs, LineKind kind, HashSet<string> stems, ulong key, int marks, bool opensComments)
    {
        OpensComments = opensComments;
        Signs = signs;
        Kind = kind;
        Stems = stems;
        Key = key;
        Marks = marks;
    }

    /// <summary>The signs it shows, a bit each.</summary>
    public ulong Signs { get; }

    public LineKind Kind { get; }

    /// <summary>Whether what readers wrote begins here: "12 comments", "Leave a reply", "Jane Roe on 4 May 2022 said:".</summary>
    public bool OpensComments { get; }

    /// <summary>The stems of its content words.</summary>
    public HashSet<string> Stems { get; }

    /// <summary>Its words in lower case: equal for lines that say the same.</summary>
    public ulong Key { get; }

    /// <summary>Its first two marks between words, a number counting as one: equal for the lines of a list of dates and places. 0 without any.</summary>
    public int Marks { get; }

    public static LineFacts Of(Block block)
    {
        var signs = 0UL;
        var span = block.Span;
        var counts = Count(span, out var cues, out var key);
        Set(LineSign.Always, true);
        Set(Length(block.Words), true);
        SetEnd(block);
        if (counts.Words >= 5)
        {
            Set(Graded(LineSign.FunctionWordsNone, counts.Function, counts.Words, 0.15, 0.3, 0.42), true);
        }

        if (counts.Words >= 3)
        {
            Set(Graded(LineSign.CapitalsFew, counts.Capital, counts.Words, 0.15, 0.4, 0.7), true);
        }

        var short14 = block.Words <= LongestMeta;
        var allCapitals = counts.Words >= 2 && counts.Upper > 0 && counts.Lower * 10 < counts.Upper;
        Set(LineSign.AllCapitals, allCapitals);
        Set(LineSign.Digits, counts.Digits > 0);
        Set(LineSign.StartsWithDigit, !span.IsEmpty && char.IsDigit(span[0]));
        Set(LineSign.Separators, span.ContainsAny(Separators));
        Set(LineSign.Address, span.ContainsAny(AddressMarks) || span.ContainsAny(AddressParts));
        Set(LineSign.Copyright, span.Contains('\u00a9'));
        Set(LineSign.Quotation, span.Contains('"'));
        Set(LineSign.You, cues.HasFlag(LineCue.You));
        Set(LineSign.We, cues.HasFlag(LineCue.We));
        Set(LineSign.I, cues.HasFlag(LineCue.I));
        var credit = cues.HasFlag(LineCue.Credit);
        Set(LineSign.Credit, credit);
        Set(LineSign.Caption, cues.HasFlag(LineCue.Caption));
        var bracketed = span.Length > 2 && span[0] is '(' or '[';
        Set(LineSign.Bracketed, bracketed);
        var date = cues.HasFlag(LineCue.Date) && counts.Digits > 0 && short14;
        Set(LineSign.DateOrTime, date);
        var byline = short14 && span.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
        Set(LineSign.Byline, byline);
        Set(LineSign.Invitation, counts.FirstCue.HasFlag(LineCue.Invitation));
        Set(LineSign.Reply, short14 && cues.HasFlag(LineCue.Reply));
        Set(LineSign.SaidVerb, cues.HasFlag(LineCue.Said));
        Set(LineSign.SeveralSentences, counts.Inner > 0);
        Set(LineSign.Listed, block.Finding is not null);
        Set(LineSign.ListItem, block.Form == BlockForm.ListItem);
        Set(LineSign.Heading, block.Form is BlockForm.MarkdownHeading or BlockForm.Bold);
        Set(LineSign.StartsLow, !span.IsEmpty && char.IsLower(span[0]));
        var kind = block.Finding is not null ? LineKind.Listed
            : block.Form == BlockForm.Rule || block.Words == 0 ? LineKind.Other
            : date || byline ? LineKind.Meta
            : credit && block.Words <= LongestCredit && (bracketed || !block.EndsLikeSentence) ? LineKind.Credit
            : block.EndsLikeSentence ? (block.Words >= ShortestProse ? LineKind.Prose : LineKind.ShortSentence)
            : block.Words <= LongestMenu ? LineKind.Menu
            : block.Words <= LongestHeadline ? LineKind.Headline : LineKind.Unfinished;
        var opensComments = block.Finding is { IsTail: true, Reason: RemovedReason.CommentForm }
            || (cues.HasFlag(LineCue.Comment) && block.Words <= LongestCommentMark && !block.EndsLikeSentence)
            || (date && cues.HasFlag(LineCue.Reply) && block.LastMark == ':');
        return new LineFacts(signs, kind, ContentWords.Of(span), key, block.EndsLikeSentence ? 0 : MarksOf(span), opensComments);

        void Set(LineSign sign, bool holds) => signs |= holds ? 1UL << (int)sign : 0;

        void SetEnd(Block of)
        {
            var last = of.LastMark;
            var ends = of.EndsLikeSentence;
            Set(LineSign.ShortSentence, ends && of.Words < ShortestProse);
            Set(LineSign.Sentence, ends && of.Words is >= ShortestProse and <= 20);
            Set(LineSign.LongSentence, ends && of.Words > 20);
            Set(LineSign.EndsWithColon, last == ':');
            Set(LineSign.EndsWithEllipsis, last == '\u2026' || of.Span.EndsWith("..."));
            Set(LineSign.Asks, last is '?' or '!');
            Set(LineSign.EndsWithComma, last is ',' or ';');
        }
    }

    private static int MarksOf(ReadOnlySpan<char> span)
    {
        var (marks, found) = (0, 0);
        for (var i = 0; i < span.Length && found < 2; i++)
        {
            var number = char.IsDigit(span[i]);
            if (number ? i == 0 || !char.IsDigit(span[i - 1]) : !char.IsLetter(span[i]) && !char.IsWhiteSpace(span[i]) && span[i] is not ('\'' or '\u2019' or '"'))
            {
                marks = (marks << 16) | (number ? '0' : span[i]);
                found++;
            }
        }

        return marks;
    }

    private static LineSign Length(int words) => words switch
    {
        <= 1 => LineSign.Words1,
        2 => LineSign.Words2,
        <= 4 => LineSign.Words4,
        <= 8 => LineSign.Words8,
        <= 14 => LineSign.Words14,
        <= 25 => LineSign.Words25,
        <= 50 => LineSign.Words50,
        _ => LineSign.WordsMore,
    };

    internal static LineSign Graded(LineSign lowest, int part, int whole, double first, double second, double third)
    {
        var share = whole == 0 ? 0 : (double)part / whole;
        return lowest + (share < first ? 0 : share < second ? 1 : share < third ? 2 : 3);
    }

    private record struct Counts(int Words, int Function, int Capital, int Upper, int Lower, int Digits, int Inner, LineCue FirstCue);

    private static Counts Count(ReadOnlySpan<char> span, out LineCue cues, out ulong key)
    {
        var counts = default(Counts);
        cues = LineCue.None;
        Span<char> buffer = stackalloc char[32];
        var hash = 0xcbf29ce484222325UL;
        for (var i = 0; i < span.Length;)
        {
            if (!char.IsLetterOrDigit(span[i]))
            {
                counts.Inner += span[i] is '.' or '?' or '!' && i + 2 < span.Length && span[i + 1] == ' ' && char.IsUpper(span[i + 2]) && i > 1 && char.IsLower(span[i - 1]) ? 1 : 0;
                i++;
                continue;
            }

            var start = i;
            while (i < span.Length && (char.IsLetterOrDigit(span[i]) || (span[i] is '\'' or '.' && i + 1 < span.Length && char.IsLetterOrDigit(span[i + 1]))))
            {
                counts.Upper += char.IsUpper(span[i]) ? 1 : 0;
                counts.Lower += char.IsLower(span[i]) ? 1 : 0;
                counts.Digits += char.IsDigit(span[i]) ? 1 : 0;
                // FNV-1a: Fowler, Noll and Vo.
                hash = (hash ^ char.ToLowerInvariant(span[i])) * 0x100000001b3UL;
                i++;
            }

            hash = (hash ^ ' ') * 0x100000001b3UL;
            counts.Words++;
            counts.Capital += char.IsUpper(span[start]) ? 1 : 0;
            var word = span[start..i];
            if (word.Length <= buffer.Length)
            {
                var lower = LowerCase.Of(word, buffer);
                counts.Function += Stopwords.Contains(lower) ? 1 : 0;
                var cue = LineCueWords.Of(lower);
                cues |= cue;
                counts.FirstCue = counts.Words == 1 ? cue : counts.FirstCue;
            }
        }

        key = hash;
        return counts;
    }
}
