using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Schedules;

/// <summary>What a typed time means in a guild.</summary>
internal abstract record TypedTime
{
    /// <summary>One moment, or several where the text can mean each of them, the likeliest first; all in the future.</summary>
    public sealed record Moments(IReadOnlyList<CivilMoment> All) : TypedTime;

    /// <summary>A clock time, and no zone to read it in.</summary>
    public sealed record NeedsZone : TypedTime;

    /// <summary>It is over.</summary>
    public sealed record Past(CivilMoment Moment) : TypedTime;

    /// <summary>It is over, or no calendar has it.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record Impossible(WhenProblem Problem) : TypedTime;

    /// <summary>It says no time.</summary>
    public sealed record NotUnderstood : TypedTime;

    /// <summary>More than two years ahead: surely a slip of the pen.</summary>
    public sealed record TooFar(CivilMoment Moment) : TypedTime;
}
