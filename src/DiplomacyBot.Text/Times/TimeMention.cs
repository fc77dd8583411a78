namespace DiplomacyBot.Text;

/// <summary>A time expression of a text with what it means.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Type">What it is.</param>
/// <param name="Value">A TIMEX3 value such as "2022-08-15", "P2W" or "PAST_REF".</param>
/// <param name="Why">The rule that read it, named by its example, and how the value came about.</param>
public sealed record TimeMention(TextSpan Span, TimexType Type, string Value, string Why)
{
    /// <summary>The type as TIMEX3 writes it.</summary>
    public string TypeName => Type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        _ => "SET",
    };
}
