namespace DiplomacyBot.Text.Cleaning;

/// <summary>Looks at the blocks of a page in their places: before or after the title, in its dense part, on its topic, among prose.</summary>
internal sealed class PageSigns
{
    // How many blocks a sign looks before and behind, for prose and for lines with dates.
    private const int Around = 3;
    private const double TitleShare = 0.8;
    private const int MetaReach = 8;

    // Blocks from the dense part, or from the title, that are still close; and those that are not yet far.
    private const int Close = 4;
    private const int Far = 15;

    // What stands above comments at least, and how many lines that only comments have stand among the next.
    private const int FewestProseWords = 25;
    private const int ReplyReach = 24;
    private const int FewestReplies = 4;

    private readonly List<Block> blocks;
    private readonly int[] proseWords;
    private readonly int[] words;
    private readonly int[] metas;
    private readonly int[] replies;
    private readonly Dictionary<ulong, int> times = [];
    private readonly Dictionary<string, int> topic = new(StringComparer.Ordinal);
    private readonly int title;
    private readonly HashSet<string> titleStems;
    private readonly (int First, int End) core;
    private readonly int comments;

    public PageSigns(List<Block> blocks)
    {
        this.blocks = blocks;
        proseWords = Sums(block => block.Facts.Kind == LineKind.Prose ? block.Words : 0);
        words = Sums(block => block.Words);
        metas = Sums(block => block.Facts.Kind == LineKind.Meta ? 1 : 0);
        replies = Sums(block => block.Facts.Kind == LineKind.Meta || (block.Facts.Signs & (1UL << (int)LineSign.Reply)) != 0 ? 1 : 0);
        foreach (var block in blocks)
        {
            times[block.Facts.Key] = times.GetValueOrDefault(block.Facts.Key) + 1;
        }

        title = PageTitle.Find(blocks, proseWords);
        comments = title + 1;
        while (comments < blocks.Count && !OpensComments(comments))
        {
            comments++;
        }

        for (CommentsStart = comments; CommentsStart < blocks.Count && !(OpensComments(CommentsStart) && AreReplies(CommentsStart));)
        {
            CommentsStart++;
        }

        core = PageFrame.Densest(blocks, title + 1, CommentsStart);
        TitleIsSure = title >= 0;
        if (title < 0)
        {
            title = PageFrame.Title(blocks, core.First, core.End);
        }

        titleStems = title < 0 ? [] : blocks[title].Facts.Stems;
        for (var i = core.First; i < core.End; i++)
        {
            foreach (var stem in blocks[i].Facts.Stems)
            {
                topic[stem] = topic.GetValueOrDefault(stem) + 1;
            }
        }
    }

    /// <summary>Where the title stands; -1 where none was found.</summary>
    public int Title => title;

    /// <summary>The dense part of the page: its first block and the one behind its last.</summary>
    public (int First, int End) Core => core;

    /// <summary>Whether the title was found by its being said twice, so that the article is surely below it.</summary>
    public bool TitleIsSure { get; }

    /// <summary>Where readers' comments surely begin: nothing from there on is the article. The number of blocks where none do.</summary>
    public int CommentsStart { get; }

    /// <summary>Whether a block is one of three lines in a row with the same marks: dates of a tour, appearances of teams, amounts of a recipe.</summary>
    public bool IsMarkedAlike(int i)
    {
        var marks = blocks[i].Facts.Marks;
        return marks != 0 && (Alike(i - 1) ? Alike(i - 2) || Alike(i + 1) : Alike(i + 1) && Alike(i + 2));

        bool Alike(int at) => at >= 0 && at < blocks.Count && blocks[at].Facts.Marks == marks;
    }

    public LineView At(int i)
    {
        var block = blocks[i];
        var signs = (UInt128)block.Facts.Signs;
        Set(LineSign.Repeated, block.Words > 1 && times[block.Facts.Key] > 1);
        Set(LineSign.RepeatsTitle, title >= 0 && i != title && titleStems.Count > 1 && Words.ContentWords.ShareAtLeast(TitleShare, titleStems, block.Facts.Stems));
        Set(LineSign.NoTitle, title < 0);
        Set(LineSign.BeforeTitle, i <= title);
        Set(LineSign.JustAfterTitle, title >= 0 && i > title && i <= title + Close);
        var inCore = i >= core.First && i < core.End;
        Set(LineSign.AfterComments, i > comments);
        var ahead = Between(metas, i + 1, i + 1 + MetaReach);
        Set(LineSign.MetaAhead, ahead > 0);
        var behind = Between(metas, i - MetaReach, i);
        Set(LineSign.MetaBehind, behind > 0);
        Set(LineSign.MetaAround2, ahead + behind is 2 or 3);
        Set(LineSign.MetaAround4, ahead + behind > 3);
        var alike = IsMarkedAlike(i);
        Set(LineSign.MarkedAlike, alike);
        Set(LineSign.MarkedAlikeInCore, alike && inCore);
        var stems = block.Facts.Stems;
        if (stems.Count >= 3)
        {
            var shared = stems.Count(stem => topic.GetValueOrDefault(stem) > (inCore ? 1 : 0));
            Set(LineFacts.Graded(inCore ? LineSign.TopicNoneInCore : LineSign.TopicNone, shared, stems.Count, 0.15, 0.35, 0.6), true);
        }

        return new LineView(signs, Place(i), block.Facts.Kind, (Prose(i - Around, i) * LineView.ProseSteps) + Prose(i + 1, i + 1 + Around), KindAt(i - 2), KindAt(i - 1), KindAt(i + 1), KindAt(i + 2));

        void Set(LineSign sign, bool holds) => signs |= holds ? UInt128.One << (int)sign : 0;
    }

    private int Prose(int start, int end)
    {
        var prose = Between(proseWords, start, end);
        return prose == 0 ? 0 : prose * 2 < Between(words, start, end) ? 1 : prose * 5 < Between(words, start, end) * 4 ? 2 : 3;
    }

    private LinePlace Place(int i) =>
        i >= core.First && i < core.End ? LinePlace.Inside
        : i < core.First ? (core.First - i <= Close ? LinePlace.CloseBefore : core.First - i <= Far ? LinePlace.Before : LinePlace.FarBefore)
        : i - core.End < Close ? LinePlace.CloseAfter : i - core.End < Far ? LinePlace.After : LinePlace.FarAfter;

    // Above the text "12 comments" is a link to them.
    private bool OpensComments(int i) => blocks[i].Facts.OpensComments && Between(proseWords, title + 1, i) >= FewestProseWords;

    // Comments are prose between lines that say who wrote it and when, or count votes.
    private bool AreReplies(int i) => Between(replies, i, i + ReplyReach) >= FewestReplies && Between(proseWords, i, i + ReplyReach) > 0;

    private LineKind KindAt(int i) => i < 0 || i >= blocks.Count ? LineKind.None : blocks[i].Facts.Kind;

    // Sums before each block, so that the sum of any stretch is one difference.
    private int[] Sums(Func<Block, int> value)
    {
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            sums[i + 1] = sums[i] + value(blocks[i]);
        }

        return sums;
    }

    private static int Between(int[] sums, int start, int end)
    {
        var last = sums.Length - 1;
        return sums[Math.Clamp(end, 0, last)] - sums[Math.Clamp(start, 0, last)];
    }
}
