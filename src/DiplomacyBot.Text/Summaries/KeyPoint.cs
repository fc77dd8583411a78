namespace DiplomacyBot.Text;

/// <summary>A sentence chosen for the card or a summary.</summary>
/// <param name="Sentence">The sentence, shown unaltered.</param>
/// <param name="Score">How strongly it was chosen: 0 to 1, comparable within one article only.</param>
/// <param name="Reasons">What spoke for it, at least one.</param>
public sealed record KeyPoint(Sentence Sentence, double Score, IReadOnlyList<KeyPointReason> Reasons);
