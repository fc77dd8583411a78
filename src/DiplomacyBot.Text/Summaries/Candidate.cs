using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Summaries;

/// <summary>A sentence that may be chosen.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Elements">Its words and pairs in <see cref="TopicWeights"/>.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Prior">What its place and kind make of its value, as a natural logarithm.</param>
/// <param name="Leans">Whether it must not be shown first.</param>
/// <param name="Event">Whether it tells an event of the timeline.</param>
internal sealed record Candidate(SentenceView Sentence, int[] Elements, int Words, double Prior, bool Leans, bool Event);
