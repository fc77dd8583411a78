using System.Text.RegularExpressions;
using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Evaluation.Training;

/// <summary>A page whose article was marked by hand.</summary>
internal sealed partial class MarkedPage
{
    // Shorter runs of equal words are chance.
    private const int ShortestRun = 3;

    private MarkedPage(string site, string pasted, string body)
    {
        Site = site;
        Folded = FoldedText.Of(pasted);
        Body = Words(body);
        Views = Read();
    }

    /// <summary>The two last parts of its host: pages of one site are never in both halves of a test.</summary>
    public string Site { get; }

    public FoldedText Folded { get; }

    /// <summary>The words of the article as marked.</summary>
    public List<string> Body { get; }

    /// <summary>The blocks of the page as the weights see them, with the number of words and whether they belong to the article.</summary>
    public IReadOnlyList<(LineView View, int Words, bool Inside)> Views { get; }

    public static async Task<List<MarkedPage>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var pages = new List<MarkedPage>();
        var file = new CorpusFile(path, Console.Error);
        await file.ReadAsync(
            document => pages.Add(new MarkedPage(SiteOf(document.Text("url")), document.Text("pasted"), document.Text("body"))),
            cancellationToken);
        return pages;
    }

    public static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static string SiteOf(string url) => string.Join('.', new Uri(url).Host.Split('.')[^2..]);

    private List<(LineView View, int Words, bool Inside)> Read()
    {
        var blocks = BlockReader.Read(Folded, FrontMatter.Find(Folded.Text)?.End ?? 0);
        var words = blocks.ConvertAll(block => Words(Folded.Visible(block.ContentStart, block.ContentEnd)));
        var matched = Matched([.. words.SelectMany(of => of)], Body);
        var signs = new PageSigns(blocks);
        var views = new List<(LineView, int, bool)>();
        var at = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var hits = matched.Skip(at).Take(words[i].Count).Count(hit => hit);
            at += words[i].Count;
            if (words[i].Count > 0)
            {
                views.Add((signs.At(i), words[i].Count, hits * 2 > words[i].Count));
            }
        }

        return views;
    }

    // The words of the page that a longest common subsequence pairs with words of the article, lonely pairs left out.
    private static bool[] Matched(List<string> page, List<string> body)
    {
        var lengths = new ushort[page.Count + 1, body.Count + 1];
        for (var i = page.Count - 1; i >= 0; i--)
        {
            for (var k = body.Count - 1; k >= 0; k--)
            {
                lengths[i, k] = page[i] == body[k] ? (ushort)(lengths[i + 1, k + 1] + 1) : Math.Max(lengths[i + 1, k], lengths[i, k + 1]);
            }
        }

        var matched = new bool[page.Count];
        for (int i = 0, k = 0; i < page.Count && k < body.Count;)
        {
            var run = 0;
            while (i + run < page.Count && k + run < body.Count && page[i + run] == body[k + run])
            {
                run++;
            }

            if (run > 0 && lengths[i, k] == lengths[i + run, k + run] + run)
            {
                Array.Fill(matched, run >= ShortestRun, i, run);
                i += run;
                k += run;
            }
            else if (lengths[i + 1, k] >= lengths[i, k + 1])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return matched;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
