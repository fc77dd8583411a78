using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Summaries;

namespace DiplomacyBot.Text;

/// <summary>What was understood of one article. Every span points into <see cref="Text"/>, and everything chosen says why.</summary>
public sealed record ArticleReading
{
    /// <summary>The stored text, exactly as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>The day of publication that relative dates were resolved against; null where it was not known.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>A publication date found in the text itself (front matter or a "Published on" line); a suggestion, not used for resolving unless passed in.</summary>
    public required StatedDate? StatedPublication { get; init; }

    /// <summary>The title, or null where the text starts with prose.</summary>
    public required string? Title { get; init; }

    /// <summary>Where the title stands; null exactly when <see cref="Title"/> is null.</summary>
    public required TextSpan? TitleSpan { get; init; }

    /// <summary>Who the byline names, without "By" or an article; null where there is no byline.</summary>
    public required string? Author { get; init; }

    /// <summary>Where the author's name stands.</summary>
    public required TextSpan? AuthorSpan { get; init; }

    /// <summary>Headings in text order, repeated titles included and marked.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Body paragraphs in text order, numbered from 1.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>What was left out of the body, in text order, each with its reason.</summary>
    public required IReadOnlyList<RemovedPart> Removed { get; init; }

    /// <summary>Three to five sentences for a card, in text order; fewer where the text has fewer that stand alone.</summary>
    public required IReadOnlyList<KeyPoint> KeyPoints { get; init; }

    /// <summary>Dated and undated events.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>Three to six names or short phrases that the text is about, most important first; fewer for very short texts.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Words of the body; headings and removed parts are not counted.</summary>
    public required int WordCount { get; init; }

    /// <summary>The language as a guess: "en", "ur", "ar" or "other".</summary>
    public required string Language { get; init; }

    /// <summary>What a moderator should look at, worst first.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }

    /// <summary>Who said what, in text order, titles and headings first. Only those with <see cref="Quote.IsStatement"/> may be shown as said by somebody.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Who is named in the body and where, in text order: listed actors, and people that more than a capital shows to be one. A name that two people share is left out.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; init; } = [];

    /// <summary>Those of the first sentences that can be read alone: the news of the day of publication.</summary>
    internal IReadOnlyList<Sentence> Opening { get; init; } = [];

    /// <summary>All body sentences, best first, as the summary picks them.</summary>
    internal IReadOnlyList<KeyPoint> Ranked { get; init; } = [];

    /// <summary>The tokens behind the reading, so that questions and stories need not read the text again.</summary>
    internal ArticleText Article { get => field ??= new ArticleText(PageCleaner.Clean(FoldedText.Of(Text))); init; }

    /// <summary>What the sentences were weighed with, which questions weigh their answers with too.</summary>
    [AllowNull]
    internal Summarizer Summarizer { get => field ??= new Summarizer(Article, Timeline); init; }

    /// <summary>Words a minute that <see cref="ReadingTime"/> assumes.</summary>
    public const int WordsPerMinute = 200;

    /// <summary>How long reading the body takes, at <see cref="WordsPerMinute"/>, in whole seconds, rounded up.</summary>
    public TimeSpan ReadingTime => TimeSpan.FromSeconds(Math.Ceiling(WordCount * 60.0 / WordsPerMinute));

    /// <summary>All body sentences in text order.</summary>
    public IEnumerable<Sentence> Sentences => Paragraphs.SelectMany(paragraph => paragraph.Sentences);

    /// <summary>A summary made of whole sentences, in text order.</summary>
    /// <param name="length">How many sentences at most; a short article gives fewer.</param>
    public IReadOnlyList<Sentence> Summary(SummaryLength length) =>
        [.. SummaryPoints(length).Select(point => point.Sentence)];

    /// <summary>The same sentences with what spoke for each.</summary>
    /// <param name="length">How many sentences at most; a short article gives fewer.</param>
    public IReadOnlyList<KeyPoint> SummaryPoints(SummaryLength length) =>
        [.. Ranked.Take((int)length).OrderBy(point => point.Sentence.Span.Start)];

    /// <summary>The exact words of a sentence, a dateline before it left out.</summary>
    public string TextOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Shown.Of(Text);
    }

    /// <summary>The sentences that somebody who is shown this one alone has to read first: those before "So it had to stop", at most two; mostly none.</summary>
    /// <returns>In the order of the text. They stand right before the sentence.</returns>
    public IReadOnlyList<Sentence> LeadIn(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Article.Find(sentence) is { } view ? Summaries.LeadIn.Of(view, Article) : [];
    }

    /// <summary>The exact words of <see cref="LeadIn"/>, a blank between two sentences; empty where there are none.</summary>
    public string LeadInText(Sentence sentence) => string.Join(' ', LeadIn(sentence).Select(TextOf));

    /// <summary>The article without what was removed: title, headings and paragraphs as written, a blank line between them. Reading it again removes nothing more.</summary>
    public string CleanText() =>
        string.Join("\n\n", Kept.Select(span => span.Of(Text)));

    /// <summary>The blocks that stay, markers such as "# " included.</summary>
    internal IReadOnlyList<TextSpan> Kept { get; init; } = [];
}
