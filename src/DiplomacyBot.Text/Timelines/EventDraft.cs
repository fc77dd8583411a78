using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Timelines;

/// <summary>A timeline entry while it is being made.</summary>
internal sealed class EventDraft(SentenceView sentence, TimeExpression? expression, Resolution? resolution, string why)
{
    public SentenceView Sentence { get; } = sentence;

    public TimeExpression? Expression { get; } = expression;

    public ArticleDate? Date { get; } = resolution?.Date;

    public EventNote? Note { get; init; } = resolution?.Note;

    // Many sentences may tell one event, so the reason is put together at the end only.
    private readonly List<string> reasons = [why];
    private readonly HashSet<SentenceView> merged = [];

    public List<SentenceView> Merged { get; } = [];

    /// <summary>The same without its date, which may be another one.</summary>
    public EventDraft AsWritten(string reason) => new(Sentence, Expression, null, reason);

    /// <summary>Whether it has neither a date nor words that give one.</summary>
    public bool IsUndatedEvent => Expression is null;

    /// <summary>All its sentences.</summary>
    public IEnumerable<SentenceView> Sentences => Merged.Prepend(Sentence);

    /// <summary>Adds a sentence that tells the same event.</summary>
    public void Merge(SentenceView sentence, string rule)
    {
        if (sentence != Sentence && merged.Add(sentence))
        {
            Merged.Add(sentence);
            reasons.Add($"with {sentence.Sentence.Label}: {rule}");
        }
    }

    public TimelineEntry ToEntry(ArticleText article) => new(
        Date,
        Date?.ToDisplay() ?? (Expression is null ? "undated" : $"“{article.SpanOf(Expression.SpokenFirst, Expression.End).Of(article.Folded.Original)}”"),
        Sentence.Sentence,
        [.. Merged.OrderBy(s => s.Index).Select(s => s.Sentence)],
        Expression is null ? null : article.SpanOf(Expression.SpokenFirst, Expression.End),
        Note,
        string.Join("; ", reasons));
}
