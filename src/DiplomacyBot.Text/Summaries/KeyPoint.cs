namespace DiplomacyBot.Text;

/// <summary>A sentence chosen for the card.</summary>
/// <param name="Sentence">The sentence, shown unaltered.</param>
/// <param name="Score">How strongly it was chosen: 0 to 1, comparable within one article only.</param>
/// <param name="Why">What spoke for it, as a short phrase.</param>
public sealed record KeyPoint(Sentence Sentence, double Score, string Why);
