namespace DiplomacyBot.Text;

/// <summary>The events of an article.</summary>
/// <param name="Dated">Entries with a date, earliest first.</param>
/// <param name="Undated">Entries whose date the text does not give or that could not be resolved, in text order.</param>
public sealed record Timeline(IReadOnlyList<TimelineEntry> Dated, IReadOnlyList<TimelineEntry> Undated)
{
    /// <summary>A timeline without entries.</summary>
    public static Timeline Empty { get; } = new([], []);
}
