using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Summaries;

/// <summary>A sentence with what speaks for it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Why">What spoke for it, as a short phrase.</param>
internal sealed record SentenceScore(SentenceView Sentence, double Score, string Why);
