namespace DiplomacyBot.Text;

/// <summary>What a time expression is, as TIMEX3 sorts them.</summary>
/// <remarks>Source: TimeML 1.2.1 annotation guidelines, TIMEX3 attribute "type".</remarks>
public enum TimexType
{
    /// <summary>A day or something longer on the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>How long something lasts.</summary>
    Duration,

    /// <summary>Again and again.</summary>
    Set,
}
