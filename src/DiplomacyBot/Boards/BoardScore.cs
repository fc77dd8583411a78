namespace DiplomacyBot.Boards;

/// <summary>A member's score on one board.</summary>
/// <param name="Points">The points.</param>
/// <param name="Answered">How many scored answers they come from.</param>
/// <param name="ReachedAt">When the latest point came; without points, when the first answer came.</param>
internal readonly record struct BoardScore(int Points, int Answered, DateTimeOffset ReachedAt)
{
    /// <summary>Both together; the order does not matter.</summary>
    public BoardScore Plus(BoardScore other) => new(Points + other.Points, Answered + other.Answered, ReachedTogether(other));

    private DateTimeOffset ReachedTogether(BoardScore other) => (Points > 0, other.Points > 0) switch
    {
        (true, true) => ReachedAt > other.ReachedAt ? ReachedAt : other.ReachedAt,
        (true, false) => ReachedAt,
        (false, true) => other.ReachedAt,
        (false, false) => ReachedAt < other.ReachedAt ? ReachedAt : other.ReachedAt,
    };
}
