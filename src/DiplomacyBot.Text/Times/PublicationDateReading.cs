namespace DiplomacyBot.Text.Times;

/// <summary>What a typed publication date was understood as.</summary>
public abstract record PublicationDateReading
{
    private PublicationDateReading()
    {
    }

    /// <summary>One day was meant.</summary>
    /// <param name="Date">The day.</param>
    public sealed record Found(DateOnly Date) : PublicationDateReading;

    /// <summary>Day and month can be told apart in two ways, as in "05/08/2022".</summary>
    /// <param name="Dates">The possible days, day-before-month first.</param>
    public sealed record Ambiguous(IReadOnlyList<DateOnly> Dates) : PublicationDateReading;

    /// <summary>No day was recognised.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record NotUnderstood(PublicationDateProblem Problem) : PublicationDateReading;
}
