namespace DiplomacyBot.Text;

/// <summary>One event with the sentence that tells it.</summary>
/// <param name="Date">Its date, never more exact than the text; null where it is undated.</param>
/// <param name="When">The date in English words, or the expression as written, or "undated": for logs and tests. Readers are shown the date in their own language.</param>
/// <param name="Sentence">The sentence that tells it.</param>
/// <param name="Merged">Other sentences that tell the same event, in text order; mostly none.</param>
/// <param name="Expression">The words the date rests on; null where there are none.</param>
/// <param name="Note">A remark for the reader; null where there is none.</param>
/// <param name="Why">The rules that led here, for evidence and for debugging.</param>
public sealed record TimelineEntry(
    ArticleDate? Date,
    string When,
    Sentence Sentence,
    IReadOnlyList<Sentence> Merged,
    TextSpan? Expression,
    EventNote? Note,
    string Why)
{
    /// <summary>Numbers of all paragraphs that tell the event, ascending.</summary>
    public IReadOnlyList<int> Paragraphs =>
        [.. Merged.Select(sentence => sentence.Paragraph).Append(Sentence.Paragraph).Distinct().Order()];
}
