using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Schedules;

/// <summary>What became of a plan.</summary>
internal abstract record PlanResult
{
    /// <summary>It is stored and will be posted.</summary>
    /// <param name="Schedule">The stored schedule.</param>
    /// <param name="Title">The article's title.</param>
    /// <param name="Runs">The next runs, at most five, the first one first.</param>
    public sealed record Planned(Schedule Schedule, string Title, IReadOnlyList<CivilMoment> Runs) : PlanResult;

    /// <summary>A clock time was typed, and the guild has no zone yet.</summary>
    public sealed record NeedsZone : PlanResult;

    /// <summary>No channel was given, and the guild has no briefings channel yet.</summary>
    public sealed record NeedsChannel : PlanResult;

    /// <summary>What was typed can mean several moments.</summary>
    public sealed record SeveralTimes(IReadOnlyList<CivilMoment> Moments) : PlanResult;

    /// <summary>It cannot be done; the text says why and what to do.</summary>
    public sealed record Refused(Markdown Why) : PlanResult;
}
