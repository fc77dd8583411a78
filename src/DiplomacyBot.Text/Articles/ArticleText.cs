using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Articles;

/// <summary>The body of an article as tokens and sentences. Offsets of the folded copy.</summary>
internal sealed class ArticleText
{
    private NarrativeYears? narrativeYears;
    private Repetitions? repetitions;

    public ArticleText(CleanedPage page)
    {
        Page = page;
        Text = SingleQuotations.MakeDouble(page.Folded, Stretches(page));
        var paragraphs = new List<Paragraph>();
        var headings = new List<Heading>();
        foreach (var block in page.Blocks)
        {
            if (block.Role == BlockRole.Heading || block.RepeatsTitle)
            {
                var end = Headlines.TrimColon(Text, block);
                headings.Add(new Heading(
                    Folded.Visible(block.ContentStart, end), Folded.ToOriginal(block.ContentStart, end), paragraphs.Count + 1, block.RepeatsTitle));
            }
            else if (block.Role == BlockRole.Prose && AddParagraph(block, paragraphs.Count + 1) is { } paragraph)
            {
                paragraphs.Add(paragraph);
                WordCount += block.Words;
            }
        }

        Paragraphs = paragraphs;
        Headings = headings;
    }

    public CleanedPage Page { get; }

    public FoldedText Folded => Page.Folded;

    /// <summary>The folded text, its single quotation marks made double.</summary>
    public string Text { get; }

    /// <summary>The tokens of all body sentences in order.</summary>
    public List<Token> Tokens { get; } = [];

    public List<SentenceView> Sentences { get; } = [];

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    public IReadOnlyList<Heading> Headings { get; }

    public int WordCount { get; }

    /// <summary>The years that months and days without one take from the text before them.</summary>
    public NarrativeYears NarrativeYears => narrativeYears ??= new NarrativeYears(Sentences);

    /// <summary>Which sentences only repeat an earlier one.</summary>
    public Repetitions Repetitions => repetitions ??= new Repetitions(Sentences);

    /// <summary>The span of the stored text from one token to another, the last one excluded.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => Folded.ToOriginal(Tokens[firstToken].Start, Tokens[endToken - 1].End);

    /// <summary>What is known of a body sentence; null where the article has no such sentence.</summary>
    public SentenceView? Find(Sentence sentence)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Sentence.Span.Start < sentence.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < Sentences.Count && Sentences[low].Sentence == sentence ? Sentences[low] : null;
    }

    // The title first: it may stand before the first block. What was removed separates nothing.
    private static List<(int Start, int End)> Stretches(CleanedPage page)
    {
        var stretches = page.TitleRange is { } title ? new List<(int Start, int End)> { title } : [];
        stretches.AddRange(page.Blocks.Where(block => block.Role != BlockRole.Removed).Select(block => (block.ContentStart, block.ContentEnd)));
        return stretches;
    }

    private Paragraph? AddParagraph(Block block, int number)
    {
        var sentences = new List<Sentence>();
        foreach (var (start, end) in SentenceSplitter.Split(Text, block.ContentStart, block.ContentEnd))
        {
            var firstToken = Tokens.Count;
            Tokenizer.Read(Text, start, end, Tokens);
            var openingToken = sentences.Count == 0 ? Dateline.End(Text, Tokens, firstToken, Tokens.Count) : firstToken;
            var span = Folded.ToOriginal(start, end);
            var sentence = new Sentence(number, sentences.Count + 1, span)
            {
                DatelineLength = openingToken == firstToken ? 0 : Folded.ToOriginal(Tokens[openingToken].Start, end).Start - span.Start,
            };
            sentences.Add(sentence);
            Sentences.Add(new SentenceView(this, sentence, Sentences.Count, start, end, firstToken, Tokens.Count, openingToken));
        }

        return sentences.Count == 0 ? null : new Paragraph(number, Folded.ToOriginal(block.ContentStart, block.ContentEnd), sentences);
    }
}
