using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Summaries;

/// <summary>A sentence with what speaks for it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Reasons">What spoke for it, at least one.</param>
internal sealed record SentenceScore(SentenceView Sentence, double Score, IReadOnlyList<KeyPointReason> Reasons);
