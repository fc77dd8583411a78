using System.Buffers;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Recognises the lines that web pages put around an article, from the list <c>boilerplate.txt</c>.</summary>
internal sealed class Boilerplate
{
    private const int LongestOpening = 14;
    private const int LongestContaining = 30;
    /// <summary>How many words a line of the page may have at most: more are an article in one line.</summary>
    public const int LongestLine = 120;

    private const string TailMark = "tail:";

    private readonly Dictionary<string, Finding> whole = new(StringComparer.Ordinal);
    private readonly List<(string Phrase, Finding Finding)> openings = [];
    private readonly List<(string Phrase, Finding Finding)> parts = [];
    private readonly List<(string Phrase, Finding Finding)> longOpenings = [];

    // Few lines hold any of the parts, and that is seen in one go.
    private readonly SearchValues<string> anyPart;

    private Boilerplate(IEnumerable<string> lines)
    {
        var finding = new Finding(RemovedReason.SiteNavigation, false);
        foreach (var line in lines)
        {
            if (line[0] == '[')
            {
                var name = line.Trim('[', ']');
                var isTail = name.StartsWith(TailMark, StringComparison.Ordinal);
                finding = new Finding(ReasonOf(isTail ? name[TailMark.Length..].Trim() : name), isTail);
                continue;
            }

            var phrase = line[1..].Trim();
            switch (line[0])
            {
                case '=':
                    whole.TryAdd(phrase, finding);
                    break;
                case '^':
                    openings.Add((phrase, finding));
                    break;
                case '~':
                    parts.Add((phrase, finding));
                    break;
                case '*':
                    longOpenings.Add((phrase, finding));
                    break;
                default:
                    throw new FormatException($"boilerplate.txt: '{line}' starts with none of [ = ^ ~ *.");
            }
        }

        anyPart = SearchValues.Create([.. parts.Select(part => part.Phrase)], StringComparison.Ordinal);
    }

    /// <summary>The list that is part of the library.</summary>
    public static Boilerplate Shared { get; } = new(WordFile.Lines("boilerplate.txt"));

    /// <summary>What is found in the caption of a picture.</summary>
    public static Finding Caption { get; } = new(RemovedReason.PictureCreditOrCaptionMark, false);

    /// <summary>Why the block is no part of an article; null where nothing says so.</summary>
    public Finding? Find(Block block)
    {
        if (block.Words > LongestLine)
        {
            return null;
        }

        if (longOpenings.Find(o => block.Span.StartsWith(o.Phrase, StringComparison.OrdinalIgnoreCase)) is { Phrase: not null } anyLength)
        {
            return anyLength.Finding;
        }

        if (block.Words > LongestContaining)
        {
            return null;
        }

        var line = block.Span.ToString().ToLowerInvariant();
        if (whole.TryGetValue(line.TrimEnd(':', '.', ' '), out var found))
        {
            return found;
        }

        if (block.Words <= LongestOpening && openings.FirstOrDefault(o => line.StartsWith(o.Phrase, StringComparison.Ordinal)) is { Phrase: not null } opening)
        {
            return opening.Finding;
        }

        return line.AsSpan().ContainsAny(anyPart) && parts.Find(p => line.Contains(p.Phrase, StringComparison.Ordinal)) is { Phrase: not null } part ? part.Finding : null;
    }

    // "link to other articles" is LinkToOtherArticles.
    private static RemovedReason ReasonOf(string name) =>
        Enum.TryParse<RemovedReason>(name.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var reason)
            ? reason
            : throw new FormatException($"boilerplate.txt: [{name}] is no reason.");

    /// <summary>What a phrase of the list says about its line.</summary>
    /// <param name="Reason">Why the line is removed.</param>
    /// <param name="IsTail">Whether what follows it near the end goes too.</param>
    internal sealed record Finding(RemovedReason Reason, bool IsTail);
}
