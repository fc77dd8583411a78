namespace DiplomacyBot.Text.Summaries;

/// <summary>What counts how much when sentences are ranked; the four weights add up to 1.</summary>
/// <param name="Centrality">For sharing words with many sentences.</param>
/// <param name="Position">For standing early.</param>
/// <param name="Title">For sharing words with the title.</param>
/// <param name="Event">For telling an event of the timeline.</param>
/// <param name="PositionHalf">At which sentence, counted from 0, position has lost half of its weight.</param>
internal sealed record ScoreWeights(double Centrality, double Position, double Title, double Event, double PositionHalf)
{
    /// <summary>A card shows what happened, from anywhere in the article.</summary>
    public static ScoreWeights Card { get; } = new(0.35, 0.3, 0.1, 0.25, 9);

    /// <summary>A summary retells the article, which in news puts the main things first.</summary>
    public static ScoreWeights Summary { get; } = new(0.25, 0.65, 0.1, 0, 4);
}
